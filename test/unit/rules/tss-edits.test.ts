import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Analysis, analyse, defaultSettings, diagnostics } from '../../../server/src/service/index.ts';

/** Cards that make findings about ACIDs, permits, owners, classes and certificates, and depend on each other. */
const cards = [
  "TSS CREATE(ZWEDEPT) TYPE(DEPT) NAME('ZOWE')",
  "TSS CREATE(ZWEADMIN) TYPE(GROUP) NAME('ADMINS') DEPT(ZWEDEPT)",
  "TSS CREATE(ZWESVUSR) TYPE(USER) NAME('SERVER') DEPT(ZWEDEPT) PROTECTED",
  "TSS CREATE(ZWESVUSR) NAME('SERVER')",
  '  DEPT(ZWEDEPT) FACILITY(STC) PROTECTED',
  'TSS ADD(ZWESVUSR) GROUP(ZWEADMIN) DFLTGRP(ZWEADMIN) UID(70)',
  'TSS ADD(ZWEADMIN) GID(70)',
  'TSS ADD(ZWESIUSR) UID(70)',
  'TSS REMOVE(ZWESVUSR) UID(70)',
  'TSS MODIFY(OMVSTABS)',
  'TSS DELETE(ZWESVUSR)',
  'TSS RENAME(ZWESVUSR) ACID(ZWESIUSR)',
  'TSS ADD(STC) PROCNAME(ZWESLSTC) ACID(ZWESVUSR)',
  'TSS REMOVE(STC) PROCNAME(ZWESLSTC)',
  'TSS ADD(FACACID) IBMFAC(ZWES.)',
  'TSS ADD(FACACID) IBMFAC(ZWES.IS)',
  'TSS ADD(FACACID) IBMFAC({prefix})',
  'TSS REMOVE(FACACID) IBMFAC(ZWES.)',
  'TSS PERMIT(ZWESVUSR) IBMFAC(ZWES.IS) ACCESS(READ)',
  'TSS PERMIT(ZWESVUSR) IBMFAC(BPX.SERVER) ACCESS(READ)',
  'TSS PERMIT(ZWEDEPT) IBMFAC(ZWES.IS) ACCESS(READ)',
  'TSS REVOKE(ZWESVUSR) IBMFAC(ZWES.IS)',
  'TSS REVOKE(ZWESVUSR) IBMFAC(ZWES.IS.)',
  'TSS ADDTO(RDT) RESCLASS($PAY) RESCODE(1A) ACLST(ALL,READ,NONE)',
  'TSS REMOVE(RDT) RESCLASS($PAY)',
  'TSS PERMIT(ZWESVUSR) $PAY(SALARY) ACCESS(UPDATE)',
  "TSS GENCERT(CERTAUTH) DIGICERT(ZOWECA) SUBJECTN('CN=CA')",
  'TSS REMOVE(CERTAUTH) DIGICERT(ZOWECA)',
  'TSS ADD(ZWESVUSR) KEYRING(RING) LABLRING(Ring)',
  'TSS ADD(ZWESVUSR) KEYRING(RING) RINGDATA(CERTAUTH,ZOWECA)',
  '/* a comment */',
  '#if ($tss)',
  '#else',
  '#end',
  '',
];

const card = fc.constantFrom(...cards);

/** Replaces some cards from a place on by others. */
const edit = fc.record({ at: fc.nat(20), removed: fc.nat(3), added: fc.array(card, { maxLength: 3 }) });

function shown(analysis: Analysis): string[] {
  const { text } = analysis;
  return diagnostics(analysis).map(
    ({ code, severity, range, message, related }) =>
      `${code} ${severity} ${range.start} ${text.slice(range.start, range.end)} ${message} ${related.map((one) => one.range.start).join()}`,
  );
}

test('what is reported of a Top Secret deck after edits is what a new check reports', () => {
  fc.assert(
    fc.property(fc.array(card, { maxLength: 12 }), fc.array(edit, { minLength: 1, maxLength: 5 }), (start, edits) => {
      let lines = start;
      let analysis = analyse(lines.join('\n'), 'tss', defaultSettings);
      for (const { at, removed, added } of edits) {
        lines = lines.toSpliced(Math.min(at, lines.length), removed, ...added);
        const text = lines.join('\n');
        analysis = analyse(text, 'tss', defaultSettings, analysis);
        expect(shown(analysis)).toEqual(shown(analyse(text, 'tss', defaultSettings)));
      }
    }),
    { numRuns: 600 },
  );
});

test('of two findings of one command that say the same, the first is told, whatever came first', () => {
  const owner = 'TSS ADD(FACACID) IBMFAC(ZWES.)\n';
  const other = 'TSS PERMIT(ZWESVUSR) IBMFAC(ZWES.IS) ACCESS(READ)\n';
  const both = 'TSS PERMIT(ZWESVUSR) IBMFAC(ZWES.BC) IBMFAC(ZWES.IS) ACCESS(READ)\n';
  const before = analyse(other + owner, 'tss', defaultSettings);
  const after = diagnostics(analyse(both + owner, 'tss', defaultSettings, before));
  expect(after).toEqual(diagnostics(analyse(both + owner, 'tss', defaultSettings)));
});
