/** Binary search: what is asked takes as many looks as the number of entries has binary digits. */

/**
 * How many of the indices from 0 fulfil a condition that holds up to some index and from there on no more.
 * @returns the first index that does not fulfil it; `length` when all do
 */
export function countWhile(length: number, holds: (index: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The index of the last of the entries, ascending by start, that starts at or before an offset; -1 when none does. */
export function lastIndex<T>(entries: ArrayLike<T>, offset: number, startOf: (entry: T) => number): number {
  const holds = (index: number): boolean => {
    const entry = entries[index];
    return entry !== undefined && startOf(entry) <= offset;
  };
  return countWhile(entries.length, holds) - 1;
}
