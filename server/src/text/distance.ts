/** Names that a misspelt word may stand for. */

/** Longer words are no names, and comparing them would cost time. */
const longestWord = 40;

/**
 * How many letters have to be changed, added, left out or swapped with their neighbour to make `b` of `a`.
 * @param most a distance that is too far; the search ends there
 * @returns the distance, or `most` when it is that or more
 */
export function distance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) >= most) return most;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        cost = Math.min(cost, (beforeLast[j - 2] ?? 0) + 1);
      }
      row.push(cost);
      least = Math.min(least, cost);
    }
    if (least >= most) return most;
    beforeLast = last;
    last = row;
  }
  return Math.min(most, last[b.length] ?? most);
}

/**
 * The names that `word` is most likely a slip for, nearest first, at most three. Empty when none is near: one wrong
 * letter is allowed in short words, two from six letters on.
 * @param names in upper case
 */
export function nearest(word: string, names: Iterable<string>): string[] {
  const wanted = word.toUpperCase();
  if (wanted.length < 2 || wanted.length > longestWord) return [];
  const far = wanted.length < 6 ? 2 : 3;
  const found: { name: string; cost: number }[] = [];
  for (const name of names) {
    const cost = distance(wanted, name, far);
    if (cost < far) found.push({ name, cost });
  }
  found.sort((a, b) => a.cost - b.cost || (a.name < b.name ? -1 : 1));
  return found.slice(0, 3).map(({ name }) => name);
}
