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

  add(text: CommandText, reports: readonly Report[]): void {
    this.note(text, reports, 'add');
    if (reports.some(({ finding }) => finding.once !== undefined)) this.withFirsts.add(text);
  }

  remove(text: CommandText, reports: readonly Report[]): void {
    this.note(text, reports, 'take');
    this.withFirsts.delete(text);
  }

  private note(text: CommandText, reports: readonly Report[], what: 'add' | 'take'): void {
    let noted = 0;
    for (const report of reports) {
      const rank = this.rankOf(report);
      if (rank === undefined || (noted & (1 << rank)) !== 0) continue;
      noted |= 1 << rank;
      this.byRank[rank]?.[what](text);
    }
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
