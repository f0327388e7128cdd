/** Where the lines of a text begin, as a table that an edit changes in place of making it anew. */
import type { ChangedWindow } from './change.ts';
import { CR, LF } from './characters.ts';
import { lineRuns } from './line-runs.ts';
import { countWhile } from './search.ts';
import type { Text } from './text.ts';

/** Room for the lines of a text of common cards; what is not enough is doubled. */
const usualLine = 32;

/** Offsets in ascending order, the first of them 0. */
export function lineStarts(text: Text): Uint32Array {
  const found = new Offsets(Math.ceil(text.length / usualLine) + 1);
  found.push(0);
  if (text.includes('\r')) {
    addStarts(text, 1, text.length, found);
  } else {
    for (const { start, text: run } of lineRuns(text, { start: 0, end: text.length }))
      for (let at = run.indexOf('\n'); at >= 0; at = run.indexOf('\n', at + 1)) found.push(start + at + 1);
  }
  return found.all();
}

/**
 * The same from the line starts of an earlier text, without going through what did not change.
 * @param window what became of the earlier text
 */
export function changedStarts(earlier: Uint32Array, text: Text, { start, oldEnd, newEnd }: ChangedWindow): Uint32Array {
  // A line start is decided by the characters on both sides of it.
  const kept = Math.max(1, countUpTo(earlier, start - 1));
  const rest = earlier.subarray(Math.max(kept, countUpTo(earlier, oldEnd)));
  const made = new Offsets(16);
  addStarts(text, Math.max(1, start), newEnd, made);
  const between = made.all();
  const starts = new Uint32Array(kept + between.length + rest.length);
  starts.set(earlier.subarray(0, kept));
  starts.set(between, kept);
  starts.set(rest, kept + between.length);
  const moved = newEnd - oldEnd;
  if (moved !== 0)
    for (let at = kept + between.length; at < starts.length; at++) starts[at] = (starts[at] ?? 0) + moved;
  return starts;
}

/** Adds the line starts from one offset to another, both included. */
function addStarts(text: Text, from: number, to: number, found: Offsets): void {
  for (let at = from; at <= to; at++) {
    const before = text.charCodeAt(at - 1);
    if (before === LF || (before === CR && text.charCodeAt(at) !== LF)) found.push(at);
  }
}

/** How many of the ascending offsets are not greater than a bound. */
function countUpTo(offsets: Uint32Array, bound: number): number {
  return countWhile(offsets.length, (index) => (offsets[index] ?? 0) <= bound);
}

/** A list of offsets that grows. */
class Offsets {
  private offsets: Uint32Array;
  private count = 0;

  constructor(room: number) {
    this.offsets = new Uint32Array(room);
  }

  push(offset: number): void {
    if (this.count === this.offsets.length) {
      const larger = new Uint32Array(this.count * 2);
      larger.set(this.offsets);
      this.offsets = larger;
    }
    this.offsets[this.count++] = offset;
  }

  all(): Uint32Array {
    return this.offsets.slice(0, this.count);
  }
}
