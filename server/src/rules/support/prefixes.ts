/** Entries by a prefix. What is asked for a name costs as much as there are lengths of prefixes, however many there are. */
export class Prefixes<T> {
  private readonly entries = new Map<string, T>();
  private readonly lengths = new Set<number>();

  /** The first entry of a prefix counts. */
  add(prefix: string, entry: T): void {
    if (this.entries.has(prefix)) return;
    this.entries.set(prefix, entry);
    this.lengths.add(prefix.length);
  }

  get isEmpty(): boolean {
    return this.entries.size === 0;
  }

  /** The entries of all prefixes that a name begins with. */
  *of(name: string): Generator<T> {
    for (const length of this.lengths) {
      if (length > name.length) continue;
      const entry = this.entries.get(name.slice(0, length));
      if (entry !== undefined) yield entry;
    }
  }

  all(): Iterable<T> {
    return this.entries.values();
  }
}
