import { documentOffset } from '../../bind/positions.ts';
import type { CardProblem, CommandText } from '../../deck/types.ts';
import type { Range } from '../../text/range.ts';
import type { Text } from '../../text/text.ts';
import type { Place } from '../types.ts';

/** The problems of one kind in the cards of a command. */
export function cardProblems(text: CommandText, kind: CardProblem['kind']): { range: Range; place: Place }[] {
  return text.problems
    .filter((problem) => problem.kind === kind)
    .map(({ range }) => ({ range, place: { command: text, cards: range } }));
}

/** The comments from an offset on, as the document has them: one for each card. */
export function commentCards({ start, comments }: CommandText, from: number, source: Text): string[] {
  return comments
    .filter((comment) => comment.start >= from)
    .map((comment) => source.slice(start + comment.start, start + comment.end));
}

/** Where a command ends on its last card, comments included and sequence number not, relative to its start. */
export function relativeEnd(text: CommandText): number {
  const last = documentOffset(text, text.text.trimEnd().length) - text.start;
  return text.comments.reduce((end, comment) => Math.max(end, comment.end), last);
}
