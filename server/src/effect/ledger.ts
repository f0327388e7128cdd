/** In an array of more, taking one out would cost too much; up to the first that goes, an array takes less to fill. */
const mostInArray = 32;

/** So many are put in order faster than they are kept so. */
const fewEntries = 8;

/** Names of which can be told which are among them. */
export interface Names extends Iterable<string> {
  readonly size: number;
  has(name: string): boolean;
}

/**
 * Entries by the name of what they are about. Remembers which names were touched, so that only those need to be looked
 * at again. Most names have one entry, kept as such. Several are kept in an array; nearly all of the deck in a
 * set, once it is edited.
 */
export class Ledger<T extends object> {
  private readonly entries = new Map<string, T | T[] | Set<T>>();
  /** Undefined until it is asked for the first time: up to then all names are touched. */
  private touched: Set<string> | undefined;

  /** The longer lists that were asked for, in order. An edit never moves entries past each other, so the order holds. */
  private readonly ordered = new Map<string, readonly T[]>();

  /** See `stateOf`. */
  private readonly states = new Map<string, object>();

  private readonly startOf: (entry: T) => number;

  /** @param startOf where the command of an entry starts in the document */
  constructor(startOf: (entry: T) => number) {
    this.startOf = startOf;
  }

  /** Adds an entry; directly behind itself it is not added again. */
  add(key: string, entry: T): void {
    this.note(key);
    const known = this.entries.get(key);
    if (!known) this.entries.set(key, entry);
    else if (Array.isArray(known)) {
      if (known[known.length - 1] !== entry) known.push(entry);
    } else if (known instanceof Set) known.add(entry);
    else if (known !== entry) this.entries.set(key, [known, entry]);
  }

  /** Takes an entry out; one that is not there is left out. */
  take(key: string, entry: T): void {
    this.note(key);
    const known = this.entries.get(key);
    if (!known) return;
    if (known instanceof Set) {
      known.delete(entry);
      if (known.size === 0) this.entries.delete(key);
    } else if (Array.isArray(known)) {
      if (known.length > mostInArray) {
        const set = new Set(known);
        set.delete(entry);
        this.entries.set(key, set);
        return;
      }
      const at = known.indexOf(entry);
      if (at >= 0) known.splice(at, 1);
      if (known.length === 0) this.entries.delete(key);
    } else if (known === entry) this.entries.delete(key);
  }

  private note(key: string): void {
    this.touched?.add(key);
    // Both are empty while a deck is read for the first time.
    if (this.ordered.size > 0) this.ordered.delete(key);
    if (this.states.size > 0) this.states.delete(key);
  }

  has(key: string): boolean {
    return this.entries.has(key);
  }

  get isEmpty(): boolean {
    return this.entries.size === 0;
  }

  /** An object that is the same as long as no entry of a name comes or goes: what is found of them may be kept by it. */
  stateOf(key: string): object {
    let state = this.states.get(key);
    if (!state) this.states.set(key, (state = {}));
    return state;
  }

  keys(): Iterable<string> {
    return this.entries.keys();
  }

  /** The entries of a name in the order of the deck. */
  of(key: string): readonly T[] {
    const known = this.entries.get(key);
    if (!known) return [];
    const before = this.ordered.get(key);
    if (before) return before;
    const all = [...several(known)];
    if (all.length > 1) all.sort((a, b) => this.startOf(a) - this.startOf(b));
    if (all.length > fewEntries) this.ordered.set(key, all);
    return all;
  }

  /** The entries of a name, in no particular order: for names that may have very many. */
  unordered(key: string): Iterable<T> {
    const known = this.entries.get(key);
    return known ? several(known) : [];
  }

  /** False until `takeTouched` is asked for the first time, which then tells of all names that there are. */
  get wasAsked(): boolean {
    return this.touched !== undefined;
  }

  /** The names whose entries changed since this was asked last. To be looked at before entries are added again. */
  takeTouched(): Names {
    const touched = this.touched ?? namesIn(this.entries);
    this.touched = new Set();
    return touched;
  }
}

function several<T extends object>(known: T | T[] | Set<T>): Iterable<T> {
  return known instanceof Set || Array.isArray(known) ? known : [known];
}

/** The keys of a map, without a copy of them. */
function namesIn(map: ReadonlyMap<string, unknown>): Names {
  return { size: map.size, has: (name) => map.has(name), [Symbol.iterator]: () => map.keys() };
}
