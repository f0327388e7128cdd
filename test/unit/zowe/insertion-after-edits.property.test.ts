/** What is put in after edits is what would be put in had the deck always been as it is. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { analyse, type Analysis } from '../../../server/src/service/analysis.ts';
import { defaultSettings } from '../../../server/src/service/types.ts';
import { insertRequirements } from '../../../server/src/service/zowe/insertion.ts';
import { zoweReport } from '../../../server/src/service/zowe/report.ts';

const settings = { ...defaultSettings, zoweCheck: 'always' } as const;
const text = readFileSync(new URL('../../../samples/ZWESECUR.jcl', import.meta.url), 'utf8');
const lines = text.split('\n');

/** Lines are taken out, written once more somewhere else, or get a letter more; symbols get another value. Not each edit is asked about. */
const edit = fc.record({
  what: fc.constantFrom('remove', 'repeat', 'type', 'set'),
  line: fc.nat(lines.length - 1),
  to: fc.nat(lines.length - 1),
  count: fc.integer({ min: 1, max: 40 }),
  isAsked: fc.boolean(),
});

function edited(
  before: readonly string[],
  { what, line, to, count }: typeof edit extends fc.Arbitrary<infer T> ? T : never,
): string[] {
  const some = before.slice(line, line + count);
  if (what === 'set') {
    const sets = before.flatMap((one, index) => (/^\/\/\s+SET\s/u.test(one) ? [index] : []));
    const index = sets[line % Math.max(1, sets.length)];
    return index === undefined ? [...before] : before.with(index, (before[index] ?? '').replace(/(=[^\s,]+)/u, '$1X'));
  }
  if (what === 'remove') return before.toSpliced(line, count);
  return what === 'repeat'
    ? before.toSpliced(to, 0, ...some)
    : before.with(line % before.length, `${before[line % before.length] ?? ''}X`);
}

function answers(analysis: Analysis): unknown {
  const sections = zoweReport(analysis)?.sections ?? [];
  return sections.map(({ esm, items }) => ({
    items,
    all: insertRequirements(
      analysis,
      esm,
      items.map(({ id }) => id),
    ),
    each: items.filter(({ insertable }) => insertable).map(({ id }) => insertRequirements(analysis, esm, [id])),
  }));
}

test('after edits the same is put in at the same places', () => {
  fc.assert(
    fc.property(fc.array(edit, { minLength: 1, maxLength: 5 }), (edits) => {
      let now: string[] = lines;
      let analysis = analyse(text, 'jcl', settings);
      answers(analysis);
      for (const one of edits) {
        now = edited(now, one);
        const deck = now.join('\n');
        analysis = analyse(deck, 'jcl', settings, analysis);
        if (!one.isAsked) continue;
        expect(answers(analysis)).toEqual(answers(analyse(deck, 'jcl', settings)));
      }
    }),
    { seed: 20_260_105, numRuns: 12 },
  );
}, 120_000);
