import { describe, expect, it, test } from 'vitest';
import { acf2Catalog } from '../../../server/src/catalog/acf2/index.ts';
import { findOperand } from '../../../server/src/catalog/lookup.ts';

const command = (verb: string) => acf2Catalog.command(verb);

/** The operand of a subcommand that a word names; its name, or undefined when there is none or there are several. */
function operand(verb: string, word: string): string | undefined {
  const match = findOperand(command(verb)?.operands ?? [], word);
  return match && 'spec' in match ? match.spec.name : undefined;
}

describe('subcommands', () => {
  test.each([
    ['SE', 'SET'],
    ['T', 'SET'],
    ['I', 'INSERT'],
    ['IN', 'INSERT'],
    ['CH', 'CHANGE'],
    ['DEL', 'DELETE'],
    ['L', 'LIST'],
    ['CO', 'COMPILE'],
    ['ST', 'STORE'],
    ['DEC', 'DECOMP'],
    ['TE', 'TEST'],
    ['V', 'VALIDATE'],
    ['GENC', 'GENCERT'],
    ['GENR', 'GENREQ'],
    ['CHK', 'CHKCERT'],
    ['REK', 'REKEY'],
    ['REN', 'RENEW'],
    ['RECK', 'RECKEY'],
    ['EXP', 'EXPORT'],
  ])('%s is %s', (short, name) => {
    expect(command(short)?.name).toBe(name);
  });

  it('have a shortest form that names them', () => {
    const wrong = acf2Catalog.commands.filter(({ name, shortest }) => shortest && command(shortest)?.name !== name);
    expect(wrong.map(({ name }) => name)).toEqual([]);
  });

  it('work on rule sets, or on records, or everywhere', () => {
    for (const verb of ['COMPILE', 'STORE', 'DECOMP', 'TEST', 'RECKEY']) {
      expect(command(verb)?.settings, verb).toEqual(['ACF', 'RULE', 'RESOURCE']);
    }
    for (const verb of ['INSERT', 'CHANGE']) {
      expect(command(verb)?.settings, verb).toContain('PROFILE');
      expect(command(verb)?.settings, verb).not.toContain('RESOURCE');
    }
    for (const verb of ['LIST', 'DELETE', 'SHOW', 'GENCERT', 'CONNECT', 'ROLES']) {
      expect(command(verb)?.settings, verb).toBeUndefined();
    }
    expect(command('VALIDATE')?.settings).toEqual(['XREF']);
  });

  it('are complete only where the syntax was compared', () => {
    const complete = acf2Catalog.commands.filter(({ complete: is }) => is);
    expect(complete.filter(({ source, checked }) => source.certainty !== 'docs' || !checked)).toEqual([]);
    expect(complete.map(({ name }) => name).sort()).toEqual([
      'CHKCERT',
      'EXPORT',
      'GENCERT',
      'REKEY',
      'RENEW',
      'ROLES',
      'SET',
      'VALIDATE',
    ]);
  });
});

describe('SET', () => {
  test.each([
    ['A', 'ACF'],
    ['L', 'LID'],
    ['R', 'RULE'],
    ['C', 'CONTROL'],
    ['P', 'PROFILE'],
    ['X', 'XREF'],
    ['E', 'ENTRY'],
    ['F', 'FIELD'],
    ['I', 'IDENTITY'],
    ['SC', 'SCOPE'],
    ['SH', 'SHIFT'],
    ['DI', 'DIVISION'],
    ['DIV', 'DIVISION'],
    ['MD', 'MDIV'],
    ['ME', 'MEMBER'],
    ['SYS', 'SYSID'],
    ['MSYS', 'MSYSID'],
    ['TA', 'TARGET'],
    ['TE', 'TERSE'],
    ['TR', 'TRIVIA'],
    ['V', 'VERBOSE'],
    ['NOE', 'NOERROR'],
    ['NOF', 'NOFORCE'],
    ['NOR', 'NORULE'],
    ['NOT', 'NOTRIVIA'],
  ])('%s is %s', (short, name) => {
    expect(operand('SET', short)).toBe(name);
  });

  it('knows no setting twice', () => {
    expect(operand('SET', 'M')).toBeUndefined();
    expect(operand('SET', 'GSO')).toBeUndefined();
  });
});

describe('the shortest forms of operands', () => {
  test.each([
    ['GENCERT', 'L', 'LABEL'],
    ['GENCERT', 'SU', 'SUBJSDN'],
    ['GENCERT', 'SIZ', 'SIZE'],
    ['GENCERT', 'SIG', 'SIGNWITH'],
    ['GENCERT', 'DS', 'DSNAME'],
    ['GENCERT', 'K', 'KEYUSAGE'],
    ['GENCERT', 'AL', 'ALTNAME'],
    ['GENCERT', 'F', 'FROMICSF'],
    ['CHKCERT', 'D', 'DUMP'],
    ['CHKCERT', 'DSN', 'DSNAME'],
    ['REKEY', 'WITHSUFX', 'WITHSFX'],
    ['REKEY', 'WITHL', 'WITHLBL'],
    ['CHANGE', 'L', 'LIKE'],
    ['CHANGE', 'REPLACE', 'REP'],
    ['SHOW', 'PS', 'PSWDOPTS'],
  ])('%s %s', (verb, short, name) => {
    expect(operand(verb, short)).toBe(name);
  });
});
