import { describe, expect, it } from 'vitest';
import { acf2Catalog } from '../../../server/src/catalog/acf2/index.ts';
import { racfCatalog } from '../../../server/src/catalog/racf/index.ts';
import { tssCatalog } from '../../../server/src/catalog/tss/index.ts';
import type { CommandSpec } from '../../../server/src/catalog/types.ts';
import { esmOfCommands, esmOfDdName, tellEsm } from '../../../server/src/deck/sections.ts';
import { Lines } from '../../../server/src/text/lines.ts';

function productOf(deck: string): string {
  const lines = new Lines(deck);
  return esmOfCommands(lines, 0, lines.count) ?? 'none';
}

describe('the product of commands', () => {
  it.each([
    ['racf', ' permit A.B class(facility) id(x) access(read)'],
    ['racf', '/* one */ /* two */ PE A.B ID(X)'],
    ['racf', ' ALLOC FI(X) DA(Y)\n PROFILE NOPREFIX\n RDEF FACILITY A\n'],
    ['acf2', 'ACF\n* LIST\n  LIST LIKE(-)\n  CONNECT CERTDATA(A.B)\n'],
    ['acf2', 'ACF\nSET LID\nEND\n LISTUSER A\n'],
    ['acf2', 'SET RESOURCE (FAC)\n'],
    ['acf2', 'SET RES(FAC)\n'],
    ['acf2', '$KEY(SYS1)\n UID(-) READ(A)\n'],
    ['acf2', ' F ACF2,REBUILD(USR)\n'],
    ['acf2', ' modify acf2 , rebuild(usr)\n'],
    ['acf2', 'set c(gso)\nlist like(opts-)\n'],
    ['acf2', 'T X(ROL)\n'],
    ['acf2', ' INSERT ZWESVUSR NAME(ZOWE) GROUP(ZWEADMIN)\n'],
    ['acf2', 'LIST LIKE(ZWE-)\n'],
    ['acf2', ' L LIKE(ZWE-)\n'],
    ['acf2', ' CH * NOPASSWORD\n INS A\n'],
    ['acf2', '# an old deck ----\nRECKEY BPX ADD(SERVER UID(X) SERVICE(READ) ALLOW)\n'],
    ['acf2', '* ---------- -\nSET LID\n'],
    ['acf2', '%CHANGE SYSPROG\n'],
    ['acf2', '$NOSORT\n'],
    ['acf2', ' CA1.TMC UID(OPER-) R(A) E(A)\n - ROLE(X) SERVICE(READ) LOG\n'],
    ['acf2', ' CONNECT CERTDATA(A.B) KEYRING(A.C) DEFAULT\n REMOVE CERTDATA(A.B) KEYRING(A.C)\n'],
    ['acf2', ' DELETE LIKE(ZWE-)\n'],
    ['acf2', ' ACFNRULE KEY(BPX) TYPE(FAC) ADD(SERVER UID(X) ALLOW)\n'],
    ['racf', ' CONNECT ZWESVUSR GROUP(ZWEADMIN)\n REMOVE ZWESVUSR GROUP(A)\n'],
    ['racf', ' CO CERTDATA GROUP(A)\n RE (A B) GROUP(C)\n'],
    ['racf', " DELETE 'A.B'\n ALTUSER A OMVS(UID(5) HOME(/u))\n"],
    ['tss', 'tss create(x) type(user)\n'],
    ['tss', '* a note of TSSCRIPT -\n  Tss  PERMIT(A) IBMFAC(B)\n  UID(5) GROUP(X)\n'],
    ['none', " EDIT 'A.B' DATA\n INSERT 10 X\n CHANGE 10 /A/B/\n LIST\n END\n LISTCAT\n"],
    ['none', ' ACCOUNT\n LIST *\n CHANGE (A) SIZE(1)\n END\n'],
    ['none', ' %CHANGES A\n $KEYS\n SET R = 1\n SET TRACE(ALL)\n SHIFT UID(X)\n'],
    ['none', ' DELETE LIKE\n TEST A\n QUIT\n PERMIT.LIB X\n'],
    ['tss', ' TSS PERMIT(A) -\n  IBMFAC(BPX.SERVER) +\n  ACCESS(READ)\n TSS WHOAMI'],
    ['none', ' DSN SYSTEM(DB1)\n RUN PROGRAM(X)\n'],
    ['none', ' HELP PERMIT\n SET X=1\n'],
    ['none', '/* PERMIT A */\n{% if PERMIT %}\n#if(PERMIT)\n\n* PERMIT\n'],
    ['none', ' TSSX\n ACFX\n PERM A\n'],
    ['none', ''],
  ])('%s: %j', (expected, deck) => {
    expect(productOf(deck)).toBe(expected);
  });

  it('is what most of the commands say', () => {
    expect(productOf(' LISTUSER A\n TSS LIST(A)\n TSS LIST(B)\n')).toBe('tss');
  });

  it('is what the commands say in each other session', () => {
    const inTest = ' ACF\n TEST *\n END\n CONNECT A\n CONNECT B\n END\n';
    expect(productOf(inTest)).toBe('acf2');
    expect(productOf(` ACF LIST A\n${' CONNECT A\n'.repeat(3)}`)).toBe('racf');
    expect(productOf(` ${'ACF /* session */'.padEnd(71)}00010000\n${' CONNECT A\n'.repeat(3)}`)).toBe('acf2');
    expect(productOf(` ${'ACF'.padEnd(71)}00010000\n${' CONNECT A\n'.repeat(3)}`)).toBe('acf2');
    expect(productOf(` ACF\n END\n${' CONNECT A\n'.repeat(3)}`)).toBe('racf');
  });

  it('is told by each full name of the catalogs that belongs to one product', () => {
    const shared = new Set(['SET', 'HELP', 'CONNECT', 'REMOVE', 'DELETE', 'EXPORT', 'TEST', 'END', 'QUIT']);
    const doubtful = acf2Catalog.commands.filter(({ source }) => source.certainty === 'doubtful');
    for (const { name } of doubtful) shared.add(name);
    const own = acf2Catalog.commands.map(({ name }) => name).filter((name) => !shared.has(name));
    expect(own.filter((name) => productOf(` ${name} A`) !== 'acf2')).toEqual([]);
    expect([...shared].filter((name) => productOf(` ${name}`) !== 'none')).toEqual(['CONNECT', 'REMOVE']);
    const fromTso = racfCatalog.commands.filter(({ issuedFrom }) => issuedFrom?.includes('tso') ?? true);
    const verbs = fromTso
      .flatMap(({ name, aliases }) => [name, ...aliases])
      .filter((verb) => !/^H(?:ELP)?$/.test(verb));
    expect(verbs.filter((verb) => productOf(` ${verb} A`) !== 'racf')).toEqual([]);
  });

  it('is ACF2 after SET with what only ACF2 sets', () => {
    const operands = (command: CommandSpec | undefined): string[] => command?.operands.map(({ name }) => name) ?? [];
    const ofRacf = operands(racfCatalog.command('SET'));
    const ofAcf = operands(acf2Catalog.command('SET'));
    expect(ofRacf.filter((name) => productOf(` SET ${name}(A)`) !== 'none')).toEqual([]);
    expect(ofAcf.filter((name) => !ofRacf.includes(name) && productOf(` SET ${name}(A)`) !== 'acf2')).toEqual([]);
    expect(ofAcf.filter((name) => productOf(` SET ${name}=A\n SET ${name} = A`) !== 'none')).toEqual([]);
  });

  it('is told by any control statement of a rule set', () => {
    expect(acf2Catalog.controlStatements.filter(({ name }) => productOf(`${name}(A)\n A X\n`) !== 'acf2')).toEqual([]);
  });

  it('is told by any function of TSS', () => {
    expect(tssCatalog.functions.filter(({ name }) => productOf(` TSS ${name}(A)\n`) !== 'tss')).toEqual([]);
  });

  it('is not told by continuation cards', () => {
    expect(productOf(' TSS ADD(A) -\n PERMIT +\n PERMIT -\n PERMIT\n')).toBe('tss');
    expect(productOf(` TSS ADD(A) ${'-'.padEnd(60)}00010000\n PERMIT\n`)).toBe('tss');
  });

  it('is not told by comment cards that go on', () => {
    expect(productOf('/* a comment -\n PERMIT\n TSS LIST(A)\n')).toBe('tss');
  });

  it('is told from the first commands only', () => {
    expect(productOf(` TSS LIST(A)\n${' WHATEVER\n'.repeat(300)}${' PERMIT A\n'.repeat(300)}`)).toBe('tss');
  });
});

it('says what commands leave open for lines that follow in the same stream', () => {
  const lines = new Lines(' ACF\n SET LID\n');
  const told = tellEsm(lines, 0, lines.count);
  expect(told).toEqual({ esm: 'acf2', session: 'acf2' });
  const more = new Lines(' CONNECT A\n');
  expect(tellEsm(more, 0, more.count, told.session).esm).toBe('acf2');
});

it.each([
  ['RACF', 'racf'],
  ['RACFCMDS', 'racf'],
  ['ACF2', 'acf2'],
  ['CAACF2', 'acf2'],
  ['TSS', 'tss'],
  ['TSSIN', 'tss'],
  ['TOPSECRT', 'tss'],
  ['SYSTSIN', undefined],
])('the DD name %s says %s', (name, expected) => {
  expect(esmOfDdName(name)).toBe(expected);
});
