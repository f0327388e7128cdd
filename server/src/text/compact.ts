const none: readonly never[] = [];

/**
 * A list as it is kept for as long as a deck is open: without the room that a list has to spare for growing, which is more
 * than most lists hold, and all empty lists one and the same.
 */
export function compact<T>(list: readonly T[]): readonly T[] {
  return list.length === 0 ? none : list.slice();
}
