/** Which security product a run of command cards is for. */
import { acf2Catalog } from '../catalog/acf2/index.ts';
import type { Esm } from '../catalog/types.ts';
import { HASH, HYPHEN, PLUS, STAR, isBlank } from '../text/characters.ts';
import type { Lines } from '../text/lines.ts';
import type { Text } from '../text/text.ts';
import { lastColumn } from './columns.ts';
import { isDirectiveLine } from './directives.ts';
import { esmOfCommand, verbOf } from './esm-words.ts';

/** The commands looked at: they decide by majority, so that a few of TSO, or a wrong one, do not matter. */
const commandsRead = 200;

/** The cards looked at, should they hold comments only. */
const cardsRead = 20_000;

/** The part of a card that is looked at for the first words of a command. */
const columnsRead = 160;

/** ACF alone begins a session; one with a subcommand behind it is over with that. A sequence number or a comment may follow. */
const beginsAcf = /^ACF\s{0,80}(?:\d{8})?(?:\/\*.*)?$/;

/** TSO commands that read subcommands of their own, some of which are called as those of ACF2. */
const otherSessions: ReadonlySet<string> = new Set(['EDIT', 'ACCOUNT']);

/** A command with subcommands of its own that is not ended yet: ACF, or one of TSO. */
export type OpenSession = 'acf2' | 'other' | undefined;

/** What a run of lines says. */
export interface Told {
  /** Undefined when none of the commands is one of a product. */
  readonly esm: Esm | undefined;
  /** What the last command read leaves open. */
  readonly session: OpenSession;
}

/** Tells the product from the commands of a run of lines; undefined when none of them is one of a product. */
export function esmOfCommands(lines: Lines, first: number, end: number): Esm | undefined {
  return tellEsm(lines, first, end).esm;
}

/**
 * Tells the product from the commands of a run of lines.
 * @param first the first line
 * @param end the line after the last
 * @param session what lines before these, that the same program read, left open
 */
export function tellEsm(lines: Lines, first: number, end: number, session?: OpenSession): Told {
  const votes = new Map<Esm, number>();
  let inTest = false;
  let continued = false;
  let read = 0;
  const last = Math.min(end, first + cardsRead);
  for (let line = first; line < last && read < commandsRead; line++) {
    const start = lines.start(line);
    if (!continued && isNote(lines.text.charCodeAt(start))) continue;
    const card = lines.text.slice(start, Math.min(lines.end(line), start + columnsRead));
    const words = continued ? '' : commandWords(card);
    continued = isContinued(lines, line);
    if (words === '') continue;
    read++;
    const verb = verbOf(words);
    if (verb === 'END' || verb === 'QUIT') {
      // END leaves TEST first, which is a subcommand that asks for more.
      if (!inTest) session = undefined;
      inTest = false;
      continue;
    }
    const esm = session ?? esmOfCommand(words, verb);
    if (session === 'acf2' && acf2Catalog.command(verb)?.name === 'TEST') inTest = true;
    else if (session === undefined && beginsAcf.test(words)) session = 'acf2';
    else if (session === undefined && otherSessions.has(verb)) session = 'other';
    if (esm !== undefined && esm !== 'other') votes.set(esm, (votes.get(esm) ?? 0) + 1);
  }
  // A Map keeps the order of arrival, so of two with as many votes the first to speak wins.
  let winner: Esm | undefined;
  for (const [esm, count] of votes) if (winner === undefined || count > (votes.get(winner) ?? 0)) winner = esm;
  return { esm: winner, session };
}

/** Tells the product from a DD name, as people choose them: `RACF`, `ACF2`, `CAACF2`, `TSS`, `TOPSECRT`. */
export function esmOfDdName(name: string): Esm | undefined {
  const product = /^(?:CA)?(RACF|ACF|TSS|TOPSEC)/.exec(name)?.[1];
  if (product === undefined) return undefined;
  return product === 'RACF' ? 'racf' : product === 'ACF' ? 'acf2' : 'tss';
}

/** A card with `*` in column 1 is a comment of ACF2, one with `#` of old decks; neither begins a command of the others. */
function isNote(code: number): boolean {
  return code === STAR || code === HASH;
}

/** The first words of the command on a card, in upper case; empty for a blank card, a comment, a card of the template. */
function commandWords(card: string): string {
  let words = card.trim();
  if (words === '' || isDirectiveLine(words)) return '';
  while (words.startsWith('/*')) {
    const close = words.indexOf('*/', 2);
    if (close < 0) return '';
    words = words.slice(close + 2).trimStart();
  }
  return words.toUpperCase();
}

/** The last sign on the card, or the last before sequence numbers in column 73, is a continuation sign. */
function isContinued(lines: Lines, line: number): boolean {
  const start = lines.start(line);
  const end = lines.end(line);
  return (
    endsInSign(lines.text, start, end) ||
    (end > start + lastColumn && endsInSign(lines.text, start, start + lastColumn))
  );
}

function endsInSign(text: Text, start: number, end: number): boolean {
  let at = end - 1;
  while (at >= start && isBlank(text.charCodeAt(at))) at--;
  return at >= start && (text.charCodeAt(at) === HYPHEN || text.charCodeAt(at) === PLUS);
}
