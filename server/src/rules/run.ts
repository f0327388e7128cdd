import type { BoundCommands } from '../bind/bound-commands.ts';
import type { BoundCommand } from '../bind/types.ts';
import type { Esm } from '../catalog/types.ts';
import type { Deck } from '../deck/deck.ts';
import type { CommandText, DeckFrame, SectionFrame } from '../deck/types.ts';
import type { EffectIndex } from '../effect/index.ts';
import type { ChangedWindow } from '../text/change.ts';
import { compact } from '../text/compact.ts';
import type { Steps } from '../text/steps.ts';
import type { Text } from '../text/text.ts';
import type { ZowePart } from '../zowe/deck.ts';
import { codes, columnRules, frameRules, problemRules, suppressionRules, zoweRules } from './by-scope.ts';
import { CommandCheck } from './command-check.ts';
import { Firsts } from './firsts.ts';
import { RankedReports, type RankOf } from './ranked-reports.ts';
import { Report } from './report.ts';
import { SectionRun } from './section-run.ts';
import { SequenceRun } from './sequence-run.ts';
import { SubjectRuns } from './subject-runs.ts';
import { SuppressionRun } from './suppression-run.ts';
import { mayPassColumns } from './support/columns.ts';
import { branchesOf, type TemplateBranches } from './template-branches.ts';
import type { CardsRule, Finding, Place, Rule, RuleContext } from './types.ts';

/** Told when a rule throws, once for each rule: the rule is left out, the others go on. */
export type RuleFailure = (code: string, error: unknown) => void;

/** Runs a check; what it throws goes to whoever wants to know, and no further. */
export type Guard = (rule: Rule, check: () => void) => void;

const none: readonly never[] = [];

/**
 * The findings of a deck, kept up with its edits: a command's are found when it is added, a profile's when its
 * history is touched, a frame's on every edit.
 */
export class RuleRun {
  private readonly commands: CommandCheck;
  /** About one command; what is kept is copied. */
  private readonly reports: Report[] = [];
  private readonly ranked: RankedReports;
  private readonly sequences: SequenceRun;
  private readonly sections: SectionRun;
  private readonly suppressions = new SuppressionRun();
  private readonly subjects: SubjectRuns;
  private ofFrame: readonly Report[] = [];
  private effects: EffectIndex | undefined;
  private deck: Deck | undefined;
  private branches: TemplateBranches | undefined;
  private zowe: () => readonly ZowePart[] = () => [];

  private readonly onFailure: RuleFailure;

  /** @param rankOf how grave a report is: `gravest` goes by it */
  constructor(context: RuleContext, onFailure: RuleFailure, rankOf: RankOf) {
    this.onFailure = onFailure;
    this.commands = new CommandCheck(context, onFailure);
    this.ranked = new RankedReports(rankOf);
    this.sequences = new SequenceRun(this.guarded);
    this.sections = new SectionRun(this.guarded);
    this.subjects = new SubjectRuns(context, onFailure);
  }

  /**
   * @param bound undefined for cards that hold only comments
   * @param source the document
   * @param frame the section that it stands in
   */
  addCommand(text: CommandText, esm: Esm, bound: BoundCommand | undefined, source: Text, frame: SectionFrame): void {
    this.suppressions.add(text, source);
    this.checkCommand(text, esm, bound, source, frame, false);
    if (bound) this.sequences.add(bound);
  }

  /** Looks at a command again that was added, and of which symbols have other values. */
  checkAgain(text: CommandText, esm: Esm, bound: BoundCommand | undefined, source: Text, frame: SectionFrame): void {
    this.checkCommand(text, esm, bound, source, frame, !this.ranked.has(text));
  }

  private checkCommand(
    text: CommandText,
    esm: Esm,
    bound: BoundCommand | undefined,
    source: Text,
    frame: SectionFrame,
    again: boolean,
  ): void {
    const { reports } = this;
    reports.length = 0;
    if (text.problems.length > 0) this.addOfCards(problemRules, text, esm, source, frame);
    if (frame.ddName !== undefined && mayPassColumns(text, source, frame)) {
      this.addOfCards(columnRules, text, esm, source, frame);
    }
    if (bound) this.commands.check(bound, frame, reports, again);
    this.ranked.set(text, reports.length > 0 ? compact(reports) : none);
  }

  private addOfCards(all: readonly CardsRule[], text: CommandText, esm: Esm, source: Text, frame: SectionFrame): void {
    for (const rule of all) this.collect(rule, () => rule.check(text, esm, source, frame), this.reports);
  }

  removeCommand(command: CommandText): void {
    this.ranked.set(command, none);
    this.sequences.remove(command);
    this.suppressions.remove(command);
  }

  /**
   * Looks again at whatever depends on more than one command, as far as it changed.
   * @param change what became of the text that was looked at last
   * @param zowe what the deck is to Zowe, asked for when findings are read
   */
  *updating(
    effects: EffectIndex,
    deck: Deck,
    bound: BoundCommands,
    change: ChangedWindow,
    zowe: () => readonly ZowePart[],
  ): Steps<void> {
    this.effects = effects;
    this.zowe = zowe;
    this.deck = deck;
    this.branches = branchesOf(deck, change, this.branches);
    this.ranked.update();
    yield;
    yield* this.subjects.updating(effects);
    yield* this.sequences.updating(deck, bound, change);
    this.sections.update(deck, bound);
    yield;
    this.updateFrame(deck.frame);
    this.suppressions.update(deck);
  }

