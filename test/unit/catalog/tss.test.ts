import { describe, expect, it } from 'vitest';
import { findKeyword, findOperand } from '../../../server/src/catalog/lookup.ts';
import { foreignClasses } from '../../../server/src/catalog/tss/foreign.ts';
import { tssCatalog } from '../../../server/src/catalog/tss/index.ts';
import { fetchClasses, foreignLevels } from '../../../server/src/catalog/tss/levels.ts';
import { placements, withoutPermits } from '../../../server/src/catalog/tss/placement.ts';
import { reservedNames } from '../../../server/src/catalog/tss/records.ts';
import { riskyAttributes, riskyValues } from '../../../server/src/catalog/tss/review.ts';
import { tuples } from '../../../server/src/catalog/tss/tuples.ts';
import { acidTypes } from '../../../server/src/catalog/tss/values.ts';
import type { OperandSpec } from '../../../server/src/catalog/types.ts';
import { badDoc, twice } from './walk.ts';

const { functions, resourceClasses, targets, accessLevels } = tssCatalog;
const functionNames = new Set(functions.map(({ name }) => name));
const classNames = new Set(resourceClasses.map(({ name }) => name));
const levelNames = new Set(accessLevels.map(({ name }) => name));

const operandOf = (name: string, word: string): OperandSpec | undefined => {
  const match = findOperand(tssCatalog.functionOf(name)?.operands ?? [], word);
  return match && 'spec' in match ? match.spec : undefined;
};

describe('the functions of TSS', () => {
  it('say what stands in their parentheses', () => {
    expect(
      functions.filter(({ target, takes }) => (target === 'none') !== (takes === 'nothing' || takes === 'option')),
    ).toEqual([]);
    expect(tssCatalog.functionOf('CREATE')?.takes).toBe('newAcid');
    expect(tssCatalog.functionOf('GENCERT')?.records).toEqual(['CERTAUTH', 'CERTSITE']);
    expect(tssCatalog.functionOf('PERMIT')?.records).toEqual(['ALL']);
    expect(tssCatalog.functionOf('ADDTO')?.records).toEqual(expect.arrayContaining(['STC', 'RDT', 'NDT', 'AUDIT']));
    expect(tssCatalog.functionOf('CREATE')?.records).toEqual([]);
  });

  it('take the short forms people write', () => {
    const short = [
      'PER DSN',
      'PER ACC',
      'PER FAC',
      'CRE DEPT',
      'CRE DIV',
      'CRE PASS',
      'ADD PROF',
      'ADD VOL',
      'PER LIB',
      'PER TIME',
      'PER ABS',
    ];
    const found = short.map((words) => operandOf(words.split(' ')[0] ?? '', words.split(' ')[1] ?? '')?.name);
    expect(found).toEqual([
      'DSNAME',
      'ACCESS',
      'FACILITY',
      'DEPARTMENT',
      'DIVISION',
      'PASSWORD',
      'PROFILE',
      'VOLUME',
      'LIBRARY',
      'TIMES',
      'ABSTRACT',
    ]);
  });

  it('read the short forms of values', () => {
    const read = (name: string, operand: string, word: string): string | undefined => {
      const value = operandOf(name, operand)?.value;
      const match =
        value?.kind === 'values' && value.of.type === 'keyword' ? findKeyword(value.of.keywords, word) : undefined;
      return match && 'spec' in match ? match.spec.name : undefined;
    };
    expect(read('CREATE', 'TYPE', 'PROF')).toBe('PROFILE');
    expect(read('CREATE', 'TYPE', 'DEPT')).toBe('DEPT');
    expect(read('LIST', 'DATA', 'XA')).toBe('XAUTH');
    expect(read('LIST', 'DATA', 'PAS')).toBe('PASSWORD');
    expect(read('PERMIT', 'ACTION', 'NOT')).toBe('NOTIFY');
    expect(['R', 'u', 'C', 'A', 'UPD', 'EXEC'].map((word) => read('PERMIT', 'ACCESS', word))).toEqual([
      'READ',
      'UPDATE',
      'CONTROL',
      'ALL',
      'UPDATE',
      'EXECUTE',
    ]);
    expect(read('ADMIN', 'IBMFAC', 'XAUTH')).toBe('XAUTH');
  });

  it('let REMOVE name a keyword without its value', () => {
    expect(operandOf('REMOVE', 'UNTIL')?.value).toMatchObject({ optional: true });
    expect(operandOf('ADDTO', 'UNTIL')?.value).not.toMatchObject({ optional: true });
    expect(operandOf('REMOVE', 'EXPIRE')?.value).toEqual({ kind: 'none' });
  });

  it('are never complete: sites define classes and fields', () => {
    expect(functions.filter(({ complete }) => complete)).toEqual([]);
  });

  it('hide what is secret', () => {
    for (const [name, keyword] of [
      ['CREATE', 'PASSWORD'],
      ['ADDTO', 'PHRASE'],
      ['ADDTO', 'SESSKEY'],
      ['EXPORT', 'PKCSPASS'],
    ] as const)
      expect(operandOf(name, keyword)?.value).toMatchObject({ of: { type: 'secret' } });
  });

  it('name partners that they have', () => {
    const wrong = functions.flatMap(({ name, operands }) =>
      operands.flatMap(({ name: operand, needs = [] }) =>
        needs.filter((one) => !operands.some((other) => other.name === one)).map((one) => `${name} ${operand} ${one}`),
      ),
    );
    expect(wrong).toEqual([]);
  });
});

