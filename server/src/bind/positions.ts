import type { CommandText } from '../deck/types.ts';
import type { Range } from '../text/range.ts';

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
  let low = 0;
  let high = pieces.length / 2 - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((pieces[middle * 2] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return (pieces[low * 2 + 1] ?? 0) + offset - (pieces[low * 2] ?? 0);
}
