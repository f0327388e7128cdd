import { describe, expect, it } from 'vitest';
import { acf2Catalog } from '../../../server/src/catalog/acf2/index.ts';
import { findOperand } from '../../../server/src/catalog/lookup.ts';
import { tssCatalog } from '../../../server/src/catalog/tss/index.ts';
import { badDoc, twice } from './walk.ts';

describe('ACF2', () => {
  it('finds subcommands by name, documented short form and leading part', () => {
    const names = ['INSERT', 'i', 'CH', 'L', 'T', 'SET', 'RECK', 'dec', 'SH'].map(
      (verb) => acf2Catalog.command(verb)?.name,
    );
    expect(names).toEqual(['INSERT', 'INSERT', 'CHANGE', 'LIST', 'SET', 'SET', 'RECKEY', 'DECOMP', 'SHOW']);
    expect(acf2Catalog.command('PERMIT')).toBeUndefined();
  });

  it('has verbs of their own', () => {
    expect(twice(acf2Catalog.commands.flatMap(({ name, aliases }) => [name, ...aliases]))).toEqual([]);
    expect(twice(acf2Catalog.operatorCommands.map(({ name }) => name))).toEqual([]);
  });

  it('takes the switches of a logonid back with NO', () => {
    const logonid = acf2Catalog.records.find(({ name }) => name === 'LID');
    expect(findOperand(logonid?.fields ?? [], 'NOSUSPEND')).toMatchObject({ spec: { name: 'SUSPEND' }, negated: true });
    expect(findOperand(logonid?.fields ?? [], 'NON-CNCL')).toMatchObject({ spec: { name: 'NON-CNCL' } });
    expect(findOperand(logonid?.fields ?? [], 'NONON-CNCL')).toMatchObject({
      spec: { name: 'NON-CNCL' },
      negated: true,
    });
  });

  it('reads the single letters of data set rules', () => {
    for (const [letter, name] of Object.entries({ R: 'READ', W: 'WRITE', A: 'ALLOC', E: 'EXEC' }))
      expect(findOperand(acf2Catalog.dataSetEntry, letter)).toMatchObject({ spec: { name } });
  });

  it('knows the records Zowe writes', () => {
    const settings = acf2Catalog.records.map(({ name, setting }) => `${setting} ${name}`);
    for (const wanted of [
      'CONTROL(GSO) STC.qual',
      'CONTROL(GSO) CLASMAP.qual',
      'CONTROL(GSO) INFODIR',
      'XREF(ROL) ROL',
    ])
      expect(settings).toContain(wanted);
  });

  it('has resource types of three characters, each class once', () => {
    expect(acf2Catalog.resourceTypes.filter(({ name }) => !/^[A-Z0-9@]{3}$/u.test(name))).toEqual([]);
    expect(twice(acf2Catalog.resourceTypes.map(({ name, resourceClass }) => `${name} ${resourceClass}`))).toEqual([]);
    expect(
      acf2Catalog.resourceTypes.filter(({ doc }) => badDoc(doc)).map(({ name, doc }) => `${name}: ${doc}`),
    ).toEqual([]);
    expect(acf2Catalog.resourceTypes.find(({ name }) => name === 'FAC')?.resourceClass).toBe('FACILITY');
  });

  it('has documentation for records', () => {
    expect(acf2Catalog.records.filter(({ doc }) => badDoc(doc)).map(({ name, doc }) => `${name}: ${doc}`)).toEqual([]);
  });
});

describe('Top Secret', () => {
  it('finds functions by name, short form and leading part', () => {
    const names = ['PERMIT', 'per', 'ADD', 'CRE', 'LIST', 'WHOH', 'MODI'].map(
      (word) => tssCatalog.functionOf(word)?.name,
    );
    expect(names).toEqual(['PERMIT', 'PERMIT', 'ADDTO', 'CREATE', 'LIST', 'WHOHAS', 'MODIFY']);
    expect(tssCatalog.functionOf('RE')).toBeUndefined();
  });

  it('takes resource classes as keywords', () => {
    const permit = tssCatalog.functionOf('PERMIT')?.operands ?? [];
    expect(findOperand(permit, 'IBMFAC')).toMatchObject({ spec: { name: 'IBMFAC' } });
    expect(findOperand(permit, 'APPL')).toMatchObject({ spec: { name: 'APPL' } });
    expect(findOperand(permit, 'ACC')).toMatchObject({ spec: { name: 'ACCESS' } });
    expect(findOperand(permit, 'DSN')).toMatchObject({ spec: { name: 'DSNAME' } });
  });

  it('has classes and targets of their own, with documentation', () => {
    expect(twice(tssCatalog.resourceClasses.map(({ name }) => name))).toEqual([]);
    expect(twice(tssCatalog.targets.map(({ name }) => name))).toEqual([]);
    const texts = [...tssCatalog.resourceClasses, ...tssCatalog.targets];
    expect(texts.filter(({ doc }) => badDoc(doc)).map(({ name, doc }) => `${name}: ${doc}`)).toEqual([]);
  });
});
