/** Comments that may be headings. */
import { lastColumn } from '../../deck/columns.ts';
import type { CommandText } from '../../deck/types.ts';

const longestTitle = 60;

/** What comments are decorated with, at either end of a line. */
const decoration = ' \t\r\n/*=+_#-.';

/** Commented-out commands have operands. */
const looksLikeCommand = /\w\(/;

/** Cards that hold only comments, as far as a heading is concerned. It outlives edits. */
export interface CommentNode {
  readonly role: 'comment';
  /** The first line that says something; undefined when none does. */
  readonly title: string | undefined;
  /** Where that line begins, relative to the start of the cards. */
  readonly at: number;
  /** It is a command that somebody took out. */
  readonly isCommand: boolean;
}

/** @param text of the document that the cards stand in */
export function commentNode({ start, length }: CommandText, text: string): CommentNode {
  const parts = text.slice(start, start + length).split(/(\r\n?|\n)/);
  let at = 0;
  for (const part of parts) {
    const title = undecorated(part.slice(0, lastColumn));
    if (title !== '') return { role: 'comment', title: cut(title), at, isCommand: looksLikeCommand.test(title) };
    at += part.length;
  }
  return { role: 'comment', title: undefined, at, isCommand: false };
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
