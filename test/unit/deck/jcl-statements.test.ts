import { describe, expect, it } from 'vitest';
import type { JclParameter } from '../../../server/src/deck/types.ts';
import { frameOf } from './frame-of.ts';

/** Each statement in short: name, operation, parameters; then the kind when it is none. */
function statements(deck: string): string[] {
  return frameOf(deck).statements.map(({ kind, name, operation, operands }) =>
    kind === 'statement' ? [name ?? '-', operation ?? '-', ...operands.map(short)].join(' ') : kind,
  );
}

function short({ key, value, quoted, flaw }: JclParameter): string {
  const shown = quoted ? `'${value}'` : value;
  return (key === undefined ? shown : `${key}=${shown}`) + (flaw === undefined ? '' : ` [${flaw}]`);
}

describe('one card', () => {
  it.each([
    ['//RUN      EXEC PGM=IKJEFT01,REGION=0M  the comment', 'RUN EXEC PGM=IKJEFT01 REGION=0M'],
    ['//run exec pgm=ikjeft01', 'RUN EXEC PGM=ikjeft01'],
    ["//J JOB (ACCT,'A B'),'JOHN O''BRIEN',CLASS=A", "J JOB (ACCT,'A B') 'JOHN O''BRIEN' CLASS=A"],
    ['// SET A=B,C=,D=(1,(2,3))   A=X', '- SET A=B C= D=(1,(2,3))'],
    ['//         SET ADMIN=             * a group', '- SET ADMIN='],
    ["// SET CN='Zoe''s certificate, new' comment", "- SET CN='Zoe''s certificate, new'"],
    ['// SET GROUP=&ADMIN., DSN=X', '- SET GROUP=&ADMIN.'],
    ['// SET USER={{ the user }}', '- SET USER={{ the user }}'],
    ['// SET USER=<your user>', '- SET USER=<your user>'],
    ['// SET X=A=B', '- SET X=A=B'],
    ["// SET X=A'B C'.D", "- SET X=A'B C'.D"],
    ['//SYSTSIN DD DATA,DLM=$$,SYMBOLS=(JCLONLY,LOG)', 'SYSTSIN DD DATA DLM=$$ SYMBOLS=(JCLONLY,LOG)'],
    ['// EXPORT SYMLIST=*', '- EXPORT SYMLIST=*'],
    ['// JCLLIB ORDER=(A.B,C.D)', '- JCLLIB ORDER=(A.B,C.D)'],
    ['//P PROC A=1', 'P PROC A=1'],
    ['// PEND this is a comment', '- PEND'],
    ['//L1 ELSE A=1', 'L1 ELSE'],
    ['//L IF (&OPTION EQ 1) THEN  comment', 'L IF (&OPTION EQ 1)'],
    ['//L IF', 'L IF'],
    ['//X NOVELTY A,,B=C', 'X NOVELTY A B=C'],
    ['//NAME', 'NAME -'],
    ['//', 'delimiter'],
    ['//    ', 'delimiter'],
    ['/*', 'delimiter'],
    ['/*JOBPARM S=*', 'delimiter'],
    ['//* anything', 'comment'],
  ])('%s', (card, expected) => {
    expect(statements(card)).toEqual([expected]);
  });

  it.each([
    ['// SET A=(B', '- SET A=(B [missing-parenthesis]'],
    ['// SET A=B),C=D', '- SET A=B) [extra-parenthesis] C=D'],
    ["// SET A='B C", "- SET A='B C [unclosed-string]"],
    ['// SET =', '- SET ='],
    ['// SET ,,,', '- SET'],
  ])('has a flaw: %s', (card, expected) => {
    expect(statements(card)).toEqual([expected]);
  });

  it('ends in column 71', () => {
    const field = 'A'.repeat(60);
    expect(statements(`// SET X=${field}BBBBBBBBBBBB`)).toEqual([`- SET X=${field}BB`]);
    expect(statements(`${'// SET X=Y'.padEnd(72)}00010000`)).toEqual(['- SET X=Y']);
  });

  it('has no columns while a hole is in it', () => {
    const hole = '{zowe.setup.certificate.keyring.connect.a.very.long.name.of.a.value}';
    expect(statements(`// SET X=${hole},Y=2`)).toEqual([`- SET X=${hole} Y=2`]);
  });

  it('keeps exact places', () => {
    const { statements: found, at } = frameOf("\n//SYSTSIN  DD DATA,DLM='$$',SYMBOLS=");
    const [dd] = found;
    expect([at(dd?.nameRange), at(dd?.operationRange)]).toEqual(['SYSTSIN', 'DD']);
    expect(dd?.operands.map(({ keyRange, valueRange }) => [at(keyRange), at(valueRange)])).toEqual([
      ['(none)', 'DATA'],
      ['DLM', "'$$'"],
      ['SYMBOLS', ''],
    ]);
    expect(dd?.operands[2]?.valueRange.start).toBe(36);
  });
});

