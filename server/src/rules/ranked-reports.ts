import type { CommandText } from '../deck/types.ts';
import { InOrder } from '../effect/in-order.ts';
import type { Report } from './run.ts';

/** How grave a report is: 0 for the gravest, up to 3; undefined when it is not wanted. */
export type RankOf = (report: Report) => number | undefined;

const rankCount = 4;

/**
 * The commands with findings, by how grave those are and in the order of the deck. A deck of another product has more findings
 * than commands, and only the gravest are shown: they are found here without going through all on every edit.
 */
export class RankedReports {
  private readonly byRank: readonly InOrder<CommandText>[] = Array.from(
    { length: rankCount },
    () => new InOrder<CommandText>(({ start }) => start),
  );
  /** Those with findings of which only the first in the deck is reported. */
  private readonly withFirsts = new Set<CommandText>();

  private readonly rankOf: RankOf;

  constructor(rankOf: RankOf) {
    this.rankOf = rankOf;
  }

  /**
   * What is found of a command, in the place of what was found before.
   * @param before the same as `after` was the last time
   */
  replace(text: CommandText, before: readonly Report[], after: readonly Report[]): void {
    const [earlier, now] = [this.ranksOf(before), this.ranksOf(after)];
    for (let rank = 0; earlier !== now && rank < rankCount; rank++) {
      const bit = 1 << rank;
      if ((earlier & bit) === (now & bit)) continue;
      this.byRank[rank]?.[(now & bit) !== 0 ? 'add' : 'take'](text);
    }
    if (hasFirsts(after)) this.withFirsts.add(text);
    else this.withFirsts.delete(text);
  }

  /** A bit for each rank that there is among reports. */
  private ranksOf(reports: readonly Report[]): number {
    let ranks = 0;
    for (const report of reports) ranks |= 1 << (this.rankOf(report) ?? rankCount);
    return ranks;
  }

  /** Puts what came in its place; to be called after each edit, so that what went is held no longer. */
  update(): void {
    for (const texts of this.byRank) texts.all();
  }

  /** The commands with findings of which only the first in the deck is reported, in no particular order. */
  firsts(): Iterable<CommandText> {
    return this.withFirsts;
  }

  /**
   * The gravest of the others, the first ones of the text where there are more of one rank.
   * @param room as many as are wanted
   */
  gravest(
    room: number,
    reportsOf: (text: CommandText) => readonly Report[],
    stands: (report: Report, text: CommandText) => boolean,
  ): Report[] {
    const found: Report[] = [];
    for (const [rank, texts] of this.byRank.entries()) {
      for (const text of texts.all()) {
        if (found.length >= room) break;
        for (const report of reportsOf(text)) {
          if (report.finding.once !== undefined || this.rankOf(report) !== rank) continue;
          if (stands(report, text)) found.push(report);
        }
      }
    }
    return found;
  }
}

function hasFirsts(reports: readonly Report[]): boolean {
  return reports.some(({ finding }) => finding.once !== undefined);
}
