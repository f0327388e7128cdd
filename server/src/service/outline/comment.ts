/** Comments that may be headings. */
import { lastColumn } from '../../deck/columns.ts';
import type { CommandText } from '../../deck/types.ts';
import type { Text } from '../../text/text.ts';

const longestTitle = 60;

/** What comments are decorated with, at either end of a line. */
const decoration = ' \t\r\n/*=+_#-.';

/** Commented-out commands have operands. */
const looksLikeCommand = /\w\(/;

/** What a comment is called as a heading. */
export interface CommentTitle {
  readonly title: string;
  /** Where its line begins, relative to the start of the cards. */
  readonly at: number;
  /** It is a command that somebody took out. */
  readonly isCommand: boolean;
}

/**
 * The first line that says something, of cards that hold only comments; undefined when none does.
 * @param deckText the text of the document that the cards stand in
 */
export function commentTitle({ start, length }: CommandText, deckText: Text): CommentTitle | undefined {
  const parts = deckText.slice(start, start + length).split(/(\r\n?|\n)/);
  let at = 0;
  for (const part of parts) {
    const title = undecorated(part.slice(0, lastColumn));
    if (title !== '') return { title: cut(title), at, isCommand: looksLikeCommand.test(title) };
    at += part.length;
  }
  return undefined;
}

function cut(title: string): string {
  return title.length > longestTitle ? `${title.slice(0, longestTitle)}…` : title;
}

function undecorated(line: string): string {
  let start = 0;
  while (start < line.length && decoration.includes(line.charAt(start))) start++;
  let end = line.length;
  while (end > start && decoration.includes(line.charAt(end - 1))) end--;
  return line.slice(start, end);
}
