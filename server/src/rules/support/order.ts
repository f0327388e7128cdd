import type { BoundCommand } from '../../bind/types.ts';

interface Placed {
  readonly command: BoundCommand;
}

/** The last of some notes in the order of the deck that stands before an offset, and the first that does not. */
export function around<T extends Placed>(
  notes: readonly T[],
  start: number,
): { readonly before: T | undefined; readonly after: T | undefined } {
  let low = 0;
  let high = notes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((notes[middle]?.command.text.start ?? start) < start) low = middle + 1;
    else high = middle;
  }
  return { before: notes[low - 1], after: notes[low] };
}