describe('the records', () => {
  it('go with functions there are', () => {
    expect(targets.flatMap((record) => record.functions).filter((name) => !functionNames.has(name))).toEqual([]);
  });

  it('keep their names for themselves', () => {
    for (const name of ['ALL', 'STC', 'RDT', 'FDT', 'SDT', 'NDT', 'AUDIT', 'DLF'])
      expect(reservedNames).toContain(name);
    expect(reservedNames).not.toContain('MSCA');
  });
});

describe('the resource classes', () => {
  it('have lengths the right way round', () => {
    const wrong = resourceClasses.filter(({ ownerLength = 0, permitLength = Infinity }) => ownerLength > permitLength);
    expect(wrong.map(({ name }) => name)).toEqual([]);
  });

  it('have levels that are explained, the default among them', () => {
    const wrong = resourceClasses.flatMap(({ name, levels = [], defaultAccess }) => [
      ...levels.filter((level) => !levelNames.has(level)).map((level) => `${name} ${level}`),
      ...(defaultAccess !== undefined && levels.length > 0 && !levels.includes(defaultAccess) ? [name] : []),
      ...twice(levels),
    ]);
    expect(wrong).toEqual([]);
  });

  it('are found by the name RACF has', () => {
    expect(tssCatalog.safClassOf('IBMFAC')).toBe('FACILITY');
    expect(tssCatalog.safClassOf('DSNAME')).toBe('DATASET');
    expect(tssCatalog.resourceClass('SDSF')).toMatchObject({
      ownerLength: 26,
      permitLength: 63,
      defaultAccess: 'READ',
    });
    expect(foreignClasses.get('CONSOLE')).toContain('SYSCONS');
    expect(foreignClasses.get('FACILITY')).toContain('IBMFAC');
    expect([...foreignClasses.keys()].filter((name) => classNames.has(name))).toEqual([]);
  });

  it('have bits of four digits in levels', () => {
    expect(accessLevels.filter(({ bits = '0000' }) => !/^[0-9A-F]{4}$/u.test(bits))).toEqual([]);
    expect([...foreignLevels.values()].filter(({ instead }) => !levelNames.has(instead))).toEqual([]);
    expect(fetchClasses.filter((name) => !classNames.has(name))).toEqual([]);
  });
});

describe('what rules ask about', () => {
  it('is about kinds of ACID there are', () => {
    expect([...placements.keys(), ...withoutPermits].filter((kind) => !(kind in acidTypes))).toEqual([]);
  });

  it('is about attributes and values there are', () => {
    expect(riskyAttributes.filter(({ name }) => operandOf('ADDTO', name)?.value.kind !== 'none')).toEqual([]);
    expect(riskyAttributes.filter(({ what }) => badDoc(what))).toEqual([]);
    expect(
      riskyValues.filter(({ functions: those, keyword }) => those.some((name) => !operandOf(name, keyword))),
    ).toEqual([]);
    expect(riskyValues.filter(({ what }) => badDoc(what))).toEqual([]);
  });

  it('is about lists there are', () => {
    const everywhere = new Set(
      [...functions.flatMap(({ operands }) => operands), ...tssCatalog.controlOptions].map(({ name }) => name),
    );
    expect([...tuples.keys()].filter((name) => !everywhere.has(name))).toEqual([]);
  });
});
