import { compact } from '../text/compact.ts';
import type { Steps } from '../text/steps.ts';
import { nothing } from './nothing.ts';
import { Report } from './report.ts';
import type { RuleFailure } from './run.ts';
import type { Finding, Rule } from './types.ts';

/** Entries of histories looked at in one step. */
const entriesInStep = 200;

/** The findings about what a deck does to one kind of thing: profiles, classes, principals. Kept by its name. */
export class SubjectRun<R extends Rule> {
  private readonly reports = new Map<string, readonly Report[]>();

  private readonly rules: readonly R[];
  private readonly onFailure: RuleFailure;

  constructor(rules: readonly R[], onFailure: RuleFailure) {
    this.rules = rules;
    this.onFailure = onFailure;
  }

  /**
   * Looks again at those that were touched.
   * @param historyOf what the deck does to one of them; undefined when it does nothing any more
   * @param lengthOf how many entries a history has: it may be all of the deck, and a rule takes a while then
   */
  *updating<H>(
    touched: Iterable<string>,
    historyOf: (key: string) => H | undefined,
    lengthOf: (history: H) => number,
    check: (rule: R, history: H) => Iterable<Finding>,
  ): Steps<void> {
    /** About one of them; what is kept is copied. */
    const reports: Report[] = [];
    let looked = 0;
    for (const key of touched) {
      const history = historyOf(key);
      reports.length = 0;
      const length = history === undefined ? 0 : lengthOf(history);
      looked += 1 + length;
      if (looked > entriesInStep) {
        looked = 0;
        yield;
      }
      if (history !== undefined) {
        for (const rule of this.rules) {
          collect(rule, check, history, reports, this.onFailure);
          if (length > entriesInStep) yield;
        }
      }
      if (reports.length > 0) this.reports.set(key, compact(reports));
      else this.reports.delete(key);
    }
  }

  /** Adds all findings to others. */
  addTo(all: Report[]): void {
    for (const reports of this.reports.values()) for (const report of reports) all.push(report);
  }
}

/** Adds what a rule has to say of a subject. What it throws goes to whoever wants to know, and no further. */
export function collect<R extends Rule, H>(
  rule: R,
  check: (rule: R, subject: H) => Iterable<Finding>,
  subject: H,
  reports: Report[],
  onFailure: RuleFailure,
): void {
  try {
    const found = check(rule, subject);
    if (found === nothing) return;
    for (const finding of found) reports.push(new Report(rule, finding));
  } catch (error) {
    onFailure(rule.code, error);
  }
}
