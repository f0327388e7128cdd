/** Reads the files of this folder; README.md says how they are written. */

import { readSiteValue, siteOf } from '../../server/src/site/read.ts';
import type { SiteData } from '../../server/src/site/types.ts';

export interface Scenario {
  readonly deck: string;
  readonly site: SiteData;
  /** The reports, in the form that `written` gives them. */
  readonly expected: readonly string[];
  /** The deck after its safe fixes. */
  readonly fixed: string | undefined;
}

const report = /^\s*(\d+)\s+(error|warning|information|hint)\s+(\S+)\s+(.*?)\s*$/u;
const setting = /^(line ends|site classes|site|sequence numbers):\s*(.*?)\s*$/u;

/** A report as it is compared. */
export function written(line: number, severity: string, code: string, text: string): string {
  return `${line}  ${severity}  ${code}  ${text}`;
}

export function readScenario(file: string): Scenario {
  const [deck, rest] = parted(file, '--- expect\n');
  if (rest === undefined) throw new Error('There is no line `--- expect`');
  const [expectations, fixed] = parted(rest, '--- after safe fixes\n');
  const settings = new Map<string, string>();
  const expected: string[] = [];
  let nothing = false;
  for (const line of expectations.split('\n')) {
    if (line.trim() === '' || line.startsWith('#')) continue;
    const [, name, value] = setting.exec(line) ?? [];
    const [, number, severity, code, text] = report.exec(line) ?? [];
    if (name !== undefined && value !== undefined) settings.set(name, value);
    else if (severity !== undefined && code !== undefined)
      expected.push(written(Number(number), severity, code, text ?? ''));
    else if (line.trim() === 'nothing') nothing = true;
    else throw new Error(`This is neither a report nor a setting: ${line}`);
  }
  // An empty list is said in words, so that a lost one is noticed.
  if (nothing !== (expected.length === 0)) throw new Error('Either reports are expected, or `nothing`');
  const cards = (text: string): string => asCards(text, settings);
  return {
    deck: cards(deck),
    site: siteIn(settings),
    expected,
    fixed: fixed === undefined ? undefined : cards(fixed),
  };
}

/** Classes have a short form, since most scenarios need to know no more of the site. */
function siteIn(settings: ReadonlyMap<string, string>): SiteData {
  const classes = settings.get('site classes')?.split(/\s+/u) ?? [];
  const rest = JSON.parse(settings.get('site') ?? '{}') as object;
  const { file, problems } = readSiteValue({ classes, ...rest });
  if (problems.length > 0) throw new Error(`The site is not well described: ${problems.join('; ')}`);
  return siteOf(file);
}

function parted(text: string, mark: string): [string, string | undefined] {
  const at = text.startsWith(mark) ? 0 : text.indexOf(`\n${mark}`) + 1;
  if (at === 0 && !text.startsWith(mark)) return [text, undefined];
  return [text.slice(0, at), text.slice(at + mark.length)];
}

function asCards(text: string, settings: ReadonlyMap<string, string>): string {
  const numbered = settings.get('sequence numbers') === 'yes';
  const lines = text.split('\n');
  const cards = lines.map((line, index) =>
    numbered && index < lines.length - 1 ? line.padEnd(72) + String((index + 1) * 10).padStart(8, '0') : line,
  );
  return cards.join({ CRLF: '\r\n', CR: '\r' }[settings.get('line ends') ?? ''] ?? '\n');
}
