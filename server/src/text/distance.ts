/** Names that a misspelt word may stand for. */

/** Longer words are no names, and comparing them would cost time. */
const longestWord = 40;

/** Rows of the table of distances, kept between calls: thousands of names are compared for a deck full of slips. */
let beforeLast = new Uint8Array(longestWord + 2);
let last = new Uint8Array(longestWord + 2);
let row = new Uint8Array(longestWord + 2);

/**
 * How many letters have to be changed, added, left out or swapped with their neighbour to make `b` of `a`.
 * @param a at most 40 characters, as `b`; a longer one is too far from everything
 * @param most a distance that is too far; the search ends there
 * @returns the distance, or `most` when it is that or more
 */
export function distance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) >= most || a.length > longestWord || b.length > longestWord) return most;
  // A letter that the other word does not have takes a step of its own.
  if (countBits(letters(a) & ~letters(b)) >= most) return most;
  for (let j = 0; j <= b.length; j++) last[j] = j;
  for (let i = 1; i <= a.length; i++) {
    row[0] = i;
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const code = a.charCodeAt(i - 1);
      const same = code === b.charCodeAt(j - 1);
      let cost = Math.min(at(last, j) + 1, at(row, j - 1) + 1, at(last, j - 1) + (same ? 0 : 1));
      if (i > 1 && j > 1 && code === b.charCodeAt(j - 2) && a.charCodeAt(i - 2) === b.charCodeAt(j - 1)) {
        cost = Math.min(cost, at(beforeLast, j - 2) + 1);
      }
      row[j] = cost;
      least = Math.min(least, cost);
    }
    if (least >= most) return most;
    [beforeLast, last, row] = [last, row, beforeLast];
  }
  return Math.min(most, at(last, b.length));
}

function at(cells: Uint8Array, index: number): number {
  return cells[index] ?? 0;
}

/** One bit for each letter of the word, several characters sharing a bit. */
function letters(word: string): number {
  let bits = 0;
  for (let index = 0; index < word.length; index++) bits |= 1 << (word.charCodeAt(index) & 31);
  return bits;
}

function countBits(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count++;
  return count;
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
