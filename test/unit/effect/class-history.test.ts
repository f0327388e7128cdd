import { expect, test } from 'vitest';
import { analyse, defaultSettings } from '../../../server/src/service/index.ts';

/** What a deck does to a class: each option with the changes behind it, and a star where there are some up to the next one. */
function courseOf(className: string, ...cards: readonly string[]): string[] {
  const { effects } = analyse(cards.join('\n'), 'racf', defaultSettings);
  const history = effects.classHistory(className);
  const { own } = history;
  return [undefined, ...own].map((option, index) => {
    const changes = history.changesAfter(option);
    const next = own[index];
    const isChanged = option !== undefined && next !== undefined && history.happensBetween(option, next);
    const name = option ? `${option.on ? '' : 'NO'}${option.option}(${option.className})` : 'all';
    return [name, changes?.count ?? 0, changes?.last.profile.name, isChanged ? '*' : undefined]
      .filter((part) => part !== undefined)
      .join(' ');
  });
}

test('changes are counted from an option on that SETROPTS sets', () => {
  expect(
    courseOf(
      'FACILITY',
      'RDEFINE FACILITY (A.B C.D) UACC(NONE)',
      'SETROPTS CLASSACT(FACILITY APPL) RACLIST(FACILITY)',
      'PERMIT A.B CLASS(FACILITY) ID(JOE)',
      'RDEFINE APPL OMVSAPPL UACC(NONE)',
      'SETROPTS RACLIST(FACILITY) REFRESH',
      'RDELETE FACILITY C.D',
    ),
  ).toEqual(['all 4 C.D', 'CLASSACT(FACILITY) 2 C.D', 'RACLIST(FACILITY) 2 C.D *', 'RACLIST(FACILITY) 1 C.D']);
});

test('profiles of a grouping class count as those of its member class, but not those of PROGRAM and GLOBAL', () => {
  expect(
    courseOf(
      'SDSF',
      'RDEFINE SDSF ISFCMD.DSP UACC(NONE)',
      'SETROPTS RACLIST(SDSF) REFRESH',
      'RDEFINE GSDSF OPERATOR ADDMEM(ISFCMD.ODSP.*)',
      'SETROPTS RACLIST(SDSF) REFRESH',
    ),
  ).toEqual(['all 2 OPERATOR', 'RACLIST(SDSF) 1 OPERATOR *', 'RACLIST(SDSF) 0']);
  expect(courseOf('PROGRAM', "RALTER PROGRAM * ADDMEM('SYS1.LINKLIB')")).toEqual(['all 1 *']);
});

test('a SETROPTS for all classes, or for one that is not known, is a part of every history', () => {
  const { effects } = analyse(
    [
      'SETROPTS GENERIC(*)',
      'SETROPTS CLASSACT(APPL {class})',
      'SETROPTS RACLIST(APPL) REFRESH',
      'SETROPTS RACLIST({class}) REFRESH',
      'SETROPTS RACLIST(APPL) REFRESH',
      'SETROPTS RACLIST(APPL) REFRESH',
    ].join('\n'),
    'racf',
    defaultSettings,
  );
  const history = effects.classHistory('APPL');
  const [active, first, second, third] = history.own;
  if (!active || !first || !second || !third) throw new Error('options are missing');
  expect(history.firstOption(() => true)?.className).toBe('*');
  expect(history.firstOption(({ option }) => option === 'CLASSACT')).toBe(active);
  expect(history.lastOption(({ option }) => option === 'CLASSACT')?.className).toBe('?');
  expect(history.lastOption(() => true)).toBe(third);
  expect(history.hasOption(({ option }) => option === 'GENERIC')).toBe(true);
  expect(history.hasOption(({ on }) => !on)).toBe(false);
  expect([history.happensBetween(active, first), history.happensBetween(first, second)]).toEqual([true, true]);
  expect(history.happensBetween(second, third)).toBe(false);
});

test('WHEN(PROGRAM) is what loads class PROGRAM', () => {
  expect(courseOf('PROGRAM', 'SETROPTS WHEN(PROGRAM) REFRESH', 'SETROPTS NOWHEN(PROGRAM)')).toEqual([
    'all 0',
    'RACLIST(PROGRAM) 0',
    'NORACLIST(PROGRAM) 0',
  ]);
});
