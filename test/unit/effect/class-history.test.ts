import { expect, test } from 'vitest';
import { analyse, defaultSettings } from '../../../server/src/service/index.ts';

/** What a deck does to a class: the option each period begins with, and the number of changes in it. */
function periodsOf(className: string, ...cards: readonly string[]): string[] {
  const { effects } = analyse(cards.join('\n'), 'racf', defaultSettings);
  return effects.classHistory(className).periods.map(({ begin, changes, lastChange }) => {
    const option = begin ? `${begin.on ? '' : 'NO'}${begin.option}(${begin.className})` : 'begin';
    return [option, changes, lastChange?.profile.name].filter((part) => part !== undefined).join(' ');
  });
}

test('changes are counted between the options that SETROPTS sets', () => {
  expect(
    periodsOf(
      'FACILITY',
      'RDEFINE FACILITY (A.B C.D) UACC(NONE)',
      'SETROPTS CLASSACT(FACILITY APPL) RACLIST(FACILITY)',
      'PERMIT A.B CLASS(FACILITY) ID(JOE)',
      'RDEFINE APPL OMVSAPPL UACC(NONE)',
      'SETROPTS RACLIST(FACILITY) REFRESH',
      'RDELETE FACILITY C.D',
    ),
  ).toEqual(['begin 2 C.D', 'CLASSACT(FACILITY) 0', 'RACLIST(FACILITY) 1 A.B', 'RACLIST(FACILITY) 1 C.D']);
});

test('profiles of a grouping class count as those of its member class, but not those of PROGRAM and GLOBAL', () => {
  expect(periodsOf('SDSF', 'RDEFINE GSDSF OPERATOR ADDMEM(ISFCMD.ODSP.*)')).toEqual(['begin 1 OPERATOR']);
  expect(periodsOf('PROGRAM', "RALTER PROGRAM * ADDMEM('SYS1.LINKLIB')")).toEqual(['begin 1 *']);
});

test('a SETROPTS for all classes, or for one that is not known, is a part of every history', () => {
  expect(periodsOf('APPL', 'SETROPTS GENERIC(*)', 'SETROPTS RACLIST({class}) REFRESH')).toEqual([
    'begin 0',
    'GENERIC(*) 0',
    'RACLIST(?) 0',
  ]);
});

test('WHEN(PROGRAM) is what loads class PROGRAM', () => {
  expect(periodsOf('PROGRAM', 'SETROPTS WHEN(PROGRAM) REFRESH', 'SETROPTS NOWHEN(PROGRAM)')).toEqual([
    'begin 0',
    'RACLIST(PROGRAM) 0',
    'NORACLIST(PROGRAM) 0',
  ]);
});
