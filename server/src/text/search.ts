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

/**
 * The same, faster the nearer it is to another index.
 * @param near any index; where it is far off, what is asked takes twice as many looks
 */
export function lastIndexNear<T>(
  entries: ArrayLike<T>,
  offset: number,
  startOf: (entry: T) => number,
  near: number,
): number {
  const { length } = entries;
  const holds = (index: number): boolean => {
    const entry = entries[index];
    return entry !== undefined && startOf(entry) <= offset;
  };
  /** Up to this one all hold, from the other on none. */
  let low = Math.max(-1, Math.min(near, length - 1));
  let high: number;
  if (low < 0 || holds(low)) {
    let step = 1;
    for (high = low + step; high < length && holds(high); high = low + step) {
      low = high;
      step *= 2;
    }
    high = Math.min(high, length);
  } else {
    high = low;
    let step = 1;
    for (low = high - step; low >= 0 && !holds(low); low = high - step) {
      high = low;
      step *= 2;
    }
    low = Math.max(low, -1);
  }
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (holds(middle)) low = middle;
    else high = middle;
  }
  return low;
}
