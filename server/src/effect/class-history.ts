import { lastIndex, lastIndexNear } from '../text/search.ts';
import type { ClassEffect, ProfileEffect } from './types.ts';

/** The changes of a class from some place of the deck on. */
export interface ChangesOfClass {
  readonly count: number;
  readonly last: ProfileEffect;
}

type IsWanted = (option: ClassEffect) => boolean;

/**
 * What the commands of a deck do to one class: the options that are set for it, and the changes to its profiles. Both stay in the lists
 * that the index has of them, since every edit of a class asks for its history.
 */
export class ClassHistory {
  /** In upper case; never that of a grouping class, whose profiles count as those of its member class. */
  readonly className: string;
  /** What is set for the class by its name, in the order of the deck. */
  readonly own: readonly ClassEffect[];
  /** What may be set for it, too: lists that are not empty. */
  readonly others: readonly (readonly ClassEffect[])[];
  private readonly lists: readonly (readonly ProfileEffect[])[];
  private readonly firstGenerics: readonly ProfileEffect[];
  /** Where each list was looked into last: what is asked next is mostly a little behind it. */
  private readonly near: number[];

  /**
   * @param own the options, in the order of the deck
   * @param others those for all classes, and for some that are not known: each list in the order of the deck
   * @param lists the changes: of each class that is loaded with this one a list in the order of the deck
   * @param firstGenerics of each class the first change that defines a generic profile
   */
  constructor(
    className: string,
    own: readonly ClassEffect[],
    others: readonly (readonly ClassEffect[])[],
    lists: readonly (readonly ProfileEffect[])[],
    firstGenerics: readonly ProfileEffect[],
  ) {
    this.className = className;
    this.own = own;
    this.others = others.filter(({ length }) => length > 0);
    this.lists = lists;
    this.firstGenerics = firstGenerics;
    this.near = lists.map(() => -1);
  }

  /** True when one of the options of the class, or of any, is of a kind. */
  hasOption(isWanted: IsWanted): boolean {
    return this.own.some(isWanted) || this.others.some((list) => list.some(isWanted));
  }

  /** The first option of a kind in the deck. */
  firstOption(isWanted: IsWanted): ClassEffect | undefined {
    let first = this.own.find(isWanted);
    for (const list of this.others) first = earlier(first, list.find(isWanted));
    return first;
  }

  /** The last option of a kind in the deck. */
  lastOption(isWanted: IsWanted): ClassEffect | undefined {
    let last = this.own.findLast(isWanted);
    for (const list of this.others) last = later(last, list.findLast(isWanted));
    return last;
  }

  /**
   * True when something happens, or may happen, behind an own option and before the next own one: a profile changes, or an option is
   * set for other classes, too.
   */
  happensBetween(one: ClassEffect, other: ClassEffect): boolean {
    const [from, to] = [startOf(one), startOf(other)];
    const next = this.firstChangeAfter(from);
    if (next && startOf(next) <= to) return true;
    // Of one command the own options come first.
    return this.others.some((list) => {
      const behind = list[countUpTo(list, from - 1)];
      return behind !== undefined && startOf(behind) < to;
    });
  }

  /** The first change of a kind before an option; undefined when there is none. */
  firstChangeBefore(option: ClassEffect, isWanted: (change: ProfileEffect) => boolean): ProfileEffect | undefined {
    const before = startOf(option) - 1;
    let first: ProfileEffect | undefined;
    for (const list of this.lists) {
      const end = countUpTo(list, before);
      const found = list.findIndex((change, index) => index >= end || isWanted(change));
      if (found >= 0 && found < end) first = earlier(first, list[found]);
    }
    return first;
  }

  /** The first command of the deck that defines a generic profile of the class. */
  get firstGeneric(): ProfileEffect | undefined {
    return this.firstGenerics.reduce<ProfileEffect | undefined>(earlier, undefined);
  }

  /** The first change behind a document offset. */
  firstChangeAfter(offset: number): ProfileEffect | undefined {
    let first: ProfileEffect | undefined;
    for (let index = 0; index < this.lists.length; index++) {
      const list = this.lists[index] ?? none;
      const last = lastIndexNear(list, offset, startOf, this.near[index] ?? -1);
      this.near[index] = last;
      first = earlier(first, list[last + 1]);
    }
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
}

const none: readonly never[] = [];

type Effect = ClassEffect | ProfileEffect;

/** How many of the effects start at an offset or before it. */
function countUpTo(list: readonly Effect[], offset: number): number {
  return lastIndex(list, offset, startOf) + 1;
}

function earlier<T extends Effect>(one: T | undefined, other: T | undefined): T | undefined {
  if (!one || !other) return one ?? other;
  return startOf(other) < startOf(one) ? other : one;
}

/** Of two effects of the same command the other one. */
function later<T extends Effect>(one: T | undefined, other: T | undefined): T | undefined {
  if (!one || !other) return one ?? other;
  return startOf(other) >= startOf(one) ? other : one;
}

function startOf({ command }: Effect): number {
  return command.text.start;
}
