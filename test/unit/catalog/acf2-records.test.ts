import { describe, expect, it, test } from 'vitest';
import { acf2Catalog } from '../../../server/src/catalog/acf2/index.ts';
import { powerfulFields } from '../../../server/src/catalog/acf2/logonid/powerful.ts';
import { resourceServices } from '../../../server/src/catalog/acf2/rules.ts';
import { findOperand } from '../../../server/src/catalog/lookup.ts';
import type { OperandSpec } from '../../../server/src/catalog/types.ts';
import { keywordsOf, twice } from './walk.ts';

const { records } = acf2Catalog;

const record = (setting: string, name?: string) =>
  records.find((one) => one.setting === setting && (name === undefined || one.name.split('.')[0] === name));

const field = (setting: string, word: string, name?: string): OperandSpec | undefined => {
  const match = findOperand(record(setting, name)?.fields ?? [], word);
  return match && 'spec' in match ? match.spec : undefined;
};

describe('records', () => {
  it('stand under settings that SET takes', () => {
    const shape =
      /^(?:LID|(?:CONTROL|XREF|ENTRY|FIELD|IDENTITY|SCOPE|SHIFT)\([A-Z]{3}\)|PROFILE\([A-Z]+\) DIV\([A-Z0-9]+\))$/u;
    expect(records.filter(({ setting }) => !shape.test(setting)).map(({ setting }) => setting)).toEqual([]);
    const set = acf2Catalog.command('SET')?.operands ?? [];
    for (const { setting } of records) {
      const [, word = '', kind] = /^(\w+)(?:\((\w+)\))?/u.exec(setting) ?? [];
      const match = findOperand(set, word);
      expect(match, setting).toMatchObject({ spec: { name: word } });
      const words = match && 'spec' in match ? keywordsOf(match.spec).map(({ name }) => name) : [];
      if (kind !== undefined) expect(words, setting).toContain(kind);
    }
  });

  it('are told apart by setting and name', () => {
    expect(twice(records.map(({ setting, name }) => `${setting} ${name.split('.')[0] ?? ''}`))).toEqual([]);
  });

  it('say what names them, but for global options', () => {
    const without = records.filter(({ key, setting }) => key === undefined && setting !== 'CONTROL(GSO)');
    expect(without.map(({ setting }) => setting)).toEqual([]);
  });

  it('have a qualifier where their name says so', () => {
    const wrong = records.filter(({ name, qualifier }) => name.includes('.') !== (qualifier !== undefined));
    expect(wrong.map(({ name }) => name)).toEqual([]);
  });

  it('know what a list without ADD, REP or DEL does where CHANGE can change one', () => {
    expect(record('SHIFT(SFT)')?.listDefault).toEqual({ does: 'add', certainty: 'docs' });
    expect(record('XREF(ROL)')?.listDefault).toMatchObject({ does: 'replace', certainty: 'knowledge' });
    expect(record('CONTROL(GSO)', 'INFODIR')?.listDefault).toMatchObject({ does: 'replace' });
  });

  test.each([
    ['CONTROL(GSO)', 'INFODIR', 'TYPES'],
    ['CONTROL(GSO)', 'MAINT', 'PGM'],
    ['CONTROL(GSO)', 'PPGM', 'PGM-MASK'],
    ['CONTROL(GSO)', 'LINKLST', 'LIBRARY'],
    ['XREF(ROL)', 'ROL', 'INCLUDE'],
    ['XREF(RGP)', 'RGP', 'TYPE'],
    ['SCOPE(SCP)', 'SCP', 'INF'],
    ['SHIFT(SFT)', 'SFT', 'DAYS'],
  ])('%s %s %s is a list', (setting, name, word) => {
    expect(field(setting, word, name)?.value).toMatchObject({ kind: 'values', list: true });
  });

  it('have lengths and limits where they are documented', () => {
    expect(field('PROFILE(USER) DIV(OMVS)', 'UID')?.value).toMatchObject({ of: { type: 'number', max: 2147483647 } });
    expect(field('CONTROL(GSO)', 'MAXTRY', 'PSWD')?.value).toMatchObject({ of: { min: 1, max: 255 } });
    expect(field('CONTROL(GSO)', 'RSRCTYPE', 'CLASMAP')?.value).toMatchObject({ of: { maxLength: 3 } });
    expect(field('PROFILE(USER) DIV(KEYRING)', 'RINGNAME')?.value).toMatchObject({ of: { type: 'ring' } });
  });

  it('keep secrets', () => {
    const secrets = [
      field('LID', 'PASSWORD'),
      field('PROFILE(USER) DIV(CERTDATA)', 'PASSWORD'),
      field('PROFILE(USER) DIV(PWPHRASE)', 'PWPHRASE'),
      field('PROFILE(USER) DIV(PROXY)', 'BINDPW'),
      field('PROFILE(PTKTDATA) DIV(SSIGNON)', 'SSKEY'),
      field('PROFILE(APPCLU) DIV(SESSION)', 'SESSKEY'),
    ];
    for (const one of secrets) expect(one?.value).toMatchObject({ of: { type: 'secret' } });
  });
});

describe('the logonid', () => {
  const fields = record('LID')?.fields ?? [];

  it('has the fields that are powerful', () => {
    const names = new Set(fields.map(({ name }) => name));
    expect([...powerfulFields.keys()].filter((name) => !names.has(name))).toEqual([]);
  });

  it('takes back each bit with NO, also one whose name begins so', () => {
    const bits = fields.filter(({ value }) => value.kind === 'none');
    expect(bits.filter(({ negatable }) => !negatable).map(({ name }) => name)).toEqual([]);
    for (const { name } of bits) {
      expect(findOperand(fields, name), name).toMatchObject({ spec: { name } });
      expect(findOperand(fields, `NO${name}`), name).toMatchObject({ spec: { name }, negated: true });
    }
  });
});

describe('rule text', () => {
  it('asks for services that do not include one another', () => {
    const service = acf2Catalog.resourceEntry.find(({ name }) => name === 'SERVICE');
    const words = service ? keywordsOf(service).map(({ name }) => name) : [];
    expect([...resourceServices].filter((word) => !words.includes(word))).toEqual([]);
    expect(words).not.toContain('CONTROL');
  });

  test.each([
    ['V', 'VOL'],
    ['U', undefined],
    ['UI', 'UID'],
    ['SO', 'SOURCE'],
    ['SH', 'SHIFT'],
    ['AC', 'ACTIVE'],
    ['UN', 'UNTIL'],
    ['F', 'FOR'],
    ['PG', 'PGM'],
    ['N', 'NEXTKEY'],
    ['LIBRARY', 'LIB'],
    ['ALLOCATE', 'ALLOC'],
    ['DD', 'DDNAME'],
    ['DA', 'DATA'],
  ])('%s in an entry of a data set rule', (short, name) => {
    const match = findOperand(acf2Catalog.dataSetEntry, short);
    expect(match && 'spec' in match ? match.spec.name : undefined).toBe(name);
  });

  test.each([
    ['$K', '$KEY'],
    ['$T', '$TYPE'],
    ['$M', '$MODE'],
    ['$ME', '$MEMBER'],
    ['$NOS', '$NOSORT'],
    ['$P', '$PREFIX'],
    ['$R', '$ROLESET'],
    ['$US', '$USERDATA'],
    ['%C', '%CHANGE'],
    ['%R', '%RCHANGE'],
  ])('%s in front of entries', (short, name) => {
    expect(findOperand(acf2Catalog.controlStatements, short)).toMatchObject({ spec: { name } });
  });
});
