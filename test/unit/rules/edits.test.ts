import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { DeckLanguage } from '../../../server/src/deck/types.ts';
import { type Analysis, analyse, defaultSettings, diagnostics } from '../../../server/src/service/index.ts';

/** Cards that make findings of every scope, and depend on their neighbours. */
const cards = [
  'RDEFINE FACILITY ZWES.IS UACC(NONE)',
  'RDEFINE APPL OMVSAPPL UACC(NONE)',
  'RDEFINE CDT $PAY UACC(NONE)',
  'PERMIT OMVSAPPL ID(ZWESVUSR) ACCESS(READ)',
  'PERMIT ZWES.IS CLASS(FACILITY) ID(ZWESVUSR) ACCESS(READ)',
  'PERMIT ZWES.IS CLASS(FACILITY) ID(ZWESVUSR) ACCESS(EXECUTE)',
  'PERMIT ZWES.IS CLASS(FACILITY) RESET(STANDARD)',
  'PERMIT SALARY CLASS($PAY) ID(PAYGRP) ACCESS(READ)',
  'RDEFINE $PAY SALARY.** UACC(NONE)',
  'RDELETE FACILITY ZWES.IS',
  'RDEFINE STARTED ZWESISTC.* STDATA(USER(ZWESVUSR))',
  'SETROPTS RACLIST(CDT) REFRESH',
  'SETROPTS RACLIST(FACILITY) REFRESH',
  'SETROPTS RACLIST({class}) REFRESH',
  'SETROPTS CLASSACT($PAY) GENERIC($PAY)',
  'SETROPTS NOCLASSACT(*)',
  'PERMIT {name} CLASS(FACILITY) ID(ZWESVUSR)',
  'PERMIT CLASS(FACILITY) ZWES.IS ID(ZWESVUSR)',
  'PERMIT ZWES.IS CLASS(FACILITY) IDZWESVUSR)',
  'ADDGROUP ZWEADMIN',
  'ADDUSER ZWESVUSR DFLTGRP(ZWEADMIN) OMVS(UID(700))',
  'ALTUSER ZWESVUSR NOPASSWORD',
  'ADDUSER ZWEADMIN OMVS(UID(700))',
  'DELUSER ZWESVUSR',
  'REMOVE ZWESVUSR GROUP(ZWEADMIN)',
  'PERMIT ZWES.IS CLASS(FACILITY) ACCESS(READ)',
  'PERMIT ZWES.IS CLASS(FACILITY) ACCESS(READ) -',
  '   ID(ZWESVUSR)',
  '   UACC(NONE)',
  '/* a comment',
  '/* a comment */',
  '/* esm-ignore racf/*: as agreed */',
  '/* esm-ignore-file racf/profile-*: as agreed */',
  '/* a comment -',
  '',
  '#if ($racf)',
  '#else',
  '#end',
];

const card = fc.constantFrom(...cards);

/** Replaces some cards from a place on by others. */
const edit = fc.record({ at: fc.nat(20), removed: fc.nat(3), added: fc.array(card, { maxLength: 3 }) });

function shown(analysis: Analysis): string[] {
  const { text } = analysis;
  return diagnostics(analysis).map(
    ({ code, severity, range, related }) =>
      `${code} ${severity} ${range.start}-${range.end} ${text.slice(range.start, range.end)} ${related.map((one) => one.range.start).join()}`,
  );
}

test.each<DeckLanguage>(['racf', 'jcl'])('what is reported after edits is what a new check reports: %s', (language) => {
  const frame = (lines: readonly string[]): string =>
    language === 'racf'
      ? lines.join('\n')
      : ['//J JOB', '//S EXEC PGM=IKJEFT01', '//SYSTSIN DD DATA,DLM=$$', ...lines, '$$'].join('\n');
  fc.assert(
    fc.property(fc.array(card, { maxLength: 12 }), fc.array(edit, { minLength: 1, maxLength: 5 }), (start, edits) => {
      let lines = start;
      let analysis = analyse(frame(lines), language, defaultSettings);
      for (const { at, removed, added } of edits) {
        lines = lines.toSpliced(Math.min(at, lines.length), removed, ...added);
        analysis = analyse(frame(lines), language, defaultSettings, analysis);
        expect(shown(analysis)).toEqual(shown(analyse(frame(lines), language, defaultSettings)));
      }
    }),
    { numRuns: 400 },
  );
});
