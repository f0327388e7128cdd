import { describe, expect, it } from 'vitest';
import { keywords, operandsOf, docs } from '../../../server/src/catalog/build.ts';
import { findKeyword, findOperand, type Match } from '../../../server/src/catalog/lookup.ts';
import type { OperandSpec } from '../../../server/src/catalog/types.ts';
import { racfCatalog } from '../../../server/src/catalog/racf/index.ts';
import { accessLevels } from '../../../server/src/catalog/racf/values.ts';
import { allLevels } from './levels.ts';

const { flag } = operandsOf(docs('a test'));

/** A match in words. */
function said(match: Match<{ readonly name: string }>): string | readonly string[] | undefined {
  if (!match) return undefined;
  if ('candidates' in match) return match.candidates.map(({ name }) => name);
  return match.negated ? `not ${match.spec.name}` : match.spec.name;
}

const operands = (verb: string) => racfCatalog.command(verb)?.operands ?? [];

describe('finding an operand', () => {
  it('takes the full name, in any letter case', () => {
    expect(said(findOperand(operands('PERMIT'), 'ACCESS'))).toBe('ACCESS');
    expect(said(findOperand(operands('PERMIT'), 'access'))).toBe('ACCESS');
    expect(said(findOperand(operands('PERMIT'), 'Id'))).toBe('ID');
  });

  it('takes a leading part no other operand has', () => {
    expect(said(findOperand(operands('PERMIT'), 'AC'))).toBe('ACCESS');
    expect(said(findOperand(operands('PERMIT'), 'cl'))).toBe('CLASS');
    expect(said(findOperand(operands('PERMIT'), 'FCL'))).toBe('FCLASS');
    expect(said(findOperand(operands('ADDUSER'), 'DFLT'))).toBe('DFLTGRP');
    expect(said(findOperand(operands('ADDUSER'), 'NOPASS'))).toBe('NOPASSWORD');
    expect(said(findOperand(operands('SETROPTS'), 'REF'))).toBe('REFRESH');
  });

  it('names the candidates of an ambiguous one', () => {
    expect(said(findOperand(operands('PERMIT'), 'A'))).toEqual(['ACCESS', 'AT']);
    expect(said(findOperand(operands('PERMIT'), 'F'))).toEqual(['FCLASS', 'FGENERIC', 'FROM', 'FVOLUME']);
    expect(said(findOperand(operands('SETROPTS'), 'GENE'))).toEqual(['GENERIC', 'GENERICOWNER']);
  });

  it('takes a full name although a longer one begins with it', () => {
    expect(said(findOperand(operands('SETROPTS'), 'GENERIC'))).toBe('GENERIC');
    expect(said(findOperand(operands('SETROPTS'), 'MLS'))).toBe('MLS');
    expect(said(findOperand(operands('SETROPTS'), 'NOGENERIC'))).toBe('NOGENERIC');
  });

  it('finds nothing for what begins no operand', () => {
    expect(findOperand(operands('PERMIT'), 'UACC')).toBeUndefined();
    expect(findOperand(operands('PERMIT'), 'ACCESSES')).toBeUndefined();
    expect(findOperand(operands('PERMIT'), '')).toBeUndefined();
    expect(findOperand(operands('PERMIT'), 'constructor')).toBeUndefined();
    expect(findOperand([], 'ACCESS')).toBeUndefined();
  });

  it('says the same whenever it is asked', () => {
    const list = [flag('ACCESS', 'Access.'), flag('AT', 'A node.'), flag('ATTRIBUTES', 'Attributes.')];
    const words = ['A', 'ac', 'AT', 'att', 'acceſs', 'Z', 'ATX', ''];
    const expected = [
      ['ACCESS', 'AT', 'ATTRIBUTES'],
      'ACCESS',
      'AT',
      'ATTRIBUTES',
      'ACCESS',
      undefined,
      undefined,
      undefined,
    ];
    const ask = () => words.map((word) => said(findOperand(list, word)));
    expect(ask()).toEqual(expected);
    expect(ask()).toEqual(expected);
  });

  it('knows aliases, which win over longer names', () => {
    const list = [flag('READ', 'Reads.', { aliases: ['R'] }), flag('ROLE', 'A role.')];
    expect(said(findOperand(list, 'r'))).toBe('READ');
    expect(said(findOperand(list, 'RO'))).toBe('ROLE');
  });

  it('knows what NO in front takes back', () => {
    const list = [
      flag('SPOOL', 'Spools.', { negatable: true }),
      flag('NOTE', 'A note.'),
      flag('NOSPO', 'Something else.'),
    ];
    expect(said(findOperand(list, 'NOSPOOL'))).toBe('not SPOOL');
    expect(said(findOperand(list, 'NOSPO'))).toBe('NOSPO');
    expect(said(findOperand(list, 'NOS'))).toEqual(['NOSPO', 'SPOOL']);
    expect(said(findOperand(list, 'SP'))).toBe('SPOOL');
  });
});

describe('finding a value keyword', () => {
  const levels = accessLevels.type === 'keyword' ? accessLevels.keywords : [];

  it('works as with operands', () => {
    expect(said(findKeyword(levels, 'R'))).toBe('READ');
    expect(said(findKeyword(levels, 'u'))).toBe('UPDATE');
    expect(said(findKeyword(levels, 'A'))).toBe('ALTER');
    expect(findKeyword(levels, 'WRITE')).toBeUndefined();
  });

  it('finds keywords that are digits', () => {
    const codes = keywords({ 0: 'Zero.', 4: 'Four.' });
    expect(said(findKeyword(codes.type === 'keyword' ? codes.keywords : [], '4'))).toBe('4');
  });
});

describe('the shortest form', () => {
  const minPrefix = (list: readonly OperandSpec[], spec: OperandSpec): string => {
    const prefixes = Array.from(spec.name, (_, index) => spec.name.slice(0, index + 1));
    return prefixes.find((prefix) => said(findOperand(list, prefix)) === spec.name) ?? spec.name;
  };

  it('of an operand is what no other begins with', () => {
    const of = (verb: string, name: string): string | undefined => {
      const spec = operands(verb).find((operand) => operand.name === name);
      return spec && minPrefix(operands(verb), spec);
    };
    expect(of('PERMIT', 'ACCESS')).toBe('AC');
    expect(of('PERMIT', 'ID')).toBe('I');
    expect(of('PERMIT', 'DELETE')).toBe('D');
    expect(of('SETROPTS', 'GENERIC')).toBe('GENERIC');
    expect(of('SETROPTS', 'GENERICOWNER')).toBe('GENERICO');
  });

  it('finds its operand, for all there are', () => {
    const wrong = allLevels.flatMap(({ path, operands: list }) =>
      list
        .filter((spec) => said(findOperand(list, minPrefix(list, spec))) !== spec.name)
        .map(({ name }) => `${path} ${name}`),
    );
    expect(wrong).toEqual([]);
  });
});
