/** Outlines of long decks: editors get stuck with tens of thousands of entries, and nobody reads them. */
import type { Entries } from './entries.ts';

/** How many entries are shown. */
export interface Most {
  /** So many are given as they are. */
  readonly whole: number;
  /** Of a longer outline so many. */
  readonly entries: number;
  /** No more groups are made. */
  readonly groups: number;
}

/** VS Code's own servers stop at 5,000; fewer than that cost less with each edit. */
export const usualMost: Most = { whole: 5000, entries: 2000, groups: 1000 };

/** So many entries of a list stand in one group, at least; then twice, five times, ten times as many, and so on. */
const smallestGroup = 10;

/** What is shown of an outline. */
export interface Shown {
  /** So many levels are shown whole. */
  readonly levels: number;
  /** So many entries of each list of the next level come in one group; undefined when that level is left out. */
  readonly groupSize: number | undefined;
}

/** Counts the entries of an outline. */
export class EntryCount implements Entries {
  private readonly most: Most;
  private all = 0;
  private readonly byLevel: number[] = [];
  /** The lengths of the lists of each level, no more of them than there may be groups; the last of a level may still grow. */
  private readonly lists: number[][] = [];
  private last = -1;

  constructor(most: Most) {
    this.most = most;
  }

  fixed(level: number): void {
    this.count(level);
  }

  heading(level: number): void {
    this.count(level);
  }

  command(level: number): void {
    this.count(level);
  }

  commands(level: number, start: number, end: number): void {
    this.count(level, end - start);
  }

  ruleSet(level: number): void {
    this.count(level);
  }

  section(): void {
    // It is no entry.
  }

  store(): void {
    // It is told of with its rule set.
  }

  reach(): void {
    // It is no entry.
  }

  /**
   * The whole outline when it has no more than `most.whole` entries. Of a longer one the upper levels. The entries of the first level that is
   * too much come in groups, or are left out where even these would be too many.
   */
  shown(): Shown {
    const { all, byLevel, lists, most } = this;
    if (all <= most.whole) return { levels: byLevel.length, groupSize: undefined };
    let [levels, above] = [0, 0];
    for (const count of byLevel) {
      if (above + count > most.entries) break;
      above += count;
      levels++;
    }
    return { levels, groupSize: groupSize(lists[levels] ?? [], Math.min(most.groups, most.entries - above)) };
  }

  private count(level: number, entries = 1): void {
    const { byLevel, lists } = this;
    this.all += entries;
    byLevel[level] = (byLevel[level] ?? 0) + entries;
    const lengths = (lists[level] ??= []);
    if (level > this.last || lengths.length === 0) {
      if (lengths.length <= this.most.groups) lengths.push(0);
    }
    lengths[lengths.length - 1] = (lengths.at(-1) ?? 0) + entries;
    this.last = level;
  }
}

/** How many entries stand in a group so that there are not too many of these; undefined when there always are. */
function groupSize(lengths: readonly number[], groups: number): number | undefined {
  if (lengths.length > groups) return undefined;
  for (let unit = smallestGroup; ; unit *= 10) {
    for (const size of [unit, unit * 2, unit * 5]) {
      const made = lengths.reduce((sum, length) => sum + Math.ceil(length / size), 0);
      if (made > groups) continue;
      // A single group for each list says nothing.
      return made > lengths.length || lengths.length === 1 ? size : undefined;
    }
  }
}
