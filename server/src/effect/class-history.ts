import { lastIndex } from '../text/search.ts';
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

  /** @param lists the changes: of each class that is loaded with this one a list in the order of the deck */
  constructor(className: string, options: readonly ClassEffect[], lists: readonly (readonly ProfileEffect[])[]) {
    this.className = className;
    this.options = options.toSorted((a, b) => startOf(a) - startOf(b));
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
    return [undefined, ...this.options].map((begin, index) => {
      const next = this.options[index];
      // A list may have nearly every command of a deck: only where it is cut is looked up.
      const cuts = this.lists.map((list) => ({
        list,
        from: begin ? countUpTo(list, startOf(begin)) : 0,
        to: next ? countUpTo(list, startOf(next)) : list.length,
      }));
      return {
        begin,
        changes: cuts.reduce((sum, { from, to }) => sum + to - from, 0),
        firstChange: firstOf(cuts.map(({ list, from, to }) => (from < to ? list[from] : undefined))),
        lastChange: lastOf(cuts.map(({ list, from, to }) => (from < to ? list[to - 1] : undefined))),
      };
    });
  }
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
