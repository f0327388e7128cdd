/** What the columns of a card say before anything is parsed. Columns count from 1, as in the manuals. */
import { HASH, OPEN_BRACE, SLASH, STAR, isBlank, nextNonBlank } from '../../text/characters.ts';
import { hasHole } from '../../text/holes.ts';
import type { Lines } from '../../text/lines.ts';
import { lastJclColumn } from '../columns.ts';
import { isDirectiveLine } from '../directives.ts';

/** The kinds of cards outside of in-stream data. */
export type CardKind =
  /** `//` and more. */
  | 'statement'
  /** `//*` */
  | 'comment'
  /** `//` alone: the end of a job. */
  | 'null'
  /** `/*`: the end of data, or a JES2 control statement. */
  | 'delimiter'
  /** A card of the template engine. */
  | 'directive'
  /** Anything else, blank cards too: no JCL. */
  | 'other';

/** The longest card with a hole in it that is read: what it will be in columns is not known. */
const longestCard = 1024;

/** The kind of a line that is not in-stream data. */
export function cardKind(lines: Lines, line: number): CardKind {
  const { text } = lines;
  const start = lines.start(line);
  const first = text.charCodeAt(start);
  if (first === SLASH) {
    const second = text.charCodeAt(start + 1);
    if (second === STAR) return 'delimiter';
    if (second !== SLASH) return 'other';
    if (text.charCodeAt(start + 2) === STAR) return 'comment';
    return nextNonBlank(text, start + 2, lines.end(line)) < lines.end(line) ? 'statement' : 'null';
  }
  const at = isBlank(first) ? nextNonBlank(text, start, lines.end(line)) : start;
  const code = text.charCodeAt(at);
  return (code === HASH || code === OPEN_BRACE) && isDirectiveLine(lines.content(line)) ? 'directive' : 'other';
}

/** Document offset after the last column of a card that holds operands. A card with a hole in it has no columns yet. */
export function fieldEnd(lines: Lines, line: number): number {
  const start = lines.start(line);
  const end = lines.end(line);
  if (end - start <= lastJclColumn) return end;
  const read = Math.min(end, start + longestCard);
  return hasHole(lines.text.slice(start, read)) ? read : start + lastJclColumn;
}

/** Blanks between the end of a short card and column 71, which editors do not keep. */
export function missingBlanks(lines: Lines, line: number): number {
  return Math.max(0, lastJclColumn - (lines.end(line) - lines.start(line)));
}

/** True when column 72 is not blank: a comment on the card goes on. */
export function isContinuedComment(lines: Lines, line: number): boolean {
  const end = lines.start(line) + lastJclColumn;
  if (end >= lines.end(line) || fieldEnd(lines, line) > end) return false;
  return !isBlank(lines.text.charCodeAt(end));
}

/**
 * The column in which the text of a continuation card begins: `//`, then blanks.
 * @returns the column, or 0 when the line is no such card
 */
export function continuationColumn(lines: Lines, line: number): number {
  if (line >= lines.count || cardKind(lines, line) !== 'statement') return 0;
  const start = lines.start(line);
  const at = nextNonBlank(lines.text, start + 2, lines.end(line));
  return at === start + 2 ? 0 : at - start + 1;
}
