import { describe, expect, it } from 'vitest';
import { findOperand } from '../../../server/src/catalog/lookup.ts';
import { racfCatalog } from '../../../server/src/catalog/racf/index.ts';
import { racfVerbs } from '../../../server/src/catalog/racf/verbs.ts';
import type { OperandSpec } from '../../../server/src/catalog/types.ts';
import { badDoc, twice } from './walk.ts';

/** The operand at a path: verb, operand, sub-operand. */
function at(verb: string, ...path: readonly string[]): OperandSpec | undefined {
  let operands = racfCatalog.command(verb)?.operands ?? [];
  let found: OperandSpec | undefined;
  for (const name of path) {
    found = operands.find((operand) => operand.name === name);
    operands = found?.value.kind === 'operands' ? found.value.operands : [];
  }
  return found;
}

describe('RACF commands', () => {
  it('are 38', () => {
    expect(racfCatalog.commands).toHaveLength(38);
  });

  it('have verbs of their own', () => {
    expect(twice(racfCatalog.commands.flatMap(({ name, aliases }) => [name, ...aliases]))).toEqual([]);
    expect(twice(racfCatalog.tsoCommands.flatMap(({ name, aliases }) => [name, ...aliases]))).toEqual([]);
  });

  it('are the ones by which sections are told', () => {
    const verbs = racfCatalog.commands.flatMap(({ name, aliases }) => [name, ...aliases]);
    expect([...racfVerbs].sort()).toEqual(verbs.sort());
  });

  it('are found by name and alias in any letter case, and by nothing else', () => {
    expect(racfCatalog.command('PERMIT')?.name).toBe('PERMIT');
    expect(racfCatalog.command('pe')?.name).toBe('PERMIT');
    expect(racfCatalog.command('Setr')?.name).toBe('SETROPTS');
    expect(racfCatalog.command('PHRASE')?.operands).toBe(racfCatalog.command('PASSWORD')?.operands);
    expect(racfCatalog.command('PERM')).toBeUndefined();
    expect(racfCatalog.command('ADDU')).toBeUndefined();
    expect(racfCatalog.command('')).toBeUndefined();
  });

  it('know where they may be issued', () => {
    const outside = racfCatalog.commands.filter(({ issuedFrom }) => issuedFrom && !issuedFrom.includes('tso'));
    expect(outside.map(({ name }) => name).sort()).toEqual(['DISPLAY', 'RESTART', 'SET', 'SIGNOFF', 'STOP', 'TARGET']);
    expect(racfCatalog.command('RACDCERT')?.issuedFrom).toBeUndefined();
  });

  it('have their segments', () => {
    expect(at('ADDUSER', 'OMVS', 'HOME')?.value).toMatchObject({ kind: 'values', of: { type: 'text', asis: true } });
    expect(at('ADDUSER', 'OMVS')?.value).toMatchObject({ kind: 'operands', optional: true });
    expect(at('RDEFINE', 'STDATA', 'TRUSTED')?.default).toBe('NO');
    expect(at('RDEFINE', 'CDTINFO', 'RACLIST')?.value).toMatchObject({ kind: 'values', of: { type: 'keyword' } });
    expect(at('SETROPTS', 'PASSWORD', 'RULE3', 'LENGTH')?.value).toMatchObject({
      of: { type: 'number', ranges: true },
    });
  });

  it('take segments back on the ALT commands only', () => {
    expect(at('ALTUSER', 'CICS', 'NOOPCLASS')?.excludes).toContain('OPCLASS');
    expect(at('ALTUSER', 'CICS', 'OPCLASS')?.default).toBeUndefined();
    expect(at('ADDUSER', 'CICS', 'NOOPCLASS')).toBeUndefined();
    expect(at('ALTUSER', 'OMVS', 'NOAUTOUID')).toBeUndefined();
    expect(at('RALTER', 'CFDEF', 'TYPE')).toBeUndefined();
    expect(at('RDEFINE', 'CFDEF', 'TYPE')).toBeDefined();
  });

  it('leave fields of the installation open', () => {
    for (const verb of ['ADDUSER', 'ALTUSER', 'ADDGROUP', 'ALTGROUP', 'ADDSD', 'ALTDSD', 'RDEFINE', 'RALTER'])
      expect(at(verb, 'CSDATA')?.value, verb).toEqual({ kind: 'any' });
  });

  it('keep passwords and keys secret', () => {
    const places = ['ADDUSER PASSWORD', 'ADDUSER PHRASE', 'ADDUSER PROXY BINDPW', 'RDEFINE SSIGNON KEYMASKED'];
    for (const place of [...places, 'PASSWORD PASSWORD', 'RACDCERT PASSWORD', 'SETROPTS RVARYPW SWITCH']) {
      const [verb = '', ...path] = place.split(' ');
      expect(at(verb, ...path)?.value, place).toMatchObject({ of: { type: 'secret' } });
    }
  });

  it('tie the operands of RACDCERT to its functions', () => {
    expect(at('RACDCERT', 'KEYUSAGE')?.with).toEqual(['GENCERT']);
    expect(at('RACDCERT', 'CONNECT', 'RING')).toBeDefined();
    expect(at('RACDCERT', 'GENCERT')?.value).toMatchObject({ kind: 'values', optional: true });
  });
});

