/** Which security product a run of command cards is for. */
import { racfVerbs } from '../catalog/racf/verbs.ts';
import { HYPHEN, PLUS, isBlank } from '../text/characters.ts';
import type { Lines } from '../text/lines.ts';
import type { Esm } from '../catalog/types.ts';
import { lastColumn } from './columns.ts';
import { isDirectiveLine } from './directives.ts';

/** The commands looked at: they decide by majority, so that a few of TSO, or a wrong one, do not matter. */
const commandsRead = 200;

/** The cards looked at, should they hold comments only. */
const cardsRead = 20_000;

/** The part of a card that is looked at for the first words of a command. */
const columnsRead = 160;

/** Commands that RACF shares with TSO, ACF2 or CLISTs: they say nothing. */
const sharedVerbs: ReadonlySet<string> = new Set([
  'HELP',
  'H',
  'SET',
  'DISPLAY',
  'STOP',
  'TARGET',
  'RESTART',
  'SIGNOFF',
]);

/** ACF subcommands that are no commands of TSO or RACF. */
const acfVerbs: ReadonlySet<string> = new Set(
  'INSERT CHANGE RECKEY COMPILE STORE DECOMP GENCERT CHKCERT GENREQ REKEY ROLLOVER'.split(' '),
);

/** What SET sets in an ACF session; shorter forms are accepted there. */
const acfSettings: readonly string[] =
  'ACF LID RULE RESOURCE CONTROL PROFILE XREF ENTRY FIELD IDENTITY SCOPE SHIFT DIVISION MDIV SYSID MSYSID TERSE VERBOSE'.split(
    ' ',
  );

/** Control statements of ACF2 rule sets that begin one. */
const ruleControl = /^(?:\$(?:KEY|ROLESET|MODE|TYPE)\b|%R?CHANGE\b)/;

/**
 * Tells the product from the commands of a run of lines; undefined when none of them is one of a product.
 * @param first the first line
 * @param end the line after the last
 */
export function esmOfCommands(lines: Lines, first: number, end: number): Esm | undefined {
  const votes = new Map<Esm, number>();
  let session = false;
  let continued = false;
  let read = 0;
  const last = Math.min(end, first + cardsRead);
  for (let line = first; line < last && read < commandsRead; line++) {
    const card = lines.text.slice(lines.start(line), Math.min(lines.end(line), lines.start(line) + columnsRead));
    const words = continued ? '' : commandWords(card);
    continued = isContinued(lines, line);
    if (words === '') continue;
    read++;
    if (session && /^(?:END|QUIT)\b/.test(words)) {
      session = false;
      continue;
    }
    const esm = session ? 'acf2' : esmOfCommand(words);
    if (esm === undefined) continue;
    votes.set(esm, (votes.get(esm) ?? 0) + 1);
    if (words === 'ACF') session = true;
  }
  // A Map keeps the order of arrival, so of two with as many votes the first to speak wins.
  let winner: Esm | undefined;
  for (const [esm, count] of votes) if (winner === undefined || count > (votes.get(winner) ?? 0)) winner = esm;
  return winner;
}

/** Tells the product from a DD name, as people choose them: `RACF`, `ACF2`, `TSS`, `TOPSECRT`. */
export function esmOfDdName(name: string): Esm | undefined {
  if (name.startsWith('RACF')) return 'racf';
  if (name.startsWith('ACF')) return 'acf2';
  return name.startsWith('TSS') || name.startsWith('TOPSEC') ? 'tss' : undefined;
}

/** The product that a command belongs to outside of an ACF session. */
function esmOfCommand(words: string): Esm | undefined {
  if (words === 'ACF' || ruleControl.test(words) || words.startsWith('F ACF2,')) return 'acf2';
  const verb = /^[A-Z0-9$#@]+/.exec(words)?.[0];
  if (verb === undefined) return undefined;
  if (verb === 'TSS') return 'tss';
  if (verb === 'SET') {
    const setting = /^SET +([A-Z]{2,})/.exec(words)?.[1];
    return setting !== undefined && acfSettings.some((name) => name.startsWith(setting)) ? 'acf2' : undefined;
  }
  if (acfVerbs.has(verb)) return 'acf2';
  return racfVerbs.has(verb) && !sharedVerbs.has(verb) ? 'racf' : undefined;
}

/** The first words of the command on a card, in upper case; empty for a blank card, a comment, a card of the template. */
function commandWords(card: string): string {
  let words = card.trim();
  // An asterisk in column 1 is a comment of ACF2, and begins no command of the others.
  if (words === '' || card.startsWith('*') || isDirectiveLine(words)) return '';
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

function endsInSign(text: string, start: number, end: number): boolean {
  let at = end - 1;
  while (at >= start && isBlank(text.charCodeAt(at))) at--;
  return at >= start && (text.charCodeAt(at) === HYPHEN || text.charCodeAt(at) === PLUS);
}
