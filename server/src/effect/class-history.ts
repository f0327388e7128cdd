import { countWhile, lastIndex } from '../text/search.ts';
import type { ClassEffect, ProfileEffect } from './types.ts';

/** What happens to a class between two options that SETROPTS sets for it. */
export interface ClassPeriod {
  /** The option it begins with; undefined for the time before the first one. */
  readonly begin: ClassEffect | undefined;
  /** Number of changes to profiles. */
  readonly changes: number;
  readonly firstChange: ProfileEffect | undefined;
  readonly lastChange: ProfileEffect | undefined;
}

/** What the commands of a deck do to one class: its options in order, and the changes to its profiles between them. */
export class ClassHistory {
  /** In upper case; never that of a grouping class, whose profiles count as those of its member class. */
  readonly className: string;
  /** In the order of the deck. */
  readonly options: readonly ClassEffect[];
  private readonly lists: readonly (readonly ProfileEffect[])[];
  private cut: readonly ClassPeriod[] | undefined;

  /**
   * @param options each list in the order of the deck
   * @param lists the changes: of each class that is loaded with this one a list in the order of the deck
   */
  constructor(
    className: string,
    options: readonly (readonly ClassEffect[])[],
    lists: readonly (readonly ProfileEffect[])[],
  ) {
    this.className = className;
    this.options = merged(options);
    this.lists = lists;
  }

  /** The first change of a kind before an option; undefined when there is none. */
  firstChangeBefore(option: ClassEffect, isWanted: (change: ProfileEffect) => boolean): ProfileEffect | undefined {
    const end = startOf(option);
    let first: ProfileEffect | undefined;
    for (const list of this.lists) {
      const found = list.find((change) => startOf(change) >= end || isWanted(change));
      if (found && startOf(found) < end) first = earlier(first, found);
    }
    return first;
  }

  /** The first change behind a document offset. */
  firstChangeAfter(offset: number): ProfileEffect | undefined {
    let first: ProfileEffect | undefined;
    for (const list of this.lists) first = earlier(first, list[countUpTo(list, offset)]);
    return first;
  }

  /** The time before the first option, and that after each one; found when asked for. */
  get periods(): readonly ClassPeriod[] {
    this.cut ??= this.cutInPeriods();
    return this.cut;
  }

  private cutInPeriods(): ClassPeriod[] {
    const { lists, options } = this;
    const periods: ClassPeriod[] = [];
    /** How many changes of each list stand before the period. */
    const before = lists.map(() => 0);
    for (let index = 0; index <= options.length; index++) {
      const next = options[index];
      let changes = 0;
      let firstChange: ProfileEffect | undefined;
      let lastChange: ProfileEffect | undefined;
      for (let at = 0; at < lists.length; at++) {
        const list = lists[at] ?? none;
        const start = before[at] ?? 0;
        // A list may have nearly every command of a deck: only where it is cut is looked up.
        const end = next ? countFrom(list, start, startOf(next)) : list.length;
        if (start >= end) continue;
        changes += end - start;
        firstChange = earlier(firstChange, list[start]);
        lastChange = later(lastChange, list[end - 1]);
        before[at] = end;
      }
      periods.push({ begin: options[index - 1], changes, firstChange, lastChange });
    }
    return periods;
  }
}

const none: readonly never[] = [];

/** Lists in the order of the deck as one. */
function merged([first = [], ...others]: readonly (readonly ClassEffect[])[]): readonly ClassEffect[] {
  const [second = [], ...rest] = others.filter((list) => list.length > 0);
  if (second.length === 0) return first;
  const all: ClassEffect[] = [];
  let at = 0;
  for (const option of first) {
    for (let other = second[at]; other && startOf(other) < startOf(option); other = second[++at]) all.push(other);
    all.push(option);
  }
  return merged([[...all, ...second.slice(at)], ...rest]);
}

/** As `countUpTo`, for an offset that is near: so many are known to start before it. */
function countFrom(list: readonly ProfileEffect[], known: number, offset: number): number {
  if (!startsUpTo(list[known], offset)) return known;
  let step = 1;
  while (startsUpTo(list[known + step - 1], offset)) {
    known += step;
    step *= 2;
  }
  return known + countWhile(step - 1, (index) => startsUpTo(list[known + index], offset));
}

function startsUpTo(change: ProfileEffect | undefined, offset: number): boolean {
  return change !== undefined && startOf(change) <= offset;
}

/** How many of the changes start at an offset or before it. */
function countUpTo(list: readonly ProfileEffect[], offset: number): number {
  return lastIndex(list, offset, startOf) + 1;
}

function earlier(one: ProfileEffect | undefined, other: ProfileEffect | undefined): ProfileEffect | undefined {
  if (!one || !other) return one ?? other;
  return startOf(other) < startOf(one) ? other : one;
}

/** Of two changes by the same command the other one. */
function later(one: ProfileEffect | undefined, other: ProfileEffect | undefined): ProfileEffect | undefined {
  if (!one || !other) return one ?? other;
  return startOf(other) >= startOf(one) ? other : one;
}

function startOf({ command }: ClassEffect | ProfileEffect): number {
  return command.text.start;
}
