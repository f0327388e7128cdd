import { describe, expect, it, test } from 'vitest';
import { acf2Catalog } from '../../../server/src/catalog/acf2/index.ts';
import {
  rebuildAfterRefresh,
  renewalCommand,
  renewals,
  renewalsOf,
} from '../../../server/src/catalog/acf2/renewals.ts';
import { findOperand } from '../../../server/src/catalog/lookup.ts';

describe('renewals', () => {
  test.each([
    ['RESOURCE', 'FAC', ['F ACF2,REBUILD(FAC)']],
    ['RULE', 'SYS1', ['F ACF2,RELOAD(SYS1)']],
    ['CONTROL(GSO)', 'STC', ['F ACF2,REFRESH(STC)']],
    ['PROFILE(USER)', 'OMVS', ['F ACF2,REBUILD(USR),CLASS(P)', 'F ACF2,OMVS']],
    ['PROFILE(USER)', 'LANGUAGE', ['F ACF2,REBUILD(USR),CLASS(P)']],
    ['PROFILE(GROUP)', 'OMVS', ['F ACF2,REBUILD(GRP),CLASS(P)', 'F ACF2,OMVS']],
    ['PROFILE(PTKTDATA)', 'SSIGNON', ['F ACF2,REBUILD(PTK),CLASS(P)']],
    ['XREF(ROL)', 'ROL', ['F ACF2,NEWXREF,TYPE(ROL)']],
    ['XREF(RGP)', 'RGP', ['F ACF2,NEWXREF,TYPE(RGP)']],
    ['SHIFT(SFT)', 'SFT', ['F ACF2,NEWSHIFT']],
    ['LID', 'LID', []],
  ])('of %s %s', (setting, name, commands) => {
    expect(renewalsOf(setting, name).map((one) => renewalCommand(one, name))).toEqual(commands);
  });

  it('are operator commands with their operands', () => {
    for (const { verb, operands, narrowing } of renewals) {
      const command = acf2Catalog.operatorCommand(verb);
      expect(command?.name).toBe(verb);
      for (const word of [...Object.keys(operands), ...narrowing]) {
        expect(findOperand(command?.operands ?? [], word), `${verb} ${word}`).toMatchObject({ spec: { name: word } });
      }
    }
  });

  it('say when the deck alone cannot tell that they are needed', () => {
    expect(renewals.filter(({ whenResident }) => whenResident).map(({ setting }) => setting)).toEqual([
      'RESOURCE',
      'RULE',
    ]);
  });

  it('say that certificates are renewed by themselves on the system of the deck', () => {
    expect(renewalsOf('PROFILE(USER)', 'CERTDATA').map(({ elsewhere }) => elsewhere)).toEqual([
      ['CERTDATA'],
      ['CERTDATA'],
    ]);
    expect(renewalsOf('PROFILE(USER)', 'KEYRING').some(({ elsewhere }) => elsewhere?.includes('KEYRING'))).toBe(false);
  });

  it('name records there are', () => {
    const names = acf2Catalog.records.map(({ name }) => name.split('.')[0]);
    expect([...rebuildAfterRefresh].filter((name) => !names.includes(name))).toEqual([]);
  });
});
