import type { BoundCommand } from '../bind/types.ts';
import { cardContent } from '../deck/commands/card.ts';
import type { Deck, Section } from '../deck/deck.ts';
import type { CommandText, JclStatement } from '../deck/types.ts';
import type { Lines } from '../text/lines.ts';
import { countWhile, lastIndex } from '../text/search.ts';
import { type Analysis, commandAt } from './analysis.ts';

/** A place inside a section of commands, or outside of all of them. */
export type Place =
  /** In JCL, or in data nobody here reads. */
  | { readonly kind: 'outside'; readonly statement: JclStatement | undefined }
  /** Where a comment, a continuation sign or a sequence number stands. */
  | { readonly kind: 'silent'; readonly section: Section }
  /** Where the next command would begin: on a card of its own. */
  | { readonly kind: 'free'; readonly section: Section; readonly index: number }
  | CommandPlace;

/** A place in the text of a command. */
export interface CommandPlace {
  readonly kind: 'command';
  readonly section: Section;
  /** Which of the section's commands it is. */
  readonly index: number;
  readonly command: CommandText;
  /** Undefined for a command without text. */
  readonly bound: BoundCommand | undefined;
  /** Offset into the logical text of the command; its end for a place behind the text. */
  readonly logical: number;
  /** Something that is not in the logical text parts the place from the word before: blanks, or the end of a card. */
  readonly afterBlank: boolean;
}

/**
 * What stands at a document offset. The cards are found by halving, so the cost does not depend on the size of the
 * deck.
 */
export function locate(analysis: Analysis, offset: number): Place {
  const { deck } = analysis;
  const section = sectionAt(deck, offset);
  if (!section) return { kind: 'outside', statement: statementAt(deck.frame.statements, offset) };
  const index = lastIndex(section.commands, offset, (command) => command.start);
  const command = section.commands[index];
  const free = { kind: 'free', section, index } as const;
  if (!command) return free;
  const place = placeIn(deck.lines, command, offset);
  if (place === 'free') return free;
  if (place === 'silent') return { kind: 'silent', section };
  return { kind: 'command', section, index, command, bound: commandAt(analysis, section, index), ...place };
}

/** The section that holds an offset; the end of the text belongs to the section that runs up to it. */
export function sectionAt(deck: Deck, offset: number): Section | undefined {
  const section = deck.sections[lastIndex(deck.sections, offset, (one) => one.frame.range.start)];
  if (!section) return undefined;
  const { end } = section.frame.range;
  return offset < end || (offset === end && end === deck.text.length) ? section : undefined;
}

/** The statement that holds an offset; a comment card between the cards of a statement goes before it. */
function statementAt(statements: readonly JclStatement[], offset: number): JclStatement | undefined {
  let index = lastIndex(statements, offset, (one) => one.range.start);
  let statement = statements[index];
  while (statement?.kind === 'comment' && statement.range.end < offset) statement = statements[--index];
  return statement && offset <= statement.range.end ? statement : undefined;
}

type LogicalPlace = Pick<CommandPlace, 'logical' | 'afterBlank'>;

function placeIn(lines: Lines, command: CommandText, offset: number): LogicalPlace | 'silent' | 'free' {
  const line = lines.lineAt(offset);
  if (offset > command.start + command.length) return continued(lines, command, offset, line);
  if (offset > cardContent(lines, line).end || isInComment(lines, command, offset, line)) return 'silent';
  const piece = pieceBefore(command, offset - command.start);
  if (!piece) return { logical: 0, afterBlank: false };
  const inside = offset - piece.start;
  if (!piece.isComment && inside <= piece.length) return { logical: piece.logical + inside, afterBlank: false };
  // Behind the text of a card: its last blanks, its sign, or the blanks that a `+` drops from the next card.
  const pieceEnd = piece.isComment ? piece.commentEnd : piece.start + piece.length;
  const cardStart = lines.start(line);
  const before = lines.text.slice(Math.max(pieceEnd, cardStart), offset);
  if (before.trim() !== '') return 'silent';
  const logical = piece.logical + piece.length;
  return pieceEnd < cardStart ? onNewCard(command, logical) : { logical, afterBlank: before !== '' };
}

/** A card that is still empty behind a continuation sign: the command will go on there. */
function continued(lines: Lines, command: CommandText, offset: number, line: number): LogicalPlace | 'silent' | 'free' {
  const open = command.problems.find(
    ({ kind }) => kind === 'continuation-at-end' || kind === 'continuation-into-blank',
  );
  if (!open || line !== lines.lineAt(command.start) + command.cards) return 'free';
  if (command.problems.some(({ kind }) => kind === 'unclosed-comment')) return 'silent';
  const logical = command.text.length;
  const keepsBlanks = lines.text.charAt(command.start + open.range.start) === '-';
  if (keepsBlanks && offset > lines.start(line)) return { logical, afterBlank: true };
  return onNewCard(command, logical);
}

/** Where no blank counts before the place: what is written there is glued to a word of the card before. */
function onNewCard({ text }: CommandText, logical: number): LogicalPlace | 'silent' {
  return /[^\s(),]/.test(text.charAt(logical - 1)) ? 'silent' : { logical, afterBlank: true };
}

interface Piece {
  /** Offset into the logical text. */
  readonly logical: number;
  /** Document offset. */
  readonly start: number;
  readonly length: number;
  /** The piece is the blank that stands for a comment. */
  readonly isComment: boolean;
  readonly commentEnd: number;
}

/** The last piece of a command that begins at or before an offset relative to its start. */
function pieceBefore(command: CommandText, relative: number): Piece | undefined {
  const { pieces, text, comments } = command;
  const at = (countWhile(pieces.length / 2, (piece) => (pieces[piece * 2 + 1] ?? 0) <= relative) - 1) * 2;
  const logical = pieces[at];
  const start = pieces[at + 1];
  if (logical === undefined || start === undefined) return undefined;
  const comment = comments[lastIndex(comments, start, (one) => one.start)];
  const isComment = comment?.start === start;
  return {
    logical,
    start: command.start + start,
    length: (pieces[at + 2] ?? text.length) - logical,
    isComment,
    commentEnd: command.start + (isComment ? comment.end : start),
  };
}

/** True inside a comment, and behind one that is not closed on its card. */
function isInComment(lines: Lines, command: CommandText, offset: number, line: number): boolean {
  const { comments, start } = command;
  const comment = comments[lastIndex(comments, offset - start - 1, (one) => one.start)];
  if (!comment) return false;
  if (offset - start < comment.end) return true;
  const isClosed = lines.text.startsWith('*/', start + comment.end - 2);
  return !isClosed && lines.lineAt(start + comment.end) === line;
}
