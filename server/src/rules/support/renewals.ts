/** Changes of what ACF2 keeps in storage against the commands that make them visible. */
import type { BoundCommand } from '../../bind/types.ts';
import type { CommandText } from '../../deck/types.ts';
import type { StoredChange, StoredKind } from '../../effect/acf2/storage.ts';
import type { StorageHistory, StoredSubject } from '../../effect/acf2/storage-history.ts';
import { countWhile } from '../../text/search.ts';
import type { Steps } from '../../text/steps.ts';
import type { Fix } from '../types.ts';
import { addBehind, perhaps } from './steps.ts';

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
  /** The first commands of the changes for which another thing is made visible instead. */
  readonly misnamed: ReadonlySet<CommandText>;
}

const startOf = ({ command }: StoredChange): number => command.text.start;

/** How many entries of a list stand before an offset. */
function countBefore(list: readonly StoredChange[], start: number): number {
  return countWhile(list.length, (index) => {
    const entry = list[index];
    return entry !== undefined && startOf(entry) < start;
  });
}

/** Changes of one thing, or of one division of it, that nothing makes visible. */
interface Pending {
  readonly changes: readonly StoredChange[];
  /** Where earlier changes of the same are made visible. */
  readonly before: StoredChange | undefined;
}

/** What happens to one kind and name. */
interface Course {
  readonly pending: readonly Pending[];
  /** Commands that have nothing to make visible, unless a change of which nobody knows the name comes before them. */
  readonly idle: readonly Needless[];
  /** Of what it was made from: the sum of two numbers that only grow. */
  readonly revision: number;
}

/** How the changes of one kind and name are made visible. */
interface Part {
  readonly pending: readonly Pending[];
  readonly needless: readonly Needless[];
  readonly isNeedless: ReadonlySet<StoredChange>;
}

const matchings = new WeakMap<StorageHistory, Matching>();

/** Asked by several rules in a row; after an edit only what it touched is looked at again. */
export function renewalsOf(history: StorageHistory): Renewals {
  return matchingOf(history).result();
}

/** Gets ready in steps what `renewalsOf` goes by. */
export function* findingRenewals(history: StorageHistory): Steps<void> {
  yield* matchingOf(history).preparing();
}

function matchingOf(history: StorageHistory): Matching {
  let matching = matchings.get(history);
  if (!matching) matchings.set(history, (matching = new Matching(history)));
  return matching;
}

/** What makes the changes of a history visible, kept by what they change. */
class Matching {
  private readonly courses = new WeakMap<StoredSubject, Course>();
  private latest: { readonly revision: number; readonly renewals: Renewals } | undefined;

  private readonly history: StorageHistory;

  constructor(history: StorageHistory) {
    this.history = history;
  }

  result(): Renewals {
    const { revision } = this.history;
    if (this.latest?.revision !== revision) this.latest = { revision, renewals: this.renewals() };
    return this.latest.renewals;
  }

  *preparing(): Steps<void> {
    for (const subject of this.history.subjects()) {
      this.course(subject);
      yield;
    }
  }

  private renewals(): Renewals {
    const needless: Needless[] = [];
    const unrenewed: Unrenewed[] = [];
    const parts = new Map<string, Part>();
    for (const subject of this.history.subjects()) {
      const part = this.part(subject);
      if (part.needless.length > 0 || part.pending.length > 0) parts.set(`${subject.kind} ${subject.name}`, part);
    }
    for (const part of parts.values()) {
      for (const pending of part.pending) unrenewed.push(this.unrenewed(pending, parts));
    }
    const explained = new Set(unrenewed.map(({ instead }) => instead));
    for (const part of parts.values()) {
      for (const one of part.needless) if (!explained.has(one.renewal)) needless.push(one);
    }
    const misnamed = unrenewed.filter(({ instead }) => instead);
    return {
      unrenewed,
      needless,
      kinds: new Set(this.history.renewedKinds()),
      misnamed: new Set(misnamed.map(({ first }) => first.command.text)),
    };
  }

  private part(subject: StoredSubject): Part {
    const { pending, idle } = this.course(subject);
    const unknown = this.history.unknown.all();
    const needless = idle.filter(({ renewal, before }) => {
      const last = unknown[countBefore(unknown, startOf(renewal)) - 1];
      return !last || (before !== undefined && startOf(last) <= startOf(before));
    });
    return { pending, needless, isNeedless: new Set(needless.map(({ renewal }) => renewal)) };
  }

  /** There may be as many changes as commands, and they are gone through only when one of them came or went. */
  private course(subject: StoredSubject): Course {
    const all = this.history.ofAll(subject.kind);
    const revision = subject.events.revision + all.revision;
    let course = this.courses.get(subject);
    if (course?.revision === revision) return course;
    const pass = new Pass(all.all());
    for (const event of subject.events.all()) pass.add(event);
    course = { ...pass.end(), revision };
    this.courses.set(subject, course);
    return course;
  }

  private unrenewed({ changes, before }: Pending, parts: ReadonlyMap<string, Part>): Unrenewed {
    const [first] = changes;
    const last = changes.at(-1);
    // There is at least one, and it has a name.
    if (!first || last?.name === undefined) throw new Error('nothing is pending');
    const { kind, name } = last;
    return { kind, name, first, last, count: changes.length, before, instead: this.meantFor(changes, last, parts) };
  }

