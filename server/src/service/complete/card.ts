import { lastColumn } from '../../deck/columns.ts';
import { cardContent } from '../../deck/commands/card.ts';
import type { Lines } from '../../text/lines.ts';
import type { Range } from '../../text/range.ts';
import { type CardStyle, layOut } from '../edit/layout.ts';
import type { TextChange } from '../types.ts';
import { literal, proposal } from './snippet.ts';

/** Room that is left for what will be typed at a tab stop without a proposal. */
const roomToType = 8;

/** Text to be put on a card. */
export interface Insertion {
  /** The word it replaces. */
  readonly word: Range;
  readonly text: string;
  readonly snippet: boolean;
  /** The words of a whole command, which may take several cards; undefined for anything less. */
  readonly words: readonly string[] | undefined;
  /** It may begin a card of its own. */
  readonly mayBreak: boolean;
  /** The card is not the first of its command: a new one begins where it does. */
  readonly onContinuation: boolean;
  /** Cards that belong to the command follow, though the card has no sign that says so. */
  readonly goesOn: boolean;
  /** How the cards of the command are written. */
  readonly style: CardStyle;
}

/**
 * The edit that puts text on a card: on a continuation card of its own when there is no room left, and without moving
 * a sequence number. The edit stays on one line of the document, as editors demand.
 */
export function putOnCard(lines: Lines, insertion: Insertion): TextChange {
  const { word, snippet, mayBreak, onContinuation, goesOn, style, words } = insertion;
  const line = lines.lineAt(word.start);
  const content = cardContent(lines, line);
  const keep = snippet ? literal : (kept: string): string => kept;
  const head = lines.text.slice(content.start, word.start);
  const rest = lines.text.slice(word.end, content.end).trimEnd();
  const number = lines.text.slice(content.end, lines.end(line));
  const widthOf = (text: string): number => (snippet ? snippetWidth(text) : text.length);
  const text = `${insertion.text}${goesOn && rest === '' ? ` ${style.sign}` : ''}`;
  const width = head.length + widthOf(text) + rest.length;
  if (width <= lastColumn) {
    if (number === '') return { range: word, text };
    const used = head.length + (snippet ? proposal(text) : text).length + rest.length;
    const moved = `${text}${keep(rest)}${' '.repeat(lastColumn - used)}`;
    return { range: { start: word.start, end: content.end }, text: moved };
  }
  if (words && head.trim() === '' && rest === '' && number === '') {
    return { range: word, text: layOut(words, { ...style, indent: head }, widthOf).slice(head.length) };
  }
  const sign = head.endsWith(' ') ? style.sign : ` ${style.sign}`;
  if (!mayBreak || head.trim() === '' || head.length + sign.length > lastColumn) return { range: word, text };
  const indent = onContinuation ? (/^\s*/.exec(head)?.[0] ?? '') : style.continuationIndent;
  const next = `${style.lineEnd}${indent}${text.trimStart()}`;
  if (number === '') return { range: word, text: `${sign}${next}` };
  const fill = ' '.repeat(lastColumn - head.length - sign.length);
  return {
    range: { start: word.start, end: lines.end(line) },
    text: `${sign}${fill}${keep(number)}${next}${keep(rest)}`,
  };
}

/** The columns that a snippet will take about. */
function snippetWidth(snippet: string): number {
  const empty = snippet.match(/\$[1-9]/g)?.length ?? 0;
  return proposal(snippet).length + empty * roomToType;
}
