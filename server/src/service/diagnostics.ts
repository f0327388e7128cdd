import { documentRange } from '../bind/positions.ts';
import type { Finding, Place } from '../rules/types.ts';
import type { Report } from '../rules/run.ts';
import { inAlphabet } from '../text/compare.ts';
import { overlaps, type Range } from '../text/range.ts';
import type { Analysis } from './analysis.ts';
import { gravest, ranks } from './gravest.ts';
import { severityOf } from './severity.ts';
import type { Diagnostic } from './types.ts';

/** What is to be said about the deck, in the order of the text; at most `settings.maxProblems`, errors first. */
export function diagnostics(analysis: Analysis): Diagnostic[] {
  const { settings, text } = analysis;
  const found: Diagnostic[] = [];
  for (const report of gravest(analysis.rules.gravest(settings.maxProblems), settings, text.length)) {
    const diagnostic = diagnosticOf(report, analysis);
    if (diagnostic) found.push(diagnostic);
  }
  found.sort(inTextOrder);
  if (found.length <= settings.maxProblems) return found;
  return found
    .sort((a, b) => ranks[a.severity] - ranks[b.severity] || inTextOrder(a, b))
    .slice(0, settings.maxProblems)
    .sort(inTextOrder);
}

/** A report as a diagnostic; undefined when the settings switch its rule off. */
export function diagnosticOf({ rule, finding }: Report, analysis: Analysis): Diagnostic | undefined {
  const severity = severityOf(rule.code, finding.severity ?? rule.severity, analysis.settings);
  if (severity === 'off') return undefined;
  return {
    range: rangeOf(finding.place),
    severity,
    code: rule.code,
    message: finding.message,
    related: [
      ...(finding.related ?? []).map(({ place, message }) => ({ range: rangeOf(place), message })),
      ...symbolPlace(finding, analysis),
    ],
    unnecessary: finding.unnecessary ?? false,
  };
}

/** Where the symbol that a finding is about gets its value. */
function symbolPlace({ symbol, place }: Finding, { deck }: Analysis): { range: Range; message: string }[] {
  if (!symbol) return [];
  const { start } = rangeOf(place);
  const section = deck.sections.find(({ frame: { range } }) => start >= range.start && start < range.end);
  const set = section?.frame.symbols.get(symbol.name);
  return set ? [{ range: { start: set.nameRange.start, end: set.valueRange.end }, message: symbol.message }] : [];
}

/** True when a place lies in a range or touches it. Mostly told by its command: the range of every finding takes long. */
export function isIn(place: Place, range: Range): boolean {
  if ('command' in place) {
    const { start, length } = place.command;
    if (start > range.end || start + length < range.start) return false;
  }
  return overlaps(rangeOf(place), range);
}

/** The document range of a place. */
export function rangeOf(place: Place): Range {
  if ('document' in place) return place.document;
  if ('span' in place) return documentRange(place.command, place.span);
  const { command, cards } = place;
  return { start: command.start + cards.start, end: command.start + cards.end };
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
