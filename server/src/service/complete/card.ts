import { cardContent } from '../../deck/commands/card.ts';
import type { Lines } from '../../text/lines.ts';
import type { Range } from '../../text/range.ts';
import type { TextChange } from '../types.ts';
import { literal, proposal } from './snippet.ts';

/** Text of commands ends in this column; sequence numbers follow. */
const lastColumn = 72;

/** How far a continuation card is indented more than the first card of the command. */
const indentation = 2;

/** Text to be put on a card. */
export interface Insertion {
  /** The word it replaces. */
  readonly word: Range;
  readonly text: string;
  readonly snippet: boolean;
  /** It is an operand, so that it may begin a card of its own. */
  readonly mayBreak: boolean;
  /** The card is not the first of its command. */
  readonly onContinuation: boolean;
}

/**
 * The edit that puts text on a card: on a continuation card of its own when there is no room left, and without moving
 * a sequence number. The edit stays on one line of the document, as editors demand.
 */
export function putOnCard(lines: Lines, insertion: Insertion): TextChange {
  const { word, text, snippet, mayBreak, onContinuation } = insertion;
  const line = lines.lineAt(word.start);
  const content = cardContent(lines, line);
  const keep = snippet ? literal : (kept: string): string => kept;
  const head = lines.text.slice(content.start, word.start);
  const rest = lines.text.slice(word.end, content.end).trimEnd();
  const number = lines.text.slice(content.end, lines.end(line));
  const width = head.length + (snippet ? proposal(text) : text).length + rest.length;
  if (width <= lastColumn) {
    if (number === '') return { range: word, text };
    const moved = `${text}${keep(rest)}${' '.repeat(lastColumn - width)}`;
    return { range: { start: word.start, end: content.end }, text: moved };
  }
  const sign = head.endsWith(' ') ? '-' : ' -';
  if (!mayBreak || head.trim() === '' || head.length + sign.length > lastColumn) return { range: word, text };
  const indent = ' '.repeat(head.length - head.trimStart().length + (onContinuation ? 0 : indentation));
  const next = `${lineEnd(lines, line)}${indent}${text}`;
  if (number === '') return { range: word, text: `${sign}${next}` };
  const fill = ' '.repeat(lastColumn - head.length - sign.length);
  return {
    range: { start: word.start, end: lines.end(line) },
    text: `${sign}${fill}${keep(number)}${next}${keep(rest)}`,
  };
}

/** How lines end around here. */
function lineEnd(lines: Lines, line: number): string {
  const before = line > 0 ? line - 1 : line;
  return lines.text.slice(lines.end(before), lines.start(before + 1)) || '\n';
}
