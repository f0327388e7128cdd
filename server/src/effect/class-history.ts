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
    return firstOf(
      this.lists.map((list) => {
        const first = list.find((change) => startOf(change) >= end || isWanted(change));
        return first && startOf(first) < end ? first : undefined;
      }),
    );
  }

  /** The first change behind a document offset. */
  firstChangeAfter(offset: number): ProfileEffect | undefined {
    return firstOf(this.lists.map((list) => list[countUpTo(list, offset)]));
  }

  /** The time before the first option, and that after each one; found when asked for. */
  get periods(): readonly ClassPeriod[] {
    this.cut ??= this.cutInPeriods();
    return this.cut;
  }

  private cutInPeriods(): ClassPeriod[] {
    const periods: ClassPeriod[] = [];
    /** How many changes of each list stand before the period. */
    let from = this.lists.map(() => 0);
    for (let index = 0; index <= this.options.length; index++) {
      const next = this.options[index];
      // A list may have nearly every command of a deck: only where it is cut is looked up.
      const to = this.lists.map((list, at) => (next ? countFrom(list, from[at] ?? 0, startOf(next)) : list.length));
      let changes = 0;
      let firstChange: ProfileEffect | undefined;
      let lastChange: ProfileEffect | undefined;
      for (const [at, list] of this.lists.entries()) {
        const [start = 0, end = 0] = [from[at], to[at]];
        if (start >= end) continue;
        changes += end - start;
        firstChange = firstOf([firstChange, list[start]]);
        lastChange = lastOf([lastChange, list[end - 1]]);
      }
      periods.push({ begin: this.options[index - 1], changes, firstChange, lastChange });
      from = to;
    }
    return periods;
  }
}

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
  const isBefore = (index: number): boolean => {
    const change = list[index];
    return change !== undefined && startOf(change) <= offset;
  };
  let step = 1;
  while (isBefore(known + step - 1)) {
    known += step;
    step *= 2;
  }
  return known + countWhile(step - 1, (index) => isBefore(known + index));
}

/** How many of the changes start at an offset or before it. */
function countUpTo(list: readonly ProfileEffect[], offset: number): number {
  return lastIndex(list, offset, startOf) + 1;
}

function firstOf(changes: readonly (ProfileEffect | undefined)[]): ProfileEffect | undefined {
  let first: ProfileEffect | undefined;
  for (const change of changes) if (change && (!first || startOf(change) < startOf(first))) first = change;
  return first;
}

function lastOf(changes: readonly (ProfileEffect | undefined)[]): ProfileEffect | undefined {
  let last: ProfileEffect | undefined;
  for (const change of changes) if (change && (!last || startOf(change) >= startOf(last))) last = change;
  return last;
}

function startOf({ command }: ClassEffect | ProfileEffect): number {
  return command.text.start;
}
