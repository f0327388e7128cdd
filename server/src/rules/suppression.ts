import type { CommandText } from '../deck/types.ts';
import { BLANK } from '../text/characters.ts';
import type { Range } from '../text/range.ts';
import type { Text } from '../text/text.ts';
import type { Place } from './types.ts';

/** A rule that a comment names: its code, or a pattern with `*`. */
export interface SuppressedCode {
  /** In lower case. */
  readonly pattern: string;
  /** In the same offsets as the comment. */
  readonly range: Range;
}

/**
 * A comment that keeps rules from reporting: `esm-ignore racf/uid-zero: approved 2025-11` for the command that it stands
 * in or directly before, `esm-ignore-file` at the top for a whole section.
 */
export interface Suppression {
  /** The command whose cards hold the comment; undefined for a comment card of JCL. */
  readonly holder: CommandText | undefined;
  /** The comment with its marks, as far as it is on one card: relative to the start of `holder`, or in the document. */
  readonly comment: Range;
  /** The comment ends on that card. */
  readonly closed: boolean;
  readonly codes: readonly SuppressedCode[];
  /** Empty when none is given. */
  readonly reason: string;
  readonly wholeFile: boolean;
}

/** A suppression and what came of it. */
export interface UsedSuppression extends Suppression {
  /** The codes by which nothing was suppressed. */
  readonly unused: readonly SuppressedCode[];
  /** Nothing can be suppressed: no command follows directly, or a comment for the whole file is not at its top. */
  readonly misplaced: boolean;
}

const LOWER_E = 101;
const UPPER_E = 69;

const words = /^(esm-ignore(?:-file)?)(?![\w-])/iu;
const separator = /[\s,]/u;

/**
 * Reads a comment that may be one. Cheap for those that are none, as nearly all.
 * @param start document offset of the comment's opening mark
 * @param end document offset behind the comment, or behind its first card
 * @param base document offset from which the offsets of the result count
 */
export function readSuppression(
  source: Text,
  start: number,
  end: number,
  base: number,
  holder: CommandText | undefined,
): Suppression | undefined {
  const from = afterMark(source, start, end);
  let at = from;
  while (at < end && source.charCodeAt(at) === BLANK) at++;
  const first = source.charCodeAt(at);
  if ((first !== LOWER_E && first !== UPPER_E) || at >= end) return undefined;
  const block = source.startsWith('/*', start);
  const closed = !block || (end - 2 >= from && source.startsWith('*/', end - 2));
  const text = source.slice(at, block && closed ? end - 2 : end);
  const word = words.exec(text)?.[1];
  if (word === undefined) return undefined;
  const { codes, reason } = readCodes(text, word.length, at - base);
  const comment = { start: start - base, end: end - base };
  return { holder, comment, closed, codes, reason, wholeFile: word.length > 'esm-ignore'.length };
}

/** The place of a range that counts as the comment does. */
export function placeIn({ holder }: Suppression, range: Range): Place {
  return holder ? { command: holder, cards: range } : { document: range };
}

/** Behind the mark that opens a comment: `/*`, `//*`, or the `*` or `#` of ACF2. */
function afterMark(source: Text, start: number, end: number): number {
  const two = source.startsWith('/*', start) || source.startsWith('//', start);
  const mark = source.startsWith('//*', start) ? 3 : two ? 2 : 1;
  return Math.min(end, start + mark);
}

/** Codes up to a colon, and what follows it; without a colon, the words that look like codes. */
function readCodes(text: string, from: number, base: number): { codes: SuppressedCode[]; reason: string } {
  const colon = text.indexOf(':', from);
  const end = colon < 0 ? text.length : colon;
  const codes: SuppressedCode[] = [];
  let at = from;
  for (;;) {
    while (at < end && separator.test(text[at] ?? '')) at++;
    if (at >= end) break;
    let stop = at;
    while (stop < end && !separator.test(text[stop] ?? '')) stop++;
    const word = text.slice(at, stop);
    if (colon < 0 && !/[/*]/u.test(word)) break;
    codes.push({ pattern: word.toLowerCase(), range: { start: base + at, end: base + stop } });
    at = stop;
  }
  return { codes, reason: text.slice(colon < 0 ? at : colon + 1).trim() };
}
