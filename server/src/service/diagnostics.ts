import { type Report, rangeOf } from '../rules/report.ts';
import { inAlphabet } from '../text/compare.ts';
import { overlaps, type Range } from '../text/range.ts';
import type { Analysis } from './analysis.ts';
import { bySeverity, gravest, ranks } from './gravest.ts';
import { severityOf } from './severity.ts';
import type { Diagnostic, Severity } from './types.ts';

/** What is to be said about the deck, in the order of the text; at most `settings.maxProblems`, errors first. */
export function diagnostics(analysis: Analysis): Diagnostic[] {
  const { settings, text } = analysis;
  const found: Diagnostic[] = [];
  const { maxProblems } = settings;
  for (const [rank, reports] of gravest(analysis.rules.gravest(maxProblems), maxProblems, text.length).entries()) {
    const severity = bySeverity[rank];
    for (const report of reports) if (severity) found.push(diagnosticWith(severity, report, analysis));
  }
  found.sort(inTextOrder);
  if (found.length <= maxProblems) return found;
  return found
    .sort((a, b) => ranks[a.severity] - ranks[b.severity] || inTextOrder(a, b))
    .slice(0, maxProblems)
    .sort(inTextOrder);
}

/** A report as a diagnostic; undefined when the settings switch its rule off. */
export function diagnosticOf(report: Report, analysis: Analysis): Diagnostic | undefined {
  const { rule, finding } = report;
  const severity = severityOf(rule.code, finding.severity ?? rule.severity, analysis.settings);
  return severity === 'off' ? undefined : diagnosticWith(severity, report, analysis);
}

function diagnosticWith(severity: Severity, report: Report, analysis: Analysis): Diagnostic {
  const { rule, finding, range, hasRelated, isUnnecessary } = report;
  const related = hasRelated ? relatedOf(report, analysis) : none;
  return { range, severity, code: rule.code, message: finding.message, related, unnecessary: isUnnecessary };
}

const none: readonly never[] = [];

function relatedOf(report: Report, analysis: Analysis): Diagnostic['related'] {
  return [
    ...(report.finding.related ?? []).map(({ place, message }) => ({ range: rangeOf(place), message })),
    ...symbolPlace(report, analysis),
  ];
}

/** Where the symbol that a finding is about gets its value. */
function symbolPlace({ finding: { symbol }, range }: Report, { deck }: Analysis): { range: Range; message: string }[] {
  if (!symbol) return [];
  const { start } = range;
  const section = deck.sections.find(({ frame: { range } }) => start >= range.start && start < range.end);
  const set = section?.frame.symbols.get(symbol.name);
  return set ? [{ range: { start: set.nameRange.start, end: set.valueRange.end }, message: symbol.message }] : [];
}

/** True when a report is about a part of a range or touches it. Mostly told by its command. */
export function isIn(report: Report, range: Range): boolean {
  const { command } = report;
  if (command && (command.start > range.end || command.start + command.length < range.start)) return false;
  return overlaps(report.range, range);
}

/** One order for all, so that what is reported does not depend on the edits that led to a text. */
function inTextOrder(a: Diagnostic, b: Diagnostic): number {
  return (
    a.range.start - b.range.start ||
    a.range.end - b.range.end ||
    inAlphabet(a.code, b.code) ||
    inAlphabet(a.message, b.message) ||
    (a.related[0]?.range.start ?? 0) - (b.related[0]?.range.start ?? 0)
  );
}
