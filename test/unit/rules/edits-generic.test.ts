import { expect, test } from 'vitest';
import { analyse, defaultSettings, diagnostics } from '../../../server/src/service/index.ts';

const define = ' RDEFINE APPL A.* UACC(NONE) OWNER(&WHO.)';

/** A job with some commands in front of the one that switches generics on. */
function job(who: string, ...commands: readonly string[]): string {
  return [
    `//         SET WHO=${who}`,
    '//RUN      EXEC PGM=IKJEFT01',
    '//SYSTSIN  DD *,SYMBOLS=JCLONLY',
    ...commands,
    ' SETROPTS CLASSACT(APPL) GENERIC(APPL)',
    '/*',
    '',
  ].join('\n');
}

test('a generic profile that gets another owner by a symbol, and goes, is not told of any more', () => {
  const texts = [job('ONE', define), job('TWO', define), job('TWO'), job('TWO', define), job('TWO', '', define)];
  let analysis: ReturnType<typeof analyse> | undefined;
  const found = texts.map((text) => {
    analysis = analyse(text, 'jcl', defaultSettings, analysis);
    return diagnostics(analysis)
      .filter(({ code }) => code === 'racf/generic-before-enabled')
      .map(({ range }) => text.slice(range.start, range.end));
  });
  expect(found).toEqual([['A.*'], ['A.*'], [], ['A.*'], ['A.*']]);
});
