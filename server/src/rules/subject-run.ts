import { compact } from '../text/compact.ts';
import type { Guard, Report } from './run.ts';
import type { Finding, Rule } from './types.ts';

/** The findings about what a deck does to one kind of thing: profiles, classes, principals. Kept by its name. */
export class SubjectRun<R extends Rule> {
  private readonly reports = new Map<string, readonly Report[]>();

  private readonly rules: readonly R[];
  private readonly guarded: Guard;

  constructor(rules: readonly R[], guarded: Guard) {
    this.rules = rules;
    this.guarded = guarded;
  }

  /** Looks again at those that were touched. */
  update(touched: Iterable<string>, check: (rule: R, key: string) => Iterable<Finding>): void {
    for (const key of touched) {
      const reports: Report[] = [];
      for (const rule of this.rules) {
        this.guarded(rule, () => {
          for (const finding of check(rule, key)) reports.push({ rule, finding });
        });
      }
      if (reports.length > 0) this.reports.set(key, compact(reports));
      else this.reports.delete(key);
    }
  }

  get isEmpty(): boolean {
    return this.reports.size === 0;
  }

  *all(): Generator<Report> {
    for (const reports of this.reports.values()) yield* reports;
  }
}
