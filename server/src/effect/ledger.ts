/** From so many entries on, taking one out of an array would cost too much. */
const mostInArray = 32;

/**
 * Entries by the name of what they are about. Remembers which names were touched, so that only those need to be looked
 * at again. Most names have one or two entries, kept in an array; some have nearly all of the deck, kept in a set.
 */
export class Ledger<T> {
  private readonly entries = new Map<string, T[] | Set<T>>();
  private touched = new Set<string>();

  private readonly startOf: (entry: T) => number;

  /** @param startOf where the command of an entry starts in the document */
  constructor(startOf: (entry: T) => number) {
    this.startOf = startOf;
  }

  /** Adds an entry; directly behind itself it is not added again. */
  add(key: string, entry: T): void {
    this.touched.add(key);
    const known = this.entries.get(key);
    if (!known) this.entries.set(key, [entry]);
    else if (!Array.isArray(known)) known.add(entry);
    else if (known.at(-1) !== entry) {
      if (known.length < mostInArray) known.push(entry);
      else this.entries.set(key, new Set(known).add(entry));
    }
  }

  /** Takes an entry out; one that is not there is left out. */
  take(key: string, entry: T): void {
    this.touched.add(key);
    const known = this.entries.get(key);
    if (!known) return;
    if (Array.isArray(known)) {
      const at = known.indexOf(entry);
      if (at >= 0) known.splice(at, 1);
      if (known.length === 0) this.entries.delete(key);
    } else {
      known.delete(entry);
      if (known.size === 0) this.entries.delete(key);
    }
  }

  has(key: string): boolean {
    return this.entries.has(key);
  }

  keys(): Iterable<string> {
    return this.entries.keys();
  }

  /** The entries of a name in the order of the deck. */
  of(key: string): T[] {
    const known = this.entries.get(key);
    if (!known) return [];
    if (Array.isArray(known) && known.length === 1) return known.slice();
    return [...known].sort((a, b) => this.startOf(a) - this.startOf(b));
  }

  /** The entries of a name, in no particular order: for names that may have very many. */
  unordered(key: string): Iterable<T> {
    return this.entries.get(key) ?? [];
  }

  /** All entries, in no particular order. */
  *all(): Generator<T> {
    for (const entries of this.entries.values()) yield* entries;
  }

  /** The names whose entries changed since this was asked last. */
  takeTouched(): ReadonlySet<string> {
    const { touched } = this;
    this.touched = new Set();
    return touched;
  }
}
