import type { Report } from '../rules/report.ts';
import type { RankOf } from '../rules/ranked-reports.ts';
import type { Rule } from '../rules/types.ts';
import { severityOf } from './severity.ts';
import type { Settings, Severity } from './types.ts';

/** From the gravest on. */
export const bySeverity: readonly Severity[] = ['error', 'warning', 'information', 'hint'];

/** The lower, the graver. */
export const ranks = Object.fromEntries(bySeverity.map((severity, rank) => [severity, rank])) as Readonly<
  Record<Severity, number>
>;

/** Into how many stretches a text is cut to tell which reports of one severity come first. */
const stretches = 1024;

/**
 * Those of the reports that may be among the gravest, or first ones of a severity, and few more. A deck of
 * another product has more findings than commands, and to make a diagnostic of each, and sort them, on every keystroke
 * would take far longer than all else; so what is looked at here is only where the command starts.
 * @param byRank lists of reports by rank
 * @param room as many as are wanted
 * @param length of the text
 */
export function gravest(
  byRank: readonly (readonly Report[])[],
  room: number,
  length: number,
): readonly (readonly Report[])[] {
  let left = room;
  return byRank.map((reports) => {
    const kept = left <= 0 ? [] : reports.length <= left ? reports : firstOf(reports, left, length);
    left -= kept.length;
    return kept;
  });
}

/** How grave a report is under the settings; undefined where they switch its rule off. */
export function rankUnder(settings: Settings): RankOf {
  const severity = severities(settings);
  return (report) => {
    const wanted = severity(report);
    return wanted === 'off' ? undefined : ranks[wanted];
  };
}

/** The severity of a report under the settings, looked up anew only when a rule speaks with another one than before. */
function severities(settings: Settings): (report: Report) => Severity | 'off' {
  const known = new Map<Rule, { readonly standard: Severity; readonly severity: Severity | 'off' }>();
  return ({ rule, finding }) => {
    const standard = finding.severity ?? rule.severity;
    const last = known.get(rule);
    if (last?.standard === standard) return last.severity;
    const severity = severityOf(rule.code, standard, settings);
    known.set(rule, { standard, severity });
    return severity;
  };
}

/** At least that many of the reports, the first ones of the text: all of the stretches in which they lie. */
function firstOf(reports: readonly Report[], room: number, length: number): Report[] {
  const stretchOf = ({ near }: Report): number => Math.floor((near / (length + 1)) * stretches);
  const counts = new Uint32Array(stretches);
  for (const report of reports) {
    const stretch = stretchOf(report);
    counts[stretch] = (counts[stretch] ?? 0) + 1;
  }
  let last = 0;
  for (let count = counts[0] ?? 0; count < room && last < stretches - 1; count += counts[last] ?? 0) last++;
  return reports.filter((report) => stretchOf(report) <= last);
}
