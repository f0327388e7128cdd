import { describe, expect, test } from 'vitest';
import { rules } from '../../../server/src/rules/index.ts';
import type { Rule } from '../../../server/src/rules/types.ts';
import { applyChanges } from '../../../server/src/service/fix-all.ts';
import {
  type Analysis,
  analyse,
  codeActions,
  defaultSettings,
  type Diagnostic,
  diagnostics,
} from '../../../server/src/service/index.ts';
import type { Range } from '../../../server/src/text/range.ts';

/** A deck without its mark, and the marked place. */
function unmark(example: string): { text: string; range: Range } {
  const start = example.indexOf('«');
  const end = example.indexOf('»') - 1;
  expect(example.split('«').length, 'exactly one place is marked').toBe(2);
  expect(example.split('»').length, 'exactly one place is marked').toBe(2);
  expect(end).toBeGreaterThanOrEqual(start);
  return { text: example.replace('«', '').replace('»', ''), range: { start, end } };
}

function analyseExample(rule: Rule, text: string): Analysis {
  const settings = rule.site ? { ...defaultSettings, site: rule.site } : defaultSettings;
  return analyse(text, rule.language ?? 'racf', settings, undefined, (code, error) => {
    throw new Error(`${code} failed`, { cause: error });
  });
}

function shown(text: string, found: readonly Diagnostic[]): string[] {
  return found.map(({ code, range }) => `${code} at «${text.slice(range.start, range.end)}»`);
}

/** Rules about a whole deck, which the few commands of an example cannot satisfy once they can be read. */
const deckWide = rules
  .filter(({ scope }) => ['class', 'option', 'principal', 'subject', 'storage'].includes(scope))
  .map(({ code }) => code);

/** What is reported only after a change. */
function news(before: readonly Diagnostic[], after: readonly Diagnostic[]): string[] {
  const known = new Set([...before.map(({ code }) => code), ...deckWide]);
  return after.filter(({ code }) => !known.has(code)).map(({ code }) => code);
}

describe.each(rules.map((rule) => [rule.code, rule] as const))('%s', (code, rule) => {
  test.each(rule.bad)('is reported: %s', (example) => {
    const { text, range } = unmark(example);
    const found = diagnostics(analyseExample(rule, text));
    const own = found.filter((diagnostic) => diagnostic.code === code);
    expect(shown(text, own)).toEqual([`${code} at «${text.slice(range.start, range.end)}»`]);
    expect(own.map((diagnostic) => diagnostic.range)).toEqual([range]);
    const otherErrors = found.filter((diagnostic) => diagnostic.code !== code && diagnostic.severity === 'error');
    expect(shown(text, otherErrors)).toEqual([]);
  });

  test.each(rule.good)('is not reported: %s', (text) => {
    const found = diagnostics(analyseExample(rule, text));
    expect(
      shown(
        text,
        found.filter((diagnostic) => diagnostic.code === code),
      ),
    ).toEqual([]);
  });

  test.each(rule.bad)('is gone after each fix: %s', (example) => {
    const { text, range } = unmark(example);
    const before = analyseExample(rule, text);
    const offered = codeActions(before, range).filter(({ settles }) => settles.some((one) => one.code === code));
    const promised = [...before.rules.all()]
      .filter((report) => report.rule === rule)
      .flatMap(({ finding }) => finding.fixes ?? []);
    expect(offered.map(({ title }) => title)).toEqual(promised.map(({ title }) => title));
    for (const { title, safe, changes } of offered) {
      const fixed = applyChanges(
        text,
        changes.toSorted((a, b) => a.range.start - b.range.start),
      );
      const after = diagnostics(analyseExample(rule, fixed));
      const left = after.filter((diagnostic) => diagnostic.code === code);
      expect(shown(fixed, left), `${title}: ${fixed}`).toEqual([]);
      if (safe) expect(news(diagnostics(before), after), `${title}: ${fixed}`).toEqual([]);
    }
  });
});
