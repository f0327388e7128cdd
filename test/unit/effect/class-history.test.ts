import { expect, test } from 'vitest';
import { analyse, defaultSettings } from '../../../server/src/service/index.ts';

/** What a deck does to a class: each option with the changes behind it, and a star where there are some up to the next one. */
function courseOf(className: string, ...cards: readonly string[]): string[] {
  const { effects } = analyse(cards.join('\n'), 'racf', defaultSettings);
  const history = effects.classHistory(className);
  return [undefined, ...history.options].map((option, index) => {
    const changes = history.changesAfter(option);
    const next = history.options[index];
    const isChanged = option !== undefined && next !== undefined && history.hasChangesBetween(option, next);
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
  expect(courseOf('APPL', 'SETROPTS GENERIC(*)', 'SETROPTS RACLIST({class}) REFRESH')).toEqual([
    'all 0',
    'GENERIC(*) 0',
    'RACLIST(?) 0',
  ]);
});

test('WHEN(PROGRAM) is what loads class PROGRAM', () => {
  expect(courseOf('PROGRAM', 'SETROPTS WHEN(PROGRAM) REFRESH', 'SETROPTS NOWHEN(PROGRAM)')).toEqual([
    'all 0',
    'RACLIST(PROGRAM) 0',
    'NORACLIST(PROGRAM) 0',
  ]);
});
