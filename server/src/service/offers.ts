import { inAlphabet } from '../text/compare.ts';
import type { Range } from '../text/range.ts';
import { countWhile } from '../text/search.ts';
import type { Report } from '../rules/report.ts';
import { isDeclarable } from '../site/entry.ts';
import type { Analysis } from './analysis.ts';
import { diagnosticOf, isIn } from './diagnostics.ts';
import { suppression } from './suppress.ts';
import type { CodeAction, Diagnostic } from './types.ts';

/** More of them help nobody choose. */
const mostOffers = 20;

/** So many reports are looked at for them, the first ones of the text. */
const mostReports = 200;

/**
 * What else can be done about the reports of a range, when they are right as far as the deck goes: the site can declare
 * what it is about, or a comment can keep the rule from reporting.
 */
export function offers(analysis: Analysis, range: Range): CodeAction[] {
  const declarations = new Map<string, CodeAction>();
  const suppressions = new Map<string, CodeAction>();
  for (const report of firstReports(analysis, range)) {
    if (suppressions.size >= mostOffers) break;
    const diagnostic = diagnosticOf(report, analysis);
    if (!diagnostic) continue;
    for (const site of report.finding.site ?? []) {
      const title = `Declare ${site.name} as a ${site.what} of your site`;
      if (!declarations.has(title) && isDeclarable(site)) {
        declarations.set(title, { ...offer(title, diagnostic), site });
      }
    }
    const key = keyOf(report);
    const change = suppressions.has(key) ? undefined : suppression(analysis, report);
    if (change) {
      suppressions.set(key, { ...offer(`Suppress ${report.rule.code} with a comment`, diagnostic), changes: [change] });
    }
  }
  return [...declarations.values(), ...suppressions.values()];
}

/** The first reports of a range in the order of the text, whatever edits led to it. */
function firstReports({ rules }: Analysis, range: Range): Report[] {
  const first: Report[] = [];
  for (const report of rules.all()) {
    if (!isIn(report, range)) continue;
    const at = countWhile(first.length, (index) => {
      const other = first[index];
      return other !== undefined && inTextOrder(other, report) <= 0;
    });
    if (at === mostReports) continue;
    first.splice(at, 0, report);
    if (first.length > mostReports) first.pop();
  }
  return first;
}

function inTextOrder(a: Report, b: Report): number {
  return (
    a.near - b.near ||
    a.range.start - b.range.start ||
    inAlphabet(a.rule.code, b.rule.code) ||
    inAlphabet(a.finding.message, b.finding.message)
  );
}

/** One offer for the same rule and command. */
function keyOf(report: Report): string {
  return `${report.rule.code} ${report.near}`;
}

function offer(title: string, diagnostic: Diagnostic): CodeAction {
  return { title, kind: 'quickfix', safe: true, changes: [], settles: [diagnostic], preferred: false };
}
