import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Analysis, analyse, defaultSettings, diagnostics } from '../../../server/src/service/index.ts';

/** Cards that make histories of rule sets, records and storage, and depend on the setting before them. */
const card = fc.constantFrom(
  'ACF',
  'SET LID',
  'SET RULE',
  'SET RESOURCE(FAC)',
  'SET RESOURCE(APL)',
  'SET RESOURCE({type})',
  'SET RESOURSE(FAC)',
  'SET CONTROL(GSO)',
  'SET PROFILE(USER) DIV(OMVS)',
  'SET PROFILE(GROUP) DIV(OMVS)',
  'SET X(ROL)',
  'SET SHIFT(SFT)',
  'INSERT ZWE STC',
  'INSERT ZWE UID(7) HOME(/tmp)',
  'INSERT ZIS UID(7)',
  'INSERT {user} AUTOUID',
  'INSERT STC.ZWE LOGONID(ZWE) STCID(ZWE)',
  'INSERT ROLE1 INCLUDE(ZWE) ROLE',
  'CHANGE ROLE1 INCLUDE(ZIS)',
  'CHANGE ZWE NO-SMC',
  'CHANGE INFODIR TYPES(R-RAPL) ADD',
  'INSERT SAFDEF.APPL ID(APPL) MODE(GLOBAL)',
  'DELETE ZWE',
  'DELETE BPX',
  'RECKEY BPX ADD(SERVER UID(ZWE) SERVICE(READ) ALLOW)',
  'RECKEY BPX ADD(SERVER ROLE(ZWE) SERVICE(READ) ALLOW)',
  'RECKEY BPX ADD($ROLESET)',
  'RECKEY BPX DEL(SERVER UID(ZWE) SERVICE(UPDATE) ALLOW)',
  'RECKEY BPX.SERVER ADD(UID(*) SERVICE(UPDATE) ALLOW)',
  'RECKEY {key} ADD(UID(ZWE) ALLOW)',
  'COMPILE *',
  '$KEY(BPX) TYPE(FAC)',
  '$KEY(BPX*****)',
  '$TYPE(APL)',
  ' SERVER UID(ZWE) SERVICE(READ) ALLOW',
  '',
  'STORE',
  'F ACF2,REBUILD(FAC)',
  'F ACF2,REBUILD(APL)',
  'F ACF2,REBUILD({type})',
  'F ACF2,REBUILD(USR),CLASS(P)',
  'F ACF2,REBUILD(USR),CLASS(P),DIVISION(KEYRING)',
  'F ACF2,REFRESH(STC)',
  'F ACF2,NEWXREF,TYPE(ROL)',
  'F ACF2,OMVS',
  'F ACF2,SETNORUL(ALL)',
  '* esm-ignore acf2/*: as agreed',
);

/** Replaces some cards from a place on by others. */
const edit = fc.record({ at: fc.nat(20), removed: fc.nat(3), added: fc.array(card, { maxLength: 3 }) });

function shown(analysis: Analysis): string[] {
  const { text } = analysis;
  return diagnostics(analysis).map(
    ({ code, severity, range, related }) =>
      `${code} ${severity} ${range.start}-${range.end} ${text.slice(range.start, range.end)} ${related.map((one) => one.range.start).join()}`,
  );
}

test('what is reported after edits is what a new check reports', () => {
  fc.assert(
    fc.property(fc.array(card, { maxLength: 14 }), fc.array(edit, { minLength: 1, maxLength: 5 }), (start, edits) => {
      let lines = start;
      let analysis = analyse(lines.join('\n'), 'acf2', defaultSettings);
      for (const { at, removed, added } of edits) {
        lines = lines.toSpliced(Math.min(at, lines.length), removed, ...added);
        const text = lines.join('\n');
        analysis = analyse(text, 'acf2', defaultSettings, analysis);
        expect(shown(analysis)).toEqual(shown(analyse(text, 'acf2', defaultSettings)));
      }
    }),
    { numRuns: 500 },
  );
});
