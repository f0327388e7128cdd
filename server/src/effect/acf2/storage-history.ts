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
  count: number;
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

  private put(change: StoredChange, by: 1 | -1): void {
    this.touched = true;
    this.edits++;
    const { kind, name, what, directory, division } = change;
    if (directory) count(this.directories, name ?? '', by);
    if (what === 'renew') {
      move(listIn(this.renewalsByKind, kind), change, by);
      if (name === undefined) move(listIn(this.renewalsOfAll, kind), change, by);
    } else if (name === undefined) move(this.unknownChanges, change, by);
    else {
      count(this.changesOfKind, kind, by);
      if (what === 'change') {
        const key = `${kind} ${name} ${kind === 'P' ? (division ?? '') : ''}`;
        const list = listIn(this.changesByName, key);
        move(list, change, by);
        if (list.isEmpty) this.changesByName.delete(key);
      }
    }
    if (name !== undefined) this.putInSubject(change, name, by);
  }

  private putInSubject(change: StoredChange, name: string, by: 1 | -1): void {
    const { kind, subject, what, key } = change;
    let of = this.bySubject.get(subject);
    if (!of) {
      of = { kind, name, events: new InOrder(startOf), count: 0, keys: new Map() };
      this.bySubject.set(subject, of);
    }
    move(of.events, change, by);
    if (kind === 'R' && what === 'change' && key !== undefined) count(of.keys, key, by);
    of.count += by;
    if (of.count === 0) this.bySubject.delete(subject);
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

function move(list: InOrder<StoredChange>, change: StoredChange, by: 1 | -1): void {
  if (by === 1) list.add(change);
  else list.take(change);
}

function count<K>(counts: Map<K, number>, key: K, by: 1 | -1): void {
  const now = (counts.get(key) ?? 0) + by;
  if (now > 0) counts.set(key, now);
  else counts.delete(key);
}
