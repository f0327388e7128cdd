import type { CommandText } from '../deck/types.ts';
import type { Range } from '../text/range.ts';
import { countWhile } from '../text/search.ts';

/** The document range of a span of a command's logical text. A span over a continuation covers the cards between. */
export function documentRange(command: CommandText, span: Range): Range {
  const start = documentOffset(command, span.start);
  return { start, end: span.end > span.start ? documentOffset(command, span.end - 1) + 1 : start };
}

/** The document offset of a logical offset; the end of the text maps to the place after its last character. */
export function documentOffset(command: CommandText, offset: number): number {
  return command.start + relativeOffset(command, offset);
}

function relativeOffset(command: CommandText, offset: number): number {
  const { pieces } = command;
  // Most commands stand on one card.
  const at = pieces.length === 2 ? 0 : pieceAt(command, offset);
  return (pieces[at + 1] ?? 0) + offset - (pieces[at] ?? 0);
}

/** The index in `pieces` of the last piece that begins at or before a logical offset. */
export function pieceAt({ pieces }: CommandText, offset: number): number {
  return Math.max(0, countWhile(pieces.length / 2, (piece) => (pieces[piece * 2] ?? 0) <= offset) - 1) * 2;
}
