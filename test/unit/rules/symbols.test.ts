import { expect, test } from 'vitest';
import { analyse, defaultSettings, diagnostics } from '../../../server/src/service/index.ts';

const job = (jcl: readonly string[], commands: readonly string[]): string =>
  [
    '//ZWESEC   JOB',
    ...jcl.map((statement) => `//         ${statement}`),
    '//RUN      EXEC PGM=IKJEFT01',
    '//SYSTSIN  DD DATA,DLM=$$,SYMBOLS=JCLONLY',
    ...commands.map((command) => `  ${command}`),
    'PROFILE',
    '$$',
    '',
  ].join('\n');

function reported(text: string): string[] {
  const symbols = /^jcl\/symbols?-/u;
  return diagnostics(analyse(text, 'jcl', defaultSettings))
    .filter(({ code }) => symbols.test(code))
    .map(({ code, range }) => `${code} ${text.slice(range.start, range.end)}`);
}

const all = 'EXPORT SYMLIST=*';

test('symbols that are set to each other are told where the first has no value', () => {
  expect(reported(job([all, 'SET A1=&B1.', 'SET B1=&C1.', 'SET C1=&A1.'], ['LISTUSER &A1.']))).toEqual([
    'jcl/symbol-set-later &B1.',
    'jcl/symbol-set-later &C1.',
  ]);
  expect(reported(job([all, 'SET A1=&A1.'], ['LISTUSER &A1.']))).toEqual(['jcl/symbol-set-later &A1.']);
});

test('symbols that only unused ones use are unused', () => {
  expect(reported(job([all, 'SET A1=X', 'SET B1=&A1.', 'SET C1=&B1.', 'SET D1=Y'], ['LISTUSER &D1.']))).toEqual([
    'jcl/symbol-unused A1=X',
    'jcl/symbol-unused B1=&A1.',
    'jcl/symbol-unused C1=&B1.',
  ]);
  expect(reported(job([all, 'SET A1=X', 'SET B1=&A1.'], ['LISTUSER &B1.']))).toEqual([]);
});

test('a symbol that is set behind the data has its value there as long as no other step begins', () => {
  const text = job([all], ['LISTUSER &USERX.']).replace('$$\n', '$$$$\n//         SET USERX=ZWESVUSR\n');
  expect(reported(text)).toEqual([]);
});

test('the text of a secret is never taken for a symbol', () => {
  expect(reported(job([all, 'SET USERX=ZWE'], ['ALTUSER &USERX. PASSWORD(A&USERY)']))).toEqual([]);
});

test('jobs of one text are kept apart', () => {
  const first = job([all, 'SET USERX=ZWE'], ['LISTUSER &USERX.']);
  expect(reported(first + job([all], ['LISTUSER &USERX.']))).toEqual(['jcl/symbol-undefined &USERX.']);
});

test('a longer value of a symbol that only a comment names moves the end of the card too', () => {
  const command = 'ADDGROUP ZWESTC OWNER(&OWNER.) OMVS(AUTOGID)   /* or GID(&GID.) */    00000800';
  const text = (gid: string): string => job([all, 'SET OWNER=ZWEADMIN', `SET GID=${gid}`], [command]);
  const before = analyse(text('1'), 'jcl', defaultSettings);
  const after = diagnostics(analyse(text('1234567890'), 'jcl', defaultSettings, before));
  expect(after).toEqual(diagnostics(analyse(text('1234567890'), 'jcl', defaultSettings)));
  expect(after.map(({ code }) => code)).toContain('jcl/substituted-past-column-72');
});
