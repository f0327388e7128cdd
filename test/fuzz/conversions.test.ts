/** What decks become in another product is read there without errors; names that are wrong stay wrong. */
import { expect, test } from 'vitest';
import * as service from '../../server/src/service/index.ts';
import { samples } from './input/samples.ts';
import { analysed } from './properties/analysed.ts';

/** Longer ones say little that is new. */
const longest = 1500;

/** The rules about names: what one product takes may be too long for another, or mean two things there. */
const ofNames = ['value-too-long', 'acid-name', 'user-or-group-name', 'user-and-group'];

const errorsIn = (analysis: service.Analysis): string[] =>
  service
    .diagnostics(analysis)
    .filter(({ severity }) => severity === 'error')
    .map(({ code }) => code.split('/')[1] ?? '');

test('conversions of all samples', { timeout: 120_000 }, () => {
  let count = 0;
  for (const { language, text } of samples()) {
    if (text.length > longest) continue;
    const analysis = analysed(text, language);
    const known = new Set([...ofNames, ...errorsIn(analysis)]);
    const [section] = analysis.deck.sections;
    if (!section) continue;
    const { start } = section.frame.range;
    for (const { to, whole } of service.conversions(analysis, { start, end: start })) {
      const found = service.convert(analysis, { start, end: start }, to, whole);
      if (!found) continue;
      count++;
      const errors = errorsIn(analysed(found.text, found.language)).filter((code) => !known.has(code));
      expect(errors, `${text}\nbecame\n${found.text}`).toEqual([]);
    }
  }
  expect(count).toBeGreaterThan(1000);
});
