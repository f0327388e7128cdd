import { InOrder } from '../in-order.ts';
import type { StoredChange, StoredKind } from './storage.ts';

function startOf({ command }: StoredChange): number {
  return command.text.start;
}

/** All that the deck does to what is kept under one kind and name. */
export interface StoredSubject {
  readonly kind: StoredKind;
  readonly name: string;
  /** Changes, sure and doubtful ones, of all divisions, and what makes them visible. */
  readonly events: InOrder<StoredChange>;
}

/** As it is counted here. */
interface Counted extends StoredSubject {
  /** How often each key is surely changed: resource rules only. */
  readonly keys: Map<string, number>;
}

/** What the deck changes in storage and makes visible, in the order of the deck, kept up with its edits. */
export class StorageHistory {
  private readonly bySubject = new Map<string, Counted>();
  private readonly changesByName = new Map<string, InOrder<StoredChange>>();
  private readonly renewalsByKind = new Map<StoredKind, InOrder<StoredChange>>();
  private readonly renewalsOfAll = new Map<StoredKind, InOrder<StoredChange>>();
  private readonly unknownChanges = new InOrder(startOf);
  /** How many changes of known names there are, those that are not sure too. */
  private readonly changesOfKind = new Map<StoredKind, number>();
  /** How many commands ask for a directory of a resource type. */
  private readonly directories = new Map<string, number>();
  private touched = false;
  private edits = 0;

  add(changes: readonly StoredChange[]): void {
    for (const change of changes) this.put(change, 1);
  }

  remove(changes: readonly StoredChange[]): void {
    for (const change of changes) this.put(change, -1);
  }

  /** The same as `remove` and `add`, for one command with other values of symbols: mostly the same is changed by it. */
  replace(before: readonly StoredChange[], after: readonly StoredChange[]): void {
    if (before.length !== after.length || !after.every((change, index) => isAlike(change, before[index]))) {
      this.remove(before);
      this.add(after);
      return;
    }
    for (const [index, change] of after.entries()) {
      const earlier = before[index];
      if (!earlier) continue;
      this.note();
      for (const list of this.listsOf(change)) list.replace(earlier, change);
      this.countKey(earlier, -1);
      this.countKey(change, 1);
    }
  }

  private note(): void {
    this.touched = true;
    this.edits++;
  }

  private put(change: StoredChange, by: 1 | -1): void {
    this.note();
    const { kind, name, what, directory, subject } = change;
    if (directory) count(this.directories, name ?? '', by);
    if (what !== 'renew' && name !== undefined) count(this.changesOfKind, kind, by);
    for (const list of this.listsOf(change)) move(list, change, by);
    if (by < 0 && what === 'change') {
      const key = nameOfChanges(change);
      if (this.changesByName.get(key)?.isEmpty === true) this.changesByName.delete(key);
    }
    this.countKey(change, by);
    if (this.bySubject.get(subject)?.events.isEmpty === true) this.bySubject.delete(subject);
  }

  /** The lists that a change stands in. */
  private listsOf(change: StoredChange): InOrder<StoredChange>[] {
    const { kind, name, what } = change;
    if (name === undefined) {
      return what === 'renew'
        ? [listIn(this.renewalsByKind, kind), listIn(this.renewalsOfAll, kind)]
        : [this.unknownChanges];
    }
    const { events } = this.subjectOf(change, name);
    if (what === 'renew') return [listIn(this.renewalsByKind, kind), events];
    return what === 'change' ? [listIn(this.changesByName, nameOfChanges(change)), events] : [events];
  }

  private subjectOf({ kind, subject }: StoredChange, name: string): Counted {
    let of = this.bySubject.get(subject);
    if (!of) this.bySubject.set(subject, (of = { kind, name, events: new InOrder(startOf), keys: new Map() }));
    return of;
  }

  private countKey({ kind, subject, what, key }: StoredChange, by: 1 | -1): void {
    const keys = kind === 'R' && what === 'change' ? this.bySubject.get(subject)?.keys : undefined;
    if (keys && key !== undefined) count(keys, key, by);
  }

  /** True when something changed since this was asked last. */
  takeTouched(): boolean {
    const { touched } = this;
    this.touched = false;
    return touched;
  }

  /** Another number after each change, so that what was derived from it can be kept. */
  get revision(): number {
    return this.edits;
  }

  /** True when the deck asks for a directory of the resource type in storage (GSO INFODIR), or may do so. */
  makesResident(type: string): boolean {
    return this.directories.has(type) || this.directories.has('');
  }

  /** True when the deck changes something of the kind, or may do so. */
  worksOn(kind: StoredKind): boolean {
    return this.changesOfKind.has(kind);
  }

  /** Each kind and name, in no particular order; the same object for as long as the deck says something of it. */
  subjects(): Iterable<StoredSubject> {
    return this.bySubject.values();
  }

  /** True when the deck surely changes the resource rules of a key. @param subject `R FAC` */
  changesKey(subject: string, key: string): boolean {
    return this.bySubject.get(subject)?.keys.has(key) === true;
  }

  /** The kinds of which the deck makes something visible. */
  renewedKinds(): StoredKind[] {
    return [...this.renewalsByKind].filter(([, list]) => list.all().length > 0).map(([kind]) => kind);
  }

  /** Everything that makes changes of a kind visible, of one name or of all. */
  renewals(kind: StoredKind): readonly StoredChange[] {
    return this.renewalsByKind.get(kind)?.all() ?? [];
  }

  /** What makes all changes of a kind visible, or may do so. */
  ofAll(kind: StoredKind): InOrder<StoredChange> {
    return listIn(this.renewalsOfAll, kind);
  }

  /** Changes of which it is not known what they change, and so not of what kind either. */
  get unknown(): InOrder<StoredChange> {
    return this.unknownChanges;
  }

  /**
   * The sure changes by what they change, each list in the order of the deck and not empty: those of one kind and name, of profile records
   * those of one division.
   */
  *allChanges(): Generator<readonly StoredChange[]> {
    for (const list of this.changesByName.values()) {
      const all = list.all();
      if (all.length > 0) yield all;
    }
  }

  /** Changes of one kind and name; none of profile records. */
  changes(kind: Exclude<StoredKind, 'P'>, name: string): readonly StoredChange[] {
    return this.changesByName.get(`${kind} ${name} `)?.all() ?? [];
  }
}

function listIn<K>(lists: Map<K, InOrder<StoredChange>>, key: K): InOrder<StoredChange> {
  let list = lists.get(key);
  if (!list) lists.set(key, (list = new InOrder(startOf)));
  return list;
}

/** True for changes that stand in the same lists. */
function isAlike(one: StoredChange, other: StoredChange | undefined): boolean {
  return (
    one.subject === other?.subject &&
    one.what === other.what &&
    one.division === other.division &&
    one.directory === other.directory
  );
}

/** What sure changes are kept by. */
function nameOfChanges({ kind, name = '', division = '' }: StoredChange): string {
  return `${kind} ${name} ${kind === 'P' ? division : ''}`;
}

function move(list: InOrder<StoredChange>, change: StoredChange, by: 1 | -1): void {
  if (by === 1) list.add(change);
  else list.take(change);
}

function count<K>(counts: Map<K, number>, key: K, by: 1 | -1): void {
  const now = (counts.get(key) ?? 0) + by;
  if (now > 0) counts.set(key, now);
  else counts.delete(key);
}
