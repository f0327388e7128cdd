import type { CommandText } from '../deck/types.ts';
import { InOrder } from '../effect/in-order.ts';
import type { Report } from './report.ts';

/** How grave a report is: 0 for the gravest, up to 3; undefined when it is not wanted. */
export type RankOf = (report: Report) => number | undefined;

const rankCount = 4;

/** What is found of one command. */
export interface CommandReports {
  readonly text: CommandText;
  readonly reports: readonly Report[];
}

/** The same, to be given other reports. */
interface Entry extends CommandReports {
  reports: readonly Report[];
}

const none: readonly Report[] = [];

/**
 * What is found of each command by itself, by how grave it is and in the order of the deck. A deck of another product has more findings
 * than commands, and only the gravest are shown: they are found here without going through all on every edit.
 */
export class RankedReports {
  /** Those with findings. */
  private readonly entries = new Map<CommandText, Entry>();
  private readonly byRank: readonly InOrder<Entry>[] = Array.from(
    { length: rankCount },
    () => new InOrder<Entry>(({ text }) => text.start),
  );
  /** Those with findings of which only the first in the deck is reported. */
  private readonly withFirsts = new Set<Entry>();

  private readonly rankOf: RankOf;

  constructor(rankOf: RankOf) {
    this.rankOf = rankOf;
  }

  has(text: CommandText): boolean {
    return this.entries.has(text);
  }

  /** @param reports what is found of a command, in the place of what was found before; nothing for one that went */
  set(text: CommandText, reports: readonly Report[]): void {
    let entry = this.entries.get(text);
    if (!entry && reports.length === 0) return;
    if (!entry) this.entries.set(text, (entry = { text, reports: none }));
    else if (reports.length === 0) this.entries.delete(text);
    const [earlier, now] = [this.ranksOf(entry.reports), this.ranksOf(reports)];
    for (let rank = 0; earlier !== now && rank < rankCount; rank++) {
      const bit = 1 << rank;
      if ((earlier & bit) === (now & bit)) continue;
      this.byRank[rank]?.[(now & bit) !== 0 ? 'add' : 'take'](entry);
    }
    entry.reports = reports;
    if (hasFirsts(reports)) this.withFirsts.add(entry);
    else this.withFirsts.delete(entry);
  }

  /** A bit for each rank that there is among reports. */
  private ranksOf(reports: readonly Report[]): number {
    let ranks = 0;
    for (const report of reports) ranks |= 1 << (this.rankOf(report) ?? rankCount);
    return ranks;
  }

  /** Puts what came in its place; to be called after each edit, so that what went is held no longer. */
  update(): void {
    for (const entries of this.byRank) entries.all();
  }

  /** The commands with findings, in no particular order. */
  all(): Iterable<CommandReports> {
    return this.entries.values();
  }

  /** The commands with findings of which only the first in the deck is reported, in no particular order. */
  firsts(): Iterable<CommandReports> {
    return this.withFirsts;
  }

  /**
   * The gravest of the others by their ranks, the first ones of the text where there are more of one rank.
   * @param room as many as are wanted
   * @param isSpokenOf true for a command of which not every report may stand
   */
  gravest(
    room: number,
    isSpokenOf: (text: CommandText) => boolean,
    stands: (report: Report, text: CommandText) => boolean,
  ): Report[][] {
    let left = room;
    return this.byRank.map((entries, rank) => {
      const found: Report[] = [];
      for (const { text, reports } of entries.all()) {
        if (found.length >= left) break;
        const [only] = reports;
        if (reports.length === 1 && only?.isPlain === true && !isSpokenOf(text)) {
          found.push(only);
          continue;
        }
        for (const report of reports) {
          if (report.finding.once !== undefined || this.rankOf(report) !== rank) continue;
          if (stands(report, text)) found.push(report);
        }
      }
      left -= found.length;
      return found;
    });
  }

  /** Adds a report to others of its rank; one that is not wanted is left out. */
  addTo(ranked: readonly Report[][], report: Report): void {
    const rank = this.rankOf(report);
    if (rank !== undefined) ranked[rank]?.push(report);
  }
}

function hasFirsts(reports: readonly Report[]): boolean {
  return reports.some(({ finding }) => finding.once !== undefined);
}
