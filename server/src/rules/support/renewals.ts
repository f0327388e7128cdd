/** Changes of what ACF2 keeps in storage against the commands that make them visible. */
import type { StorageHistory, StoredChange, StoredKind } from '../../effect/acf2/storage.ts';
import { countWhile } from '../../text/search.ts';

/** Changes of one thing that nothing makes visible. */
export interface Unrenewed {
  readonly kind: StoredKind;
  readonly name: string;
  /** The first and the last of the changes. */
  readonly first: StoredChange;
  readonly last: StoredChange;
  readonly count: number;
  /** Where the deck makes earlier changes of the same visible. */
  readonly before: StoredChange | undefined;
  /** What seems to be meant for them, though it names another thing. */
  readonly instead: StoredChange | undefined;
}

/** A command that has nothing to make visible. */
export interface Needless {
  readonly renewal: StoredChange;
  /** What made the same visible before, when nothing changed since then; undefined when nothing changed at all. */
  readonly before: StoredChange | undefined;
}

/** How a deck makes its changes visible. */
export interface Renewals {
  readonly unrenewed: readonly Unrenewed[];
  readonly needless: readonly Needless[];
  /** The kinds of which the deck makes changes visible. */
  readonly kinds: ReadonlySet<StoredKind>;
}

const startOf = ({ command }: StoredChange): number => command.text.start;

/** How many entries of a list stand before an offset. */
function countBefore(list: readonly StoredChange[], start: number): number {
  return countWhile(list.length, (index) => {
    const entry = list[index];
    return entry !== undefined && startOf(entry) < start;
  });
}

function someBetween(list: readonly StoredChange[], from: number, to: number): boolean {
  const next = list[countBefore(list, from + 1)];
  return next !== undefined && startOf(next) < to;
}

let latest: { readonly history: StorageHistory; readonly revision: number; readonly renewals: Renewals } | undefined;

/** Asked by several rules in a row; made once for each state of the deck. */
export function renewalsOf(history: StorageHistory): Renewals {
  if (latest?.history !== history || latest.revision !== history.revision) {
    latest = { history, revision: history.revision, renewals: new Matching(history).result() };
  }
  return latest.renewals;
}

/** The work of one look: linear in what makes visible, logarithmic in what changes. */
class Matching {
  /** By kind and name; no name for all of a kind. Those of all divisions. */
  private readonly renewals = new Map<string, StoredChange[]>();
  /** Those of one division alone. */
  private readonly ofDivision = new Map<string, StoredChange[]>();
  private readonly byKind = new Map<StoredKind, StoredChange[]>();
  /** By kind and name: profile records have a list for each division. */
  private readonly changes = new Map<string, (readonly StoredChange[])[]>();

  private readonly history: StorageHistory;

  constructor(history: StorageHistory) {
    this.history = history;
    for (const renewal of history.renewals()) {
      push(this.byKind, renewal.kind, renewal);
      if (renewal.division === undefined) push(this.renewals, renewal.subject, renewal);
      else push(this.ofDivision, withDivision(renewal), renewal);
    }
    for (const list of history.allChanges()) {
      const [first] = list;
      if (first) push(this.changes, first.subject, list);
    }
  }

  result(): Renewals {
    const needless = this.needless();
    const isNeedless = new Set(needless.map(({ renewal }) => renewal));
    const unrenewed: Unrenewed[] = [];
    for (const list of this.history.allChanges()) {
      const found = this.unrenewed(list, isNeedless);
      if (found) unrenewed.push(found);
    }
    const explained = new Set(unrenewed.map(({ instead }) => instead));
    return {
      unrenewed,
      needless: needless.filter(({ renewal }) => !explained.has(renewal)),
      kinds: new Set(this.byKind.keys()),
    };
  }

  /** The last command that makes a change visible. */
  private lastFor(change: StoredChange): StoredChange | undefined {
    const all = this.renewals.get(`${change.kind} `)?.at(-1);
    const named = this.renewals.get(change.subject)?.at(-1);
    const own = change.division === undefined ? undefined : this.ofDivision.get(withDivision(change))?.at(-1);
    return later(later(all, named), own);
  }

  private unrenewed(list: readonly StoredChange[], isNeedless: ReadonlySet<StoredChange>): Unrenewed | undefined {
    const last = list.at(-1);
    if (last?.name === undefined) return undefined;
    const before = this.lastFor(last);
    if (before && startOf(before) > startOf(last)) return undefined;
    const from = before ? countBefore(list, startOf(before)) : 0;
    const first = list[from] ?? last;
    const { kind, name } = last;
    const instead = this.meantFor(list.slice(from), last, isNeedless);
    return { kind, name, first, last, count: list.length - from, before, instead };
  }

