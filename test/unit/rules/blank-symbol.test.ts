import { expect, test } from 'vitest';
import { analyse, type Analysis, defaultSettings, diagnostics } from '../../../server/src/service/index.ts';

const deck = (sets: readonly string[]): string =>
  [
    '//ZWESEC   JOB',
    '//         EXPORT SYMLIST=*',
    ...sets.map((set) => `//         SET ${set}`),
    '//RUN      EXEC PGM=IKJEFT01',
    '//SYSTSIN  DD DATA,DLM=$$,SYMBOLS=JCLONLY',
    "TSS CREATE(ZWEADMIN) TYPE(GROUP) NAME('ZOWE') DEPT(&DEP.)",
    "TSS CREATE(ZWESTC) TYPE(GROUP) NAME('ZOWE') DEPT(&DEP.)",
    'PROFILE',
    '$$',
    '',
  ].join('\n');

function reported(analysis: Analysis): { text: string; related: string[] }[] {
  const { text } = analysis;
  return diagnostics(analysis)
    .filter(({ code }) => code === 'deck/blank-symbol')
    .map(({ range, related }) => ({
      text: text.slice(range.start, range.end),
      related: related.map((place) => text.slice(place.range.start, place.range.end)),
    }));
}

const read = (text: string, previous?: Analysis): Analysis => analyse(text, 'jcl', defaultSettings, previous);

test('a symbol that is set to nothing is told once, with the SET that does so', () => {
  expect(reported(read(deck(['DEP=', 'OTHER=X'])))).toEqual([{ text: 'DEPT(&DEP.)', related: ['DEP='] }]);
});

test('the SET is found again when it has moved', () => {
  const before = read(deck(['DEP=']));
  expect(reported(read(deck(['OTHER=X', 'DEP=']), before))).toEqual([{ text: 'DEPT(&DEP.)', related: ['DEP='] }]);
});

test('the last SET in front of the data counts', () => {
  expect(reported(read(deck(['DEP=ZWEDEPT', 'DEP=   * not decided yet'])))).toEqual([
    { text: 'DEPT(&DEP.)', related: ['DEP='] },
  ]);
  expect(reported(read(deck(['DEP=', 'DEP=ZWEDEPT'])))).toEqual([]);
});