describe('several cards', () => {
  it('go on after a comma, with comments in between', () => {
    const deck = `
//DATA     DD DISP=SHR,        the first
//* a remark
//            DSN=A.B,
//  SPACE=(TRK,
//   (1,1))
//         SET A=1
`;
    expect(statements(deck)).toEqual(['DATA DD DISP=SHR DSN=A.B SPACE=(TRK,(1,1))', 'comment', '- SET A=1']);
    const { statements: found, at } = frameOf(deck);
    expect(at(found[0]?.operands[2]?.valueRange)).toBe('(TRK,\n//   (1,1))');
    expect(at(found[0]?.range)).toMatch(/^\/\/DATA[^]*\(1,1\)\)$/);
  });

  it('do not go on past column 16, with a name, or without a comma', () => {
    expect(statements(`// SET A=1,\n${'//'.padEnd(15)}B=2`)).toEqual(['- SET A=1 B=2']);
    expect(statements(`// SET A=1,\n${'//'.padEnd(16)}B=2`)).toEqual(['- SET A=1', '- B=2']);
    expect(statements('// SET A=1,\n//X SET B=2')).toEqual(['- SET A=1', 'X SET B=2']);
    expect(statements('// SET A=1\n//   B=2')).toEqual(['- SET A=1', '- B=2']);
    expect(statements('// SET A=1,\n')).toEqual(['- SET A=1']);
  });

  it('carry a string on from column 71 to column 16', () => {
    const first = "//STEP EXEC PGM=X,PARM='a string that goes on";
    expect(statements(`${first.padEnd(72, '+')}\n${'//'.padEnd(15)}and ends',TIME=1`)).toEqual([
      `STEP EXEC PGM=X PARM='${first.padEnd(71, '+').slice(first.indexOf("'") + 1)}and ends' TIME=1`,
    ]);
  });

  it('carry a string on when the editor has cut the blanks of its card', () => {
    expect(statements(`// SET A='one\n${'//'.padEnd(15)}two'`)).toEqual([`- SET A='one${' '.repeat(71 - 13)}two'`]);
  });

  it('carry a comment on by column 72, but not over a statement', () => {
    expect(statements(`${'//A DD DUMMY a comment'.padEnd(71)}X\n//    goes on here\n// SET B=1`)).toEqual([
      'A DD DUMMY',
      '- SET B=1',
    ]);
    expect(statements(`${'//A DD DUMMY too long a comment'.padEnd(71)}X\n//    SET B=1`)).toEqual([
      'A DD DUMMY',
      '- SET B=1',
    ]);
  });

  it('hold a condition up to THEN', () => {
    expect(statements('//L IF (A.RC = 0 &\n//     B.RC = 0) THEN\n//S EXEC PGM=X')).toEqual([
      'L IF (A.RC = 0 & B.RC = 0)',
      'S EXEC PGM=X',
    ]);
  });
});
