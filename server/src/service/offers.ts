import type { Range } from '../text/range.ts';
import type { Report } from '../rules/run.ts';
import { isDeclarable } from '../site/entry.ts';
import type { Analysis } from './analysis.ts';
import { diagnosticOf, isIn } from './diagnostics.ts';
import { suppression } from './suppress.ts';
import type { CodeAction, Diagnostic } from './types.ts';

/** More of them help nobody choose. */
const mostOffers = 20;

/**
 * What else can be done about the reports of a range, when they are right as far as the deck goes: the site can declare
 * what it is about, or a comment can keep the rule from reporting.
 */
export function offers(analysis: Analysis, range: Range): CodeAction[] {
  const declarations = new Map<string, CodeAction>();
  const suppressions = new Map<string, CodeAction>();
  for (const report of analysis.rules.all()) {
    if (suppressions.size >= mostOffers) break;
    if (!isIn(report.finding.place, range)) continue;
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

/** One offer for the same rule and command. */
function keyOf({ rule, finding: { place } }: Report): string {
  return `${rule.code} ${'command' in place ? place.command.start : place.document.start}`;
}

function offer(title: string, diagnostic: Diagnostic): CodeAction {
  return { title, kind: 'quickfix', safe: true, changes: [], settles: [diagnostic], preferred: false };
}