describe('PERMIT', () => {
  it('has one profile name, whose class is in CLASS', () => {
    expect(racfCatalog.command('PERMIT')?.positionals).toMatchObject([
      { name: 'profile-name', required: true, of: { type: 'profile', classFrom: ['CLASS'] } },
    ]);
  });

  it('has all its operands', () => {
    expect(
      racfCatalog
        .command('PERMIT')
        ?.operands.map(({ name }) => name)
        .sort(),
    ).toEqual('ACCESS AT CLASS DELETE FCLASS FGENERIC FROM FVOLUME GENERIC ID ONLYAT RESET VOLUME WHEN'.split(' '));
    const when = at('PERMIT', 'WHEN')?.value;
    expect(when?.kind === 'operands' && when.operands.map(({ name }) => name)).toEqual(
      'APPCPORT CONSOLE CRITERIA JESINPUT PROGRAM SERVAUTH SYSID TERMINAL'.split(' '),
    );
  });

  it('has six access levels, four forms of RESET and two special IDs', () => {
    expect(at('PERMIT', 'ACCESS')?.value).toMatchObject({
      optional: true,
      of: { keywords: ['NONE', 'EXECUTE', 'READ', 'UPDATE', 'CONTROL', 'ALTER'].map((name) => ({ name })) },
    });
    expect(at('PERMIT', 'RESET')?.value).toMatchObject({
      optional: true,
      of: { keywords: ['ALL', 'STANDARD', 'WHEN'].map((name) => ({ name })) },
    });
    expect(at('PERMIT', 'ID')?.value).toMatchObject({
      list: true,
      of: { type: 'userOrGroup' },
      also: [{ name: '*' }, { name: '&RACUID' }],
    });
  });

  it('is sure enough of itself for errors', () => {
    const permit = racfCatalog.command('PERMIT');
    expect(permit?.complete).toBe(true);
    const unsure = permit?.operands.filter(({ source }) => source.certainty !== 'docs').map(({ name }) => name);
    expect(unsure).toEqual(['FVOLUME', 'VOLUME']);
  });
});

describe('RACF classes', () => {
  it('are 251 with names of their own', () => {
    expect(racfCatalog.classes).toHaveLength(251);
    expect(twice(racfCatalog.classes.map(({ name }) => name))).toEqual([]);
  });

  it('have documentation', () => {
    expect(racfCatalog.classes.filter(({ doc }) => badDoc(doc)).map(({ name, doc }) => `${name}: ${doc}`)).toEqual([]);
  });

  it('are paired both ways', () => {
    const wrong = racfCatalog.classes.filter(({ name, pair, grouping }) => {
      const other = pair === undefined ? undefined : racfCatalog.classOf(pair);
      return pair !== undefined && (other?.pair !== name || other.grouping === grouping);
    });
    expect(wrong.map(({ name }) => name)).toEqual([]);
  });

  it('are found in any letter case', () => {
    expect(racfCatalog.classOf('facility')?.maxLength).toBe(39);
    expect(racfCatalog.classOf('GCICSTRN')).toMatchObject({ pair: 'TCICSTRN', grouping: true, raclist: 'product' });
    expect(racfCatalog.classOf('EJBROLE')?.letterCase).toBe('asis');
    expect(racfCatalog.classOf('NOSUCH')).toBeUndefined();
  });
});

describe('other TSO commands', () => {
  it('are known by name', () => {
    for (const verb of ['PROFILE', 'PROF', 'ALLOC', 'FREE', 'EXEC', 'SUBMIT', 'DELETE', 'LISTCAT', 'SEND', 'TIME'])
      expect(racfCatalog.tsoCommand(verb), verb).toBeDefined();
    expect(racfCatalog.tsoCommand('FROBNICATE')).toBeUndefined();
  });

  it('have the operands of PROFILE', () => {
    const match = findOperand(racfCatalog.tsoCommand('PROFILE')?.operands ?? [], 'NOPREF');
    expect(match && 'spec' in match && match.spec.name).toBe('NOPREFIX');
  });
});
