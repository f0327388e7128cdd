import { describe, expect, test } from 'vitest';
import { hovered } from './harness.ts';

describe('a permission is told in the words of its product, and written in the others', () => {
  test('PERMIT of RACF, on the verb and on the profile', () => {
    for (const deck of [
      'PER|MIT BPX.SERVER CLASS(FACILITY) ID(ZWESVUSR) ACCESS(UPDATE)',
      'PERMIT BPX.SER|VER CLASS(FACILITY) ID(ZWESVUSR) ACCESS(UPDATE)',
    ]) {
      const text = hovered(deck);
      expect(text).toContain('Gives `UPDATE` to `ZWESVUSR`.');
      expect(text).toContain('RECKEY BPX ADD(SERVER ROLE(ZWESVUSR) SERVICE(READ,UPDATE) ALLOW)');
      expect(text).toContain('TSS PERMIT(ZWESVUSR) IBMFAC(BPX.SERVER) ACCESS(UPDATE)');
    }
  });

  test('an entry of ACF2', () => {
    const text = hovered('SET RESOURCE(FAC)\nRECKEY BPX ADD(SER|VER ROLE(ZWESTC) SERVICE(READ) ALLOW)', 'acf2');
    expect(text).toContain('**FACILITY** resource `BPX.SERVER`');
    expect(text).toContain('Gives `SERVICE(READ) ALLOW` to the role `ZWESTC`.');
    expect(text).toContain('PERMIT BPX.SERVER CLASS(FACILITY) ID(ZWESTC) ACCESS(READ)');
    expect(text).toMatch(/\*\*Zowe\*\*, ZSS: `SERVICE\(READ,UPDATE\) ALLOW`/);
  });

  test('PERMIT of Top Secret', () => {
    const text = hovered('TSS PER|MIT(ZWESVUSR) IBMFAC(BPX.SERVER) ACCESS(UPDATE)', 'tss');
    expect(text).toContain('Gives `ACCESS(UPDATE)` to `ZWESVUSR`.');
    expect(text).toContain('PERMIT BPX.SERVER CLASS(FACILITY) ID(ZWESVUSR) ACCESS(UPDATE)');
  });

  test('everybody, several, and nobody', () => {
    expect(hovered('PER|MIT APP CLASS(APPL) ID(*) ACCESS(READ)')).toContain('Gives `READ` to everybody.');
    expect(hovered('PER|MIT APP CLASS(APPL) ID(A B C D E) ACCESS(READ)')).toContain('`A`, `B`, `C` and 2 more');
    expect(hovered('PER|MIT APP CLASS(APPL) ID(A) ACCESS(NONE)')).toContain('Refuses access to `A`.');
  });

  test('nothing is made up where a hole is', () => {
    expect(hovered('PER|MIT BPX.SERVER CLASS({class}) ID(A) ACCESS(READ)')).not.toContain('In ACF2');
  });
});

describe('other commands tell how the others do it', () => {
  test.each([
    ['racf', 'RDEF|INE STARTED ZWESLSTC.* STDATA(USER(A))', 'TSS ADDTO(STC) PROCNAME(task) ACID(user)'],
    [
      'acf2',
      'SET CONTROL(GSO)\nINS|ERT STC.ZWESLSTC LOGONID(A)',
      'RDEFINE STARTED task.* STDATA(USER(user) GROUP(group))',
    ],
    ['tss', 'TSS CRE|ATE(A) TYPE(GROUP) NAME(B) DEPT(C)', 'ADDGROUP group OMVS(AUTOGID)'],
  ] as const)('%s: %s', (esm, deck, other) => {
    expect(hovered(deck, esm)).toContain(other);
  });
});
