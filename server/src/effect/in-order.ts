import { countWhile } from '../text/search.ts';

/** Entries that came or went, up to which each is looked for by itself; more are put in, or sifted out, in one pass. */
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
    const { gone } = this;
    this.come = this.come.filter((entry) => !gone.has(entry));
    if (gone.size <= few) {
      for (const entry of gone) {
        // Where they stand cannot be told from their starts, which are those of the old text.
        const at = this.items.indexOf(entry);
        if (at >= 0) this.items.splice(at, 1);
      }
    } else this.items = this.items.filter((entry) => !gone.has(entry));
    gone.clear();
  }

  private putIn(): void {
    const { items, come, startOf } = this;
    if (items.length > 0 && come.length <= few) {
      for (const entry of come) {
        const start = startOf(entry);
        const at = countWhile(items.length, (index) => startsAtMost(items[index], start));
        items.splice(at, 0, entry);
      }
    } else this.items = inOrder(items.length > 0 ? items.concat(come) : come, startOf);
    this.come = [];

    function startsAtMost(entry: T | undefined, start: number): boolean {
      return entry !== undefined && startOf(entry) <= start;
    }
  }
}

/** Sorts what is mostly in order already: the commands of a deck that is read for the first time. */
export function inOrder<T>(items: T[], startOf: (entry: T) => number): T[] {
  let last = -1;
  for (const item of items) {
    const start = startOf(item);
    if (start < last) return items.sort((a, b) => startOf(a) - startOf(b));
    last = start;
  }
  return items;
}