  /** Everything that is to be reported, in no particular order. */
  all(): readonly Report[] {
    const found = this.found();
    if (this.suppressions.isEmpty || !this.deck) return found;
    const round = this.suppressions.round(this.deck);
    const reports = found.filter((report) => !round.suppresses(report));
    for (const suppression of round.results()) {
      for (const rule of suppressionRules) this.collect(rule, () => rule.check(suppression, codes), reports);
    }
    return reports;
  }

  /**
   * Of what is to be reported the gravest, and others: all that are gravest in the deck, or stand first in it among those as
   * grave, are there.
   * @param room as many as are wanted
   * @returns lists by rank, each in no particular order
   */
  gravest(room: number): readonly (readonly Report[])[] {
    const { ranked, sequences } = this;
    // Which comments are needless, all findings tell.
    const isSuppressed = !this.suppressions.isEmpty;
    const found = ranked.gravest(
      isSuppressed ? 0 : room,
      (text) => sequences.speaksOf(text),
      (report, text) => this.stands(report, text),
    );
    for (const report of isSuppressed ? this.all() : this.others()) ranked.addTo(found, report);
    return found;
  }

  /** Those that are not ranked with their commands. */
  private others(): Report[] {
    const reports: Report[] = [];
    this.addFirsts(reports);
    this.addOthers(reports);
    return reports;
  }

  /** Everything found, what comments suppress included. A list: there may be more findings than commands. */
  private found(): Report[] {
    const reports: Report[] = [];
    this.addOfCommands(reports);
    this.addOthers(reports);
    return reports;
  }

  /** Everything found that is not about one command. */
  private addOthers(reports: Report[]): void {
    for (const report of this.ofFrame) reports.push(report);
    for (const report of this.sequences.all()) reports.push(report);
    for (const report of this.sections.all()) reports.push(report);
    this.addOfSubjects(reports);
    const parts = this.partsOfZowe();
    for (const part of parts) {
      for (const rule of zoweRules) this.collect(rule, () => rule.check(part, parts), reports);
    }
  }

  /** What the deck is to Zowe; nothing when that cannot be told, and the rest is reported all the same. */
  private partsOfZowe(): readonly ZowePart[] {
    try {
      return this.zowe();
    } catch (error) {
      this.onFailure('zowe', error);
      return [];
    }
  }

  private addOfCommands(all: Report[]): void {
    const saysNothing = this.sequences.saysNothing;
    for (const { text, reports } of this.ranked.all()) {
      for (const report of reports) {
        const { once, holds } = report.finding;
        if (once !== undefined || ((!saysNothing || holds) && !this.stands(report, text))) continue;
        all.push(report);
      }
    }
    this.addFirsts(all);
  }

  /** Of the findings of commands that say the same, the first of the deck. */
  private addFirsts(all: Report[]): void {
    const firsts = new Firsts();
    for (const { text, reports } of this.ranked.firsts()) {
      for (const report of reports) {
        const { once } = report.finding;
        if (once !== undefined && this.stands(report, text)) firsts.add(once, report, text.start);
      }
    }
    firsts.addTo(all);
  }

  private addOfSubjects(all: Report[]): void {
    const { branches, subjects } = this;
    if (!branches) return;
    const { saysNothing } = this.sequences;
    const firsts = new Firsts();
    for (const report of subjects.all()) {
      // Nearly all of them, and told without a look at the finding.
      if (report.isPlain && saysNothing && branches.isOne) {
        all.push(report);
        continue;
      }
      const { place, related = none, once } = report.finding;
      if (!saysNothing && this.isExplained(report)) continue;
      if (!this.holds(report)) continue;
      if (!branches.isOne && !branches.areTogether([place, ...related.map((one) => one.place)])) continue;
      if (once === undefined || !('command' in place)) all.push(report);
      else firsts.add(once, report, place.command.start);
    }
    firsts.addTo(all);
  }

  /** True for what lacks something because a command where it stands lost its continuation. */
  private isExplained({ rule, finding: { place, related = none } }: Report): boolean {
    const { scope } = rule;
    if (scope === 'profile' || scope === 'class' || scope === 'option') return this.isExplainedAt(place);
    if (scope !== 'subject' || rule.absence !== true) return false;
    return this.isExplainedAt(place) || related.some((one) => this.isExplainedAt(one.place));
  }

  private isExplainedAt(place: Place): boolean {
    return 'command' in place && this.sequences.explains(place.command);
  }

  private stands(report: Report, text: CommandText): boolean {
    const { rule } = report;
    if (rule.scope === 'command' && this.sequences.settles(text)) return false;
    if (rule.scope === 'command' && rule.absence && this.sequences.explains(text)) return false;
    return this.holds(report);
  }

  /** What a rule throws when it is asked again is told like what it throws at first. */
  private holds({ rule, finding }: Report): boolean {
    if (!finding.holds || !this.effects) return true;
    try {
      return finding.holds(this.effects);
    } catch (error) {
      this.onFailure(rule.code, error);
      return false;
    }
  }

  private updateFrame(frame: DeckFrame): void {
    const reports: Report[] = [];
    for (const rule of frameRules) this.collect(rule, () => rule.check(frame), reports);
    this.ofFrame = reports;
  }

  private collect(rule: Rule, check: () => Iterable<Finding>, reports: Report[]): void {
    this.guarded(rule, () => {
      for (const finding of check()) reports.push(new Report(rule, finding));
    });
  }

  private readonly guarded: Guard = (rule, check) => {
    try {
      check();
    } catch (error) {
      this.onFailure(rule.code, error);
    }
  };
}
