import type { BoundCommand } from '../bind/types.ts';

/** What a ledger keeps: something that a command does. */
interface Entry {
  readonly command: BoundCommand;
}

/**
 * Entries by the name of what they are about. Remembers which names were touched, so that only those need to be looked
 * at again. Adding and taking out cost the same however many entries a name has.
 */
export class Ledger<T extends Entry> {
  private readonly entries = new Map<string, Set<T>>();
  private touched = new Set<string>();

  add(key: string, entry: T): void {
    const known = this.entries.get(key);
    if (known) known.add(entry);
    else this.entries.set(key, new Set([entry]));
    this.touched.add(key);
  }

  take(key: string, entry: T): void {
    const known = this.entries.get(key);
    known?.delete(entry);
    if (known?.size === 0) this.entries.delete(key);
    this.touched.add(key);
  }

  has(key: string): boolean {
    return this.entries.has(key);
  }

  keys(): Iterable<string> {
    return this.entries.keys();
  }

  /** The entries of a name in the order of the deck. */
  of(key: string): T[] {
    return [...this.unordered(key)].sort((a, b) => a.command.text.start - b.command.text.start);
  }

  /** The entries of a name, in no particular order: for names that may have very many. */
  unordered(key: string): ReadonlySet<T> {
    return this.entries.get(key) ?? new Set();
  }

  /** The names whose entries changed since this was asked last. */
  takeTouched(): ReadonlySet<string> {
    const { touched } = this;
    this.touched = new Set();
    return touched;
  }
}
