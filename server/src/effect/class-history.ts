import { countWhile } from '../text/search.ts';
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
  private readonly changes: () => Iterable<ProfileEffect>;
  private cut: readonly ClassPeriod[] | undefined;

  constructor(className: string, options: readonly ClassEffect[], changes: () => Iterable<ProfileEffect>) {
    this.className = className;
    this.options = options.toSorted((a, b) => startOf(a) - startOf(b));
    this.changes = changes;
  }

  /** The first change of a kind before an option; undefined when there is none. */
  firstChangeBefore(option: ClassEffect, isWanted: (change: ProfileEffect) => boolean): ProfileEffect | undefined {
    const end = startOf(option);
    return this.first((change) => startOf(change) < end && isWanted(change));
  }

  /** The first change behind a document offset. */
  firstChangeAfter(offset: number): ProfileEffect | undefined {
    return this.first((change) => startOf(change) > offset);
  }

  private first(isWanted: (change: ProfileEffect) => boolean): ProfileEffect | undefined {
    let first: ProfileEffect | undefined;
    for (const change of this.changes()) {
      if ((!first || startOf(change) < startOf(first)) && isWanted(change)) first = change;
    }
    return first;
  }

  /** The time before the first option, and that after each one. One pass over the changes, made when asked for. */
  get periods(): readonly ClassPeriod[] {
    this.cut ??= cutInPeriods(this.options, this.changes());
    return this.cut;
  }
}

function cutInPeriods(options: readonly ClassEffect[], changes: Iterable<ProfileEffect>): ClassPeriod[] {
  interface Growing {
    begin: ClassEffect | undefined;
    changes: number;
    firstChange: ProfileEffect | undefined;
    lastChange: ProfileEffect | undefined;
  }
  const empty = (begin: ClassEffect | undefined): Growing => ({
    begin,
    changes: 0,
    firstChange: undefined,
    lastChange: undefined,
  });
  const periods = [empty(undefined), ...options.map(empty)];
  const starts = options.map(startOf);
  for (const change of changes) {
    const start = startOf(change);
    const period = periods[countBefore(starts, start)];
    if (!period) continue;
    period.changes++;
    if (!period.firstChange || start < startOf(period.firstChange)) period.firstChange = change;
    if (!period.lastChange || start >= startOf(period.lastChange)) period.lastChange = change;
  }
  return periods;
}

/** How many of some ascending numbers are below a limit. */
function countBefore(numbers: readonly number[], limit: number): number {
  return countWhile(numbers.length, (index) => (numbers[index] ?? Infinity) < limit);
}

function startOf({ command }: ClassEffect | ProfileEffect): number {
  return command.text.start;
}
