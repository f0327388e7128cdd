import { lastColumn } from '../../deck/columns.ts';
import type { Deck, Section } from '../../deck/deck.ts';

/** How the comment cards of a section are written. */
export interface CommentStyle {
  readonly indent: string;
  /** Column in which the closing mark ends; 0 when it stands right behind the text. */
  readonly width: number;
}

/** The comments looked at, counted from the end of the section. */
const commentsRead = 40;

/** The style of most comment cards of a section. Without one, the comments stand as far in as the commands do. */
export function commentStyle(deck: Deck, section: Section, commandIndent: string): CommentStyle {
  const cards: string[] = [];
  for (let index = section.commands.length - 1; index >= 0 && cards.length < commentsRead; index--) {
    const command = section.commands[index];
    if (command?.text !== '' || command.cards !== 1) continue;
    const card = deck.lines.content(deck.lines.lineAt(command.start)).slice(0, lastColumn).trimEnd();
    if (/^\s*\/\*.*\*\/$/u.test(card)) cards.push(card);
  }
  const width = mostFrequent(cards.map((card) => card.length));
  const indent = mostFrequent(cards.map((card) => /^\s*/u.exec(card)?.[0] ?? ''));
  return {
    // In-stream data may end at a card that begins with a comment's opening mark.
    indent: indent?.value ?? (commandIndent === '' && section.frame.ddName !== undefined ? ' ' : commandIndent),
    width: width && width.count * 2 > cards.length && cards.length > 1 ? width.value : 0,
  };
}

/** A comment card; undefined when the text is too long for one. */
export function commentCard(text: string, { indent, width }: CommentStyle): string | undefined {
  const card = `${`${indent}/* ${text}`.padEnd(width - 3)} */`;
  return card.length > lastColumn ? undefined : card;
}

function mostFrequent<T>(values: readonly T[]): { value: T; count: number } | undefined {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  let best: { value: T; count: number } | undefined;
  for (const [value, count] of counts) if (!best || count > best.count) best = { value, count };
  return best;
}