  /**
   * The next command of the kind, when it makes another thing visible of which nothing has changed, or to which a rule
   * of the same key belongs.
   */
  private meantFor(
    pending: readonly StoredChange[],
    last: StoredChange,
    isNeedless: ReadonlySet<StoredChange>,
  ): StoredChange | undefined {
    const renewals = this.byKind.get(last.kind) ?? [];
    const next = renewals[countBefore(renewals, startOf(last))];
    if (next?.name === undefined) return undefined;
    if (isNeedless.has(next)) return next;
    if (last.kind !== 'R') return undefined;
    const others = this.changes.get(next.subject)?.[0] ?? [];
    const keys = new Set(pending.map(({ key }) => key));
    return others.some(({ key }) => key !== undefined && keys.has(key)) ? next : undefined;
  }

  private needless(): Needless[] {
    const renewals = this.history.renewals();
    const found: Needless[] = [];
    if (renewals.length === 0) return found;
    const doubtful = this.doubtful();
    const unknown = doubtful.get('') ?? none;
    const previous = new Map<string, StoredChange>();
    const previousOfAll = new Map<StoredKind, StoredChange>();
    for (const renewal of renewals) {
      const { kind, name, subject, division } = renewal;
      if (name === undefined) {
        // It may make anything of its kind visible.
        previousOfAll.set(kind, renewal);
        continue;
      }
      const key = division === undefined ? subject : withDivision(renewal);
      const same = later(previous.get(subject), division === undefined ? undefined : previous.get(key));
      const before = same && later(same, previousOfAll.get(kind));
      previous.set(key, renewal);
      const [from, to] = [before ? startOf(before) : -1, startOf(renewal)];
      if (someBetween(unknown, from, to) || someBetween(doubtful.get(subject) ?? none, from, to)) continue;
      if (this.changedBetween(subject, division, from, to)) continue;
      found.push({ renewal, before });
    }
    return found;
  }

  private changedBetween(subject: string, division: string | undefined, from: number, to: number): boolean {
    for (const list of this.changes.get(subject) ?? none) {
      const own = list[0]?.division;
      if (division !== undefined && own !== undefined && own !== division) continue;
      if (someBetween(list, from, to)) return true;
    }
    return false;
  }

  /** Changes that may need it, by kind and name. Nobody knows of what kind a change is whose setting is not known: those have an empty key. */
  private doubtful(): ReadonlyMap<string, StoredChange[]> {
    const lists = new Map<string, StoredChange[]>();
    for (const change of this.history.doubtful()) push(lists, change.name === undefined ? '' : change.subject, change);
    return lists;
  }
}

const none: readonly never[] = [];

function withDivision({ subject, division }: StoredChange): string {
  return `${subject} ${division ?? ''}`;
}

function later(one: StoredChange | undefined, other: StoredChange | undefined): StoredChange | undefined {
  if (!one || !other) return one ?? other;
  return startOf(one) > startOf(other) ? one : other;
}

function push<K, T>(lists: Map<K, T[]>, key: K, entry: T): void {
  const list = lists.get(key);
  if (list) list.push(entry);
  else lists.set(key, [entry]);
}

/** The command that makes changes visible, as it is written in a deck. */
export function renewalText({ kind, name, division }: Pick<StoredChange, 'kind' | 'name' | 'division'>): string {
  switch (kind) {
    case 'R':
      return `F ACF2,REBUILD(${name ?? ''})`;
    case 'P':
      return `F ACF2,REBUILD(${name ?? ''}),CLASS(P)${division === undefined ? '' : `,DIVISION(${division})`}`;
    case 'GSO':
      return `F ACF2,REFRESH(${name ?? ''})`;
    case 'X':
      return `F ACF2,NEWXREF,TYPE(${name ?? ''})`;
    case 'S':
      return 'F ACF2,NEWSHIFT';
    case 'O':
      return 'F ACF2,OMVS';
  }
}

/** What is changed, in words: `Rules of type FAC`. */
export function storedText({ kind, name }: { readonly kind: StoredKind; readonly name: string }): string {
  switch (kind) {
    case 'R':
      return `rules of type ${name}`;
    case 'P':
      return `profile records (${name})`;
    case 'GSO':
      return `records ${name} of CONTROL(GSO)`;
    case 'X':
      return `records X(${name})`;
    case 'S':
      return 'shifts';
    case 'O':
      return 'UIDs and GIDs';
  }
}
