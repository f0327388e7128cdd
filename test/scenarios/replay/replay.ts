/** Reads the files of this folder; README.md says how they are written. */
import { documentOffset } from '../../../server/src/bind/positions.ts';
import type { BoundCommand } from '../../../server/src/bind/types.ts';
import { holdingOf } from '../../../server/src/effect/holding.ts';
import { countsFrom } from '../../../server/src/effect/in-force.ts';
import { accessLevels } from '../../../server/src/effect/types.ts';
import { analyse, type Analysis, defaultSettings } from '../../../server/src/service/index.ts';
import type { Esm } from '../../../server/src/catalog/types.ts';

export type EsmOfReplay = Esm;

/** A comment of a deck that says what somebody has there. */
interface Mark {
  /** Counted from 0. */
  readonly line: number;
  readonly who: string;
  readonly className: string;
  readonly resource: string;
}

export interface Replay {
  readonly title: string;
  readonly deck: string;
  readonly marks: readonly Mark[];
}

const mark =
  /^(?<open>\/\*|\*) (?<who>\S+) (?<className>data set|\S+) (?<resource>[^\s:]+): (?<answer>.*?)(?<close> \*\/)?$/u;

/** The decks of a file: each begins behind a line `--- what it shows`. */
export function readReplays(file: string, name: string): Replay[] {
  return file
    .split(/^--- /mu)
    .slice(1)
    .map((part) => {
      const end = part.indexOf('\n');
      const deck = part.slice(end + 1);
      return { title: `${name}: ${part.slice(0, end)}`, deck, marks: marksIn(deck) };
    });
}

function marksIn(deck: string): Mark[] {
  return deck.split('\n').flatMap((text, line) => {
    const { who = '', className = '', resource = '' } = mark.exec(text)?.groups ?? {};
    return who === '' ? [] : [{ line, who, className, resource }];
  });
}

/** The deck with what is really so in its marks. */
export function told(deck: string, esm: Esm, marks: readonly Mark[]): string {
  const analysis = analyse(deck, esm, defaultSettings);
  const lines = deck.split('\n');
  for (const { line, who, className, resource } of marks) {
    const answer = answerTo(analysis, esm, { who, className, resource, before: analysis.deck.lines.start(line) });
    lines[line] = (lines[line] ?? '').replace(
      /: .*?( \*\/)?$/u,
      (_, close: string | undefined) => `: ${answer}${close ?? ''}`,
    );
  }
  return lines.join('\n');
}

interface Question {
  readonly who: string;
  readonly className: string;
  readonly resource: string;
  readonly before: number;
}

function answerTo(analysis: Analysis, esm: Esm, { who, className, ...rest }: Question): string {
  const { effects, deck } = analysis;
  const ofClass = className === 'data set' ? '' : className;
  const question = { esm, who: who === 'everybody' ? '*' : who, className: ofClass, ...rest };
  const { allowed, by, via, certain, conditions } = holdingOf(effects, question);
  const lineOf = ({ text, verbSpan }: BoundCommand): string =>
    `line ${String(deck.lines.lineAt(documentOffset(text, verbSpan.start)) + 1)}`;
  const what = wordsOf(allowed, esm);
  const from = by && allowed.size > 0 ? countsFrom(effects, by, ofClass, rest.before) : undefined;
  if (!certain && allowed.size === 0)
    return ['unknown', ...conditions.map((condition) => `more with ${condition}`)].join(', ');
  return [
    certain ? what : `perhaps ${what}`,
    ...(by ? [lineOf(by)] : []),
    ...(via === undefined ? [] : [via === '*' ? 'as everybody' : `through ${via}`]),
    ...conditions.map((condition) => `more with ${condition}`),
    ...(from === undefined || from === 'at once'
      ? []
      : [typeof from === 'string' ? 'not in force' : `in force since ${lineOf(from)}`]),
  ].join(', ');
}

function wordsOf(allowed: ReadonlySet<string>, esm: Esm): string {
  if (allowed.size === 0) return 'nothing';
  if (esm === 'racf') return accessLevels.findLast((level) => allowed.has(level)) ?? '';
  return allowed.has('ALL') ? 'ALL' : [...allowed].join(' ');
}
