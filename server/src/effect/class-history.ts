import { lastIndex } from '../text/search.ts';
import type { ClassEffect, ProfileEffect } from './types.ts';

/** The changes of a class from some place of the deck on. */
export interface ChangesOfClass {
  readonly count: number;
  readonly last: ProfileEffect;
}

/** What the commands of a deck do to one class: its options in order, and the changes to its profiles between them. */
export class ClassHistory {
  /** In upper case; never that of a grouping class, whose profiles count as those of its member class. */
  readonly className: string;
  /** In the order of the deck. */
  readonly options: readonly ClassEffect[];
  private readonly lists: readonly (readonly ProfileEffect[])[];

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

  /** The changes behind an option, all of them without one; undefined for none. */
  changesAfter(option: ClassEffect | undefined): ChangesOfClass | undefined {
    let count = 0;
    let last: ProfileEffect | undefined;
    for (const list of this.lists) {
      // A list may have nearly every command of a deck.
      const start = option ? countUpTo(list, startOf(option)) : 0;
      if (start >= list.length) continue;
      count += list.length - start;
      last = later(last, list[list.length - 1]);
    }
    return last && { count, last };
  }

  /** True when a profile changes behind one option and up to another. */
  hasChangesBetween(one: ClassEffect, other: ClassEffect): boolean {
    const next = this.firstChangeAfter(startOf(one));
    return next !== undefined && startOf(next) <= startOf(other);
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
