import fc from 'fast-check';
import { expect, test } from 'vitest';
import { analyse, defaultSettings, diagnostics } from '../../../server/src/service/index.ts';

/** Cards that refresh classes, and that come between. */
const cards = [
  'SETROPTS RACLIST(SDSF) REFRESH',
  'SETROPTS RACLIST(SDSF APPL) REFRESH',
  'SETROPTS RACLIST(APPL) REFRESH',
  'SETROPTS RACLIST({class}) REFRESH',
  'SETROPTS GENERIC(*) REFRESH',
  'RDEFINE SDSF ISFCMD.DSP UACC(NONE)',
  'RDEFINE GSDSF OPERATOR ADDMEM(ISFCMD.ODSP.*)',
  'PERMIT {name} CLASS(SDSF) ID(OPER) ACCESS(READ)',
  'PERMIT OMVSAPPL CLASS(APPL) ID(ZWESVUSR) ACCESS(READ)',
  '#if ($racf)',
  '#end',
  '',
];

/** Refreshes are the most of them. */
const card = fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...cards.slice(0, 3)) }, fc.constantFrom(...cards));

/** A few cards, or one: what one that goes uncovers, no other change has looked at again. */
const edit = fc.oneof(
  fc.record({ at: fc.nat(60), removed: fc.nat(12), added: fc.array(card, { maxLength: 12 }) }),
  fc.record({ at: fc.nat(30), removed: fc.constant(1), added: fc.constant([]) }),
);

/** The cards at which a refresh is called needless, with those of the refreshes before. */
function needless(
  lines: readonly string[],
  previous?: ReturnType<typeof analyse>,
): [ReturnType<typeof analyse>, string[]] {
  const analysis = analyse(lines.join('\n'), 'racf', defaultSettings, previous);
  const found = diagnostics(analysis)
    .filter(({ code }) => code === 'racf/refresh-needless')
    .map(({ range, related }) => `${range.start} ${related.map((one) => one.range.start).join()}`);
  return [analysis, found];
}

test('after edits those refreshes are needless that a new check calls so', () => {
  let all = 0;
  fc.assert(
    fc.property(
      fc.array(card, { minLength: 20, maxLength: 60 }),
      fc.array(edit, { minLength: 1, maxLength: 10 }),
      (start, edits) => {
        let lines = start;
        let [analysis] = needless(lines);
        for (const { at, removed, added } of edits) {
          lines = lines.toSpliced(Math.min(at, lines.length), removed, ...added);
          const [next, found] = needless(lines, analysis);
          analysis = next;
          expect(found).toEqual(needless(lines)[1]);
          all += found.length;
        }
      },
    ),
    { numRuns: 300 },
  );
  expect(all).toBeGreaterThan(300);
});