  /**
   * The next command of the kind, when it makes another thing visible of which nothing has changed, or to which a rule
   * of the same key belongs.
   */
  private meantFor(
    pending: readonly StoredChange[],
    last: StoredChange,
    parts: ReadonlyMap<string, Part>,
  ): StoredChange | undefined {
    const renewals = this.history.renewals(last.kind);
    const next = renewals[countBefore(renewals, startOf(last))];
    if (next?.name === undefined) return undefined;
    if (parts.get(next.subject)?.isNeedless.has(next)) return next;
    if (last.kind !== 'R') return undefined;
    const isChangedThere = pending.some(({ key }) => key !== undefined && this.history.changesKey(next.subject, key));
    return isChangedThere ? next : undefined;
  }
}

/** A command that makes changes visible, and when: times are counted along the way, so that few commands are asked where they start. */
interface Made {
  readonly renewal: StoredChange;
  readonly time: number;
}

/** What happened to one division, or to what belongs to none. */
interface OfDivision {
  readonly division: string | undefined;
  /** When something changed last; -1 for never. */
  changed: number;
  /** What was made visible last for the division alone. */
  last: Made | undefined;
  /** The changes that are not visible; undefined for none. */
  open: StoredChange[] | undefined;
}

/** One way through all that happens to one kind and name. Changes of one division are made visible for it, or for all. */
class Pass {
  private readonly ofAll: readonly StoredChange[];
  /** How many of them stand before the place that is reached. */
  private allAt = 0;

  private time = 0;
  private command: BoundCommand | undefined;

  /** What makes visible last: everything of the kind, and what is of the name. */
  private lastOfAll: Made | undefined;
  private lastNamed: Made | undefined;

  /** When something changed last, in any division, or perhaps; -1 for never. */
  private changed = -1;
  private doubtful = -1;

  private readonly divisions = new Map<string | undefined, OfDivision>();
  /** The division asked for last: commands for one often follow each other. */
  private latest: OfDivision | undefined;
  private readonly open = new Set<OfDivision>();
  private readonly idle: Needless[] = [];

  constructor(ofAll: readonly StoredChange[]) {
    this.ofAll = ofAll;
  }

  /** In the order of the deck. */
  add(event: StoredChange): void {
    if (this.allAt < this.ofAll.length) this.goTo(startOf(event));
    this.goOn(event);
    if (event.what === 'renew') this.renew(event);
    else if (event.what === 'perhaps') this.doubtful = this.time;
    else {
      const of = this.ofDivision(event.division);
      this.changed = of.changed = this.time;
      if (of.open) of.open.push(event);
      else {
        of.open = [event];
        this.open.add(of);
      }
    }
  }

  end(): Omit<Course, 'revision'> {
    this.goTo(Infinity);
    const pending = Array.from(this.open, ({ division, last, open = [] }) => {
      const own = division === undefined ? undefined : last;
      return { changes: open, before: later(later(this.lastOfAll, this.lastNamed), own)?.renewal };
    });
    return { pending, idle: this.idle };
  }

  private goTo(start: number): void {
    for (let next = this.ofAll[this.allAt]; next && startOf(next) < start; next = this.ofAll[++this.allAt]) {
      this.goOn(next);
      this.lastOfAll = { renewal: next, time: this.time };
      this.closeAll();
    }
  }

  /** What one command does is done at one time. */
  private goOn({ command }: StoredChange): void {
    if (command !== this.command) this.time++;
    this.command = command;
  }

  private renew(renewal: StoredChange): void {
    const { division } = renewal;
    const of = this.ofDivision(division);
    const same = later(this.lastNamed, division === undefined ? undefined : of.last);
    const before = same && later(same, this.lastOfAll);
    const from = before ? before.time : -1;
    const changed = division === undefined ? this.changed : Math.max(of.changed, this.ofDivision(undefined).changed);
    if (changed <= from && this.doubtful <= from) this.idle.push({ renewal, before: before?.renewal });
    const made = { renewal, time: this.time };
    if (division === undefined) {
      this.lastNamed = made;
      this.closeAll();
    } else {
      of.last = made;
      this.close(of);
    }
  }

  private ofDivision(division: string | undefined): OfDivision {
    if (this.latest && this.latest.division === division) return this.latest;
    let of = this.divisions.get(division);
    if (!of) this.divisions.set(division, (of = { division, changed: -1, last: undefined, open: undefined }));
    this.latest = of;
    return of;
  }

  private close(of: OfDivision): void {
    of.open = undefined;
    this.open.delete(of);
  }

  private closeAll(): void {
    for (const of of this.open) this.close(of);
  }
}

function later(one: Made | undefined, other: Made | undefined): Made | undefined {
  if (!one || !other) return one ?? other;
  return one.time > other.time ? one : other;
}

/**
 * Puts what makes a change visible behind it. Nothing behind a line of rule text, where it would be taken for more of the text; nothing
 * for a name that is none.
 */
export function renewalFixes(last: StoredChange): Fix[] {
  const { text } = last.command;
  if (text.after.reading !== 'session' || /[^\w$#@*-]/u.test(last.name ?? '')) return [];
  const renewal = renewalText(last);
  return [perhaps(`Add ${renewal}`, addBehind(last.command, renewal))];
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
