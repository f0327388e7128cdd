import { finish, type Steps } from '../text/steps.ts';
import { Gone } from './gone.ts';

/** So many may have gone before it counts how many there are. */
const few = 8;

/** How many entries at the start of a list, and at its end, are those that stood there before. */
export interface Stayed {
  readonly atStart: number;
  readonly atEnd: number;
}

const noneStayed: Stayed = { atStart: 0, atEnd: 0 };

/**
 * Entries in the order of the deck, kept up with its edits. An edit moves entries but never past each other, so the
 * order of those that stay holds, and only what came has to be put in its place. That is done when the order is asked
 * for: by then all starts are those of the new text.
 */
export class InOrder<T extends object> {
  private items: T[] = [];
  private come: T[] = [];
  private readonly gone = new Gone<T>();
  private size = 0;
  private edits = 0;
  private stayed = noneStayed;

  private readonly startOf: (entry: T) => number;

  /** @param startOf where the command of an entry starts in the document */
  constructor(startOf: (entry: T) => number) {
    this.startOf = startOf;
  }

  /** An entry that another took the place of is not added again. */
  add(entry: T): void {
    this.edits++;
    this.size++;
    if (!this.gone.takeBack(entry)) this.come.push(entry);
  }

  take(entry: T): void {
    this.size--;
    this.leave(entry, undefined);
  }

  /** Puts an entry in the place of one that goes. Nothing has to be compared for that. */
  replace(before: T, after: T): void {
    this.leave(before, after);
  }

  private leave(entry: T, instead: T | undefined): void {
    this.edits++;
    this.gone.add(entry, instead);
    // Where nobody asks for the order, what came and went must not pile up.
    if (this.gone.size > few && this.gone.size * 2 > this.items.length + this.come.length) this.takeOut();
  }

  /** True when all that came has gone again. */
  get isEmpty(): boolean {
    return this.size === 0;
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

  /** What stayed since this was asked last; nothing the first time. To be looked at before entries come or go again. */
  takeStayed(): Stayed {
    const { length } = this.all();
    const { atStart, atEnd } = this.stayed;
    this.stayed = allStayed;
    return { atStart: Math.min(atStart, length), atEnd: Math.min(atEnd, length) };
  }

  private takeOut(): void {
    const { gone, items } = this;
    gone.takeOutOf(this.come);
    let first = Infinity;
    let behind = 0;
    gone.takeOutOf(items, (_, at, instead) => {
      if (at < first) first = at;
      const next = instead ? at + 1 : at;
      if (next > behind) behind = next;
    });
    gone.clear();
    if (first < Infinity) this.noteChange(first, behind);
  }

  private putIn(): void {
    const { items, come, startOf } = this;
    this.come = [];
    const { length } = come;
    if (items.length === 0) {
      this.items = inOrder(come, startOf);
      this.noteChange(0, length);
      return;
    }
    const { first, behind } = merge(items, inOrder(come, startOf), startOf);
    this.noteChange(first, behind);
  }

  /** Between two places of the list as it is now something came or went. */
  private noteChange(first: number, behind: number): void {
    const { atStart, atEnd } = this.stayed;
    this.stayed = {
      atStart: Math.min(atStart, first),
      atEnd: Math.min(atEnd, Math.max(0, this.items.length - behind)),
    };
  }
}

const allStayed: Stayed = { atStart: Infinity, atEnd: Infinity };

/**
 * Puts entries that came into a list, both in order; behind those that start where they do. Only starts near to where they belong
 * are looked at.
 * @returns where in the list the first one stands, and what is behind the last
 */
export function merge<T>(
  items: T[],
  come: readonly T[],
  startOf: (entry: T) => number,
): { readonly first: number; readonly behind: number } {
  let high = items.length;
  let behind = high + come.length;
  for (const entry of come) items.push(entry);
  for (let left = come.length; left > 0; left--) {
    const entry = come[left - 1] as T;
    const at = countUpTo(items, high, startOf(entry), startOf);
    // What stands behind makes room for this one and those before it.
    for (let index = high - 1; index >= at; index--) items[index + left] = items[index] as T;
    items[at + left - 1] = entry;
    if (left === come.length) behind = at + left;
    high = at;
  }
  return { first: high, behind };
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
