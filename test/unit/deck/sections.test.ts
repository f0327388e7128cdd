import { describe, expect, it } from 'vitest';
import { esmOfCommands, esmOfDdName } from '../../../server/src/deck/sections.ts';
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
    ['tss', 'tss create(x) type(user)\n'],
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

it.each([
  ['RACF', 'racf'],
  ['RACFCMDS', 'racf'],
  ['ACF2', 'acf2'],
  ['TSSIN', 'tss'],
  ['TOPSECRT', 'tss'],
  ['SYSTSIN', undefined],
])('the DD name %s says %s', (name, expected) => {
  expect(esmOfDdName(name)).toBe(expected);
});
