import { finish, type Steps } from '../text/steps.ts';

/** Entries that went, up to which each is looked for by itself; more are sifted out in one pass. */
const few = 8;

/**
 * Entries in the order of the deck, kept up with its edits. An edit moves entries but never past each other, so the
 * order of those that stay holds, and only what came has to be put in its place. That is done when the order is asked
 * for: by then all starts are those of the new text.
 */
export class InOrder<T extends object> {
  private items: T[] = [];
  private come: T[] = [];
  private readonly gone = new Set<T>();
  private edits = 0;

  private readonly startOf: (entry: T) => number;

  /** @param startOf where the command of an entry starts in the document */
  constructor(startOf: (entry: T) => number) {
    this.startOf = startOf;
  }

  /** An entry that was taken out is not added again. */
  add(entry: T): void {
    this.edits++;
    this.come.push(entry);
  }

  take(entry: T): void {
    this.edits++;
    this.gone.add(entry);
    // Where nobody asks for the order, what came and went must not pile up.
    if (this.gone.size > few && this.gone.size * 2 > this.items.length + this.come.length) this.takeOut();
  }

  /** True when all that came has gone again. */
  get isEmpty(): boolean {
    return this.items.length + this.come.length === this.gone.size;
  }

  /** Another number after each entry that came or went. */
  get revision(): number {
    return this.edits;
  }

  /** To be looked at before entries come or go again. */
  all(): readonly T[] {
    if (this.gone.size > 0) this.takeOut();
    if (this.come.length > 0) this.putIn();
    return this.items;
  }

  private takeOut(): void {
    const { gone, items } = this;
    if (this.come.length > 0) this.come = this.come.filter((entry) => !gone.delete(entry));
    if (gone.size <= few) {
      for (const entry of gone) {
        // Where they stand cannot be told from their starts, which are those of the old text.
        const at = items.indexOf(entry);
        if (at >= 0) items.splice(at, 1);
      }
    } else sift(items, gone);
    gone.clear();
  }

  private putIn(): void {
    const { items, come, startOf } = this;
    this.come = [];
    if (items.length > 0) merge(items, inOrder(come, startOf), startOf);
    else this.items = inOrder(come, startOf);
  }
}

/** Takes entries out of a list that is in order. They mostly went in that order, and then none has to be looked up. */
function sift<T>(items: T[], gone: ReadonlySet<T>): void {
  const leaving = [...gone];
  let next = 0;
  let kept = 0;
  for (const item of items) {
    if (item === leaving[next]) next++;
    else items[kept++] = item;
  }
  items.length = kept;
  if (next === leaving.length) return;
  const others = items.filter((item) => !gone.has(item));
  for (let index = 0; index < others.length; index++) items[index] = others[index] as T;
  items.length = others.length;
}

/**
 * Puts entries that came into a list, both in order; behind those that start where they do. Only starts near to where they belong
 * are looked at.
 */
export function merge<T>(items: T[], come: readonly T[], startOf: (entry: T) => number): void {
  let high = items.length;
  for (const entry of come) items.push(entry);
  for (let left = come.length; left > 0; left--) {
    const entry = come[left - 1] as T;
    const at = countUpTo(items, high, startOf(entry), startOf);
    // What stands behind makes room for this one and those before it.
    for (let index = high - 1; index >= at; index--) items[index + left] = items[index] as T;
    items[at + left - 1] = entry;
    high = at;
  }
}

/** How many of the first entries start at or before an offset. What comes and goes with an edit is near the last one most of the time. */
function countUpTo<T>(items: readonly T[], length: number, start: number, startOf: (entry: T) => number): number {
  let high = length;
  let step = 1;
  let low = high - step;
  while (low >= 0 && startOf(items[low] as T) > start) {
    high = low;
    step *= 2;
    low = high - step;
  }
  low = Math.max(0, low + 1);
  while (low < high) {
    const middle = (low + high) >> 1;
    if (startOf(items[middle] as T) <= start) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Sorts what is mostly in order already: the commands of a deck that is read for the first time. */
export function inOrder<T>(items: T[], startOf: (entry: T) => number): T[] {
  return finish(puttingInOrder(items, startOf));
}

/** Entries looked at in one step: each lies elsewhere in memory. */
const entriesInStep = 4096;

/** `inOrder` in steps, for entries of which there are as many as commands. */
export function* puttingInOrder<T>(items: T[], startOf: (entry: T) => number): Steps<T[]> {
  let last = -1;
  let looked = 0;
  for (const item of items) {
    if (++looked % entriesInStep === 0) yield;
    const start = startOf(item);
    if (start < last) return items.sort((a, b) => startOf(a) - startOf(b));
    last = start;
  }
  return items;
}
