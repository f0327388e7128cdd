import { InOrder } from './in-order.ts';

/** In an array of more, taking one out would cost too much; up to the first that goes, an array takes less to fill. */
const mostInArray = 32;

/** So many are put in order faster than an answer is kept. */
const fewEntries = 8;

/** So many are put in order faster than they are kept so. */
const fewInOrder = 128;

/** Names of which can be told which are among them. */
export interface Names extends Iterable<string> {
  readonly size: number;
  has(name: string): boolean;
}

/** An object of its own for as long as no entry of a name comes or goes. */
interface Answer<T> {
  /** The entries in order, where they are many. */
  ordered: readonly T[] | undefined;
}

const none: readonly never[] = [];

/**
 * Entries by the name of what they are about. Remembers which names were touched, so that only those need to be looked
 * at again. Most names have one entry, kept as such. Several are kept in an array; nearly all of the deck in a
 * set, once it is edited.
 */
export class Ledger<T extends object> {
  private readonly entries = new Map<string, T | T[] | Set<T>>();
  /** Undefined until it is asked for the first time: up to then all names are touched. */
  private touched: Set<string> | undefined;

  /** What was asked for since an entry of the name came or went. */
  private readonly answers = new Map<string, Answer<T>>();

  /** The names with very many entries of which the order was asked for. */
  private readonly orders = new Map<string, InOrder<T>>();

  private readonly startOf: (entry: T) => number;

  /** @param startOf where the command of an entry starts in the document */
  constructor(startOf: (entry: T) => number) {
    this.startOf = startOf;
  }

  /** Adds an entry; directly behind itself it is not added again. */
  add(key: string, entry: T): void {
    this.note(key);
    if (this.putIn(key, entry)) this.orderOf(key)?.add(entry);
  }

  /** @returns false for one that is there */
  private putIn(key: string, entry: T): boolean {
    const known = this.entries.get(key);
    if (!known) this.entries.set(key, entry);
    else if (Array.isArray(known)) {
      if (known[known.length - 1] === entry) return false;
      known.push(entry);
    } else if (known instanceof Set) {
      const { size } = known;
      return known.add(entry).size > size;
    } else if (known === entry) return false;
    else this.entries.set(key, [known, entry]);
    return true;
  }

  /** Takes an entry out; one that is not there is left out. */
  take(key: string, entry: T): void {
    this.note(key);
    if (this.takeOut(key, entry)) this.orderOf(key)?.take(entry);
    if (this.orders.size > 0 && !this.entries.has(key)) this.orders.delete(key);
  }

  /** @returns false for one that is not there */
  private takeOut(key: string, entry: T): boolean {
    const known = this.entries.get(key);
    if (!known) return false;
    if (known instanceof Set) {
      const isThere = known.delete(entry);
      if (known.size === 0) this.entries.delete(key);
      return isThere;
    }
    if (!Array.isArray(known)) return known === entry && this.entries.delete(key);
    if (known.length > mostInArray) {
      const set = new Set(known);
      this.entries.set(key, set);
      return set.delete(entry);
    }
    const at = known.indexOf(entry);
    if (at >= 0) known.splice(at, 1);
    if (known.length === 0) this.entries.delete(key);
    return at >= 0;
  }

  /** Puts an entry in the place of one that stands where it does; nothing where that one is not there. */
  replace(key: string, before: T, after: T): void {
    this.note(key);
    if (this.exchange(key, before, after)) this.orderOf(key)?.replace(before, after);
  }

  /** @returns false for one that is not there */
  private exchange(key: string, before: T, after: T): boolean {
    const known = this.entries.get(key);
    if (Array.isArray(known) && known.length <= mostInArray) {
      const at = known.indexOf(before);
      if (at >= 0) known[at] = after;
      return at >= 0;
    }
    if (known === before) this.entries.set(key, after);
    else if (this.takeOut(key, before)) this.putIn(key, after);
    else return false;
    return true;
  }

  /** Most ledgers have none. */
  private orderOf(key: string): InOrder<T> | undefined {
    return this.orders.size > 0 ? this.orders.get(key) : undefined;
  }

  private note(key: string): void {
    this.touched?.add(key);
    // There are none while a deck is read for the first time.
    if (this.answers.size === 0) return;
    const answer = this.answers.get(key);
    if (!answer) return;
    // Whoever compares it by the next one may keep it until then.
    answer.ordered = undefined;
    this.answers.delete(key);
  }

  has(key: string): boolean {
    return this.entries.has(key);
  }

  get isEmpty(): boolean {
    return this.entries.size === 0;
  }

  /** An object that is the same as long as no entry of a name comes or goes: what is found of them may be kept by it. */
  stateOf(key: string): object {
    return this.answerOf(key);
  }

  keys(): Iterable<string> {
    return this.entries.keys();
  }

  /** The entries of a name in the order of the deck. */
  of(key: string): readonly T[] {
    const known = this.entries.get(key);
    if (!known) return none;
    const isList = Array.isArray(known);
    if (!isList && !(known instanceof Set)) return [known];
    const count = isList ? known.length : known.size;
    const before = count > fewEntries ? this.answers.get(key)?.ordered : undefined;
    if (before) return before;
    const all = count > fewInOrder ? this.keptInOrder(key, known) : this.inOrder(known);
    // An edit never moves entries past each other, so the order holds.
    if (count > fewEntries) this.answerOf(key).ordered = all;
    return all;
  }

  private inOrder(entries: Iterable<T>): T[] {
    const list = [...entries];
    // They mostly are: to sort two or three takes longer than to look.
    for (let index = 1; index < list.length; index++) {
      const [before, entry] = [list[index - 1], list[index]];
      if (!before || !entry || this.startOf(before) <= this.startOf(entry)) continue;
      return list.sort((a, b) => this.startOf(a) - this.startOf(b));
    }
    return list;
  }

  private keptInOrder(key: string, entries: Iterable<T>): T[] {
    let order = this.orders.get(key);
    if (!order) {
      this.orders.set(key, (order = new InOrder(this.startOf)));
      for (const entry of entries) order.add(entry);
    }
    return [...order.all()];
  }

  private answerOf(key: string): Answer<T> {
    let answer = this.answers.get(key);
    if (!answer) this.answers.set(key, (answer = { ordered: undefined }));
    return answer;
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
