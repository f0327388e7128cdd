import { expect, test } from 'vitest';
import { analyse, type Analysis } from '../../../server/src/service/analysis.ts';
import { diagnostics } from '../../../server/src/service/diagnostics.ts';
import { defaultSettings } from '../../../server/src/service/types.ts';

const permit = 'PERMIT CICSPROD ID(JOE) ACCESS(READ)';

/** The classes that a PERMIT without CLASS is said to lack, after each of some texts in turn. */
function reported(...texts: readonly (readonly string[])[]): string[][] {
  let analysis: Analysis | undefined;
  return texts.map((commands) => {
    analysis = analyse(`${commands.join('\n')}\n`, 'racf', defaultSettings, analysis);
    return diagnostics(analysis)
      .filter(({ code }) => code === 'racf/class-not-that-of-definition')
      .map(({ message }) => /in class (\S+)\./u.exec(message)?.[1] ?? message);
  });
}

function define(className: string): string {
  return `RDEFINE ${className} CICSPROD UACC(NONE)`;
}

test('a PERMIT without CLASS is reported for the first three classes with a profile of its name', () => {
  const four = ['STARTED', 'APPL', 'FACILITY', 'OPERCMDS'].map(define);
  expect(reported([permit, ...four])).toEqual([['APPL', 'FACILITY', 'STARTED']]);
});

test('what defines the profile comes and goes', () => {
  expect(
    reported(
      [permit],
      [permit, define('APPL')],
      [define('STARTED'), permit, define('APPL')],
      [define('STARTED'), permit],
      [define('STARTED')],
      ['RDELETE STARTED CICSPROD', permit],
    ),
  ).toEqual([[], ['APPL'], ['APPL', 'STARTED'], ['STARTED'], [], []]);
});
