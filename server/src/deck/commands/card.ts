import { HYPHEN, PLUS, isDigit, isSpace } from '../../text/characters.ts';
import type { Lines } from '../../text/lines.ts';
import type { Range } from '../../text/range.ts';
import type { Text } from '../../text/text.ts';
import { cardLength, lastColumn } from '../columns.ts';

/**
 * The part of a line that the command reader sees, as document offsets: without the sequence number in columns
 * 73-80. Only eight digits that fill those columns are a sequence number; other text there is part of the command.
 */
export function cardContent(lines: Lines, line: number): Range {
  const start = lines.start(line);
  const end = lines.end(line);
  return { start, end: hasSequenceNumber(lines.text, start, end) ? start + lastColumn : end };
}

function hasSequenceNumber(text: Text, start: number, end: number): boolean {
  if (end - start < cardLength) return false;
  for (let at = start + lastColumn; at < start + cardLength; at++) if (!isDigit(text.charCodeAt(at))) return false;
  for (let at = start + cardLength; at < end; at++) if (!isSpace(text.charCodeAt(at))) return false;
  return true;
}

/** The offset after the last character of a range that is no blank; the range's start when all are. */
export function trimmedEnd(text: Text, range: Range): number {
  let end = range.end;
  while (end > range.start && isSpace(text.charCodeAt(end - 1))) end--;
  return end;
}

/** The offset of the first character of a range that is no blank; the range's end when all are. */
export function trimmedStart(text: Text, range: Range): number {
  let start = range.start;
  while (start < range.end && isSpace(text.charCodeAt(start))) start++;
  return start;
}

/** The continuation sign that a card ends in, if any: its last character that is no blank. */
export function continuationSign(text: Text, contentStart: number, contentEnd: number): '-' | '+' | undefined {
  if (contentEnd <= contentStart) return undefined;
  const last = text.charCodeAt(contentEnd - 1);
  return last === HYPHEN ? '-' : last === PLUS ? '+' : undefined;
}
