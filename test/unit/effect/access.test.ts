import { describe, expect, test } from 'vitest';
import { accessOf } from '../../../server/src/effect/access.ts';
import { effectsOf } from './effects-of.ts';

/** What USERA has on BPX.SERVER at the end: the level, with `?` when it may be more. */
function access(...commands: readonly string[]): string {
  const { level, certain } = accessOf(effectsOf(...commands), 'USERA', 'FACILITY', 'BPX.SERVER');
  return `${level}${certain ? '' : '?'}`;
}

const permit = (operands: string, profile = 'BPX.SERVER'): string => `PERMIT ${profile} CLASS(FACILITY) ${operands}`;

describe('the access list', () => {
  test('gives nothing where the deck says nothing', () => {
    expect(access()).toBe('NONE');
    expect(access('ADDUSER USERB', permit('ID(USERB) ACCESS(UPDATE)'))).toBe('NONE');
    expect(access('PERMIT BPX.SERVER CLASS(XFACILIT) ID(USERA) ACCESS(UPDATE)')).toBe('NONE');
  });

  test('gives the level of the last PERMIT', () => {
    expect(access(permit('ID(USERA) ACCESS(READ)'), permit('ID(USERA) ACCESS(UPDATE)'))).toBe('UPDATE');
    expect(access(permit('ID(USERA) ACCESS(UPDATE)'), permit('ID(USERA) ACCESS(READ)'))).toBe('READ');
  });

  test('gives nothing that was taken away', () => {
    expect(access(permit('ID(USERA) ACCESS(UPDATE)'), permit('ID(USERA) DELETE'))).toBe('NONE');
    expect(access(permit('ID(USERA) ACCESS(UPDATE)'), permit('RESET'))).toBe('NONE');
  });

  test('gives nothing under a condition', () => {
    expect(access(permit('ID(USERA) ACCESS(UPDATE) WHEN(PROGRAM(X))'))).toBe('NONE');
  });

  test('of a user comes before groups, everybody and UACC, also when it gives less', () => {
    const others = ['RDEFINE FACILITY BPX.SERVER UACC(ALTER)', permit('ID(*) ACCESS(ALTER)')];
    expect(access(...others, permit('ID(USERA) ACCESS(READ)'))).toBe('READ');
  });
});

describe('everybody', () => {
  test('has what ID(*) gives', () => {
    expect(access(permit('ID(*) ACCESS(READ)'))).toBe('READ');
  });

  test('has what UACC gives', () => {
    expect(access('RDEFINE FACILITY BPX.SERVER UACC(UPDATE)')).toBe('UPDATE');
    expect(access('RDEFINE FACILITY BPX.SERVER')).toBe('NONE');
    expect(access('RDEFINE FACILITY BPX.SERVER UACC()')).not.toBe('READ');
  });

  test('has the higher of the two', () => {
    expect(access('RDEFINE FACILITY BPX.SERVER UACC(READ)', permit('ID(*) ACCESS(UPDATE)'))).toBe('UPDATE');
    expect(access('RDEFINE FACILITY BPX.SERVER UACC(UPDATE)', permit('ID(*) ACCESS(READ)'))).toBe('UPDATE');
  });
});

describe('groups', () => {
  const granted = permit('ID(GROUPA) ACCESS(UPDATE)');

  test('count when the deck connects the user', () => {
    expect(access(granted, 'CONNECT USERA GROUP(GROUPA)')).toBe('UPDATE');
    expect(access(granted, 'CONNECT (USERB USERA) GROUP(GROUPA)')).toBe('UPDATE');
    expect(access(granted, 'ADDUSER USERA DFLTGRP(GROUPA)')).toBe('UPDATE');
  });

  test('do not count when it connects somebody else, or takes the user out again', () => {
    expect(access('ADDUSER USERA DFLTGRP(SYS1)', granted, 'CONNECT USERB GROUP(GROUPA)')).toBe('NONE');
    expect(access(granted, 'CONNECT USERA GROUP(GROUPA)', 'REMOVE USERA GROUP(GROUPA)')).toBe('NONE');
  });

  test('give the highest level of all of them', () => {
    const connected = ['CONNECT USERA GROUP(GROUPA)', 'CONNECT USERA GROUP(GROUPB)'];
    expect(access(granted, permit('ID(GROUPB) ACCESS(READ)'), ...connected)).toBe('UPDATE');
  });

  test('may count when the user is older than the deck', () => {
    expect(access('ADDGROUP GROUPA', granted)).toBe('NONE?');
    // It is not known whether an ID from before the deck is a user or a group.
    expect(access(granted)).toBe('NONE?');
    expect(access('CONNECT GROUPA GROUP(SYS1)', granted)).toBe('NONE');
    expect(access('ADDGROUP GROUPA', 'ADDUSER USERA DFLTGRP(GROUPB)', granted)).toBe('NONE');
    expect(access('ADDGROUP GROUPA', 'ADDUSER USERA', granted)).toBe('NONE?');
  });
});

describe('profiles', () => {
  const generic = permit('ID(USERA) ACCESS(UPDATE)', 'BPX.*');

  test('with generic characters count where there is none of that name', () => {
    expect(access(generic)).toBe('UPDATE');
    expect(access(generic, permit('ID(USERA) ACCESS(READ)', 'BPX.S*'))).toBe('READ');
    expect(access(generic, permit('ID(USERA) ACCESS(READ)', 'BPX.D*'))).toBe('UPDATE');
  });

  test('of the very name count before all others', () => {
    expect(access(generic, 'RDEFINE FACILITY BPX.SERVER UACC(NONE)')).toBe('NONE');
  });
});

describe('what is not known makes the answer uncertain, never a refusal', () => {
  test.each([
    ['a level that is a hole', permit('ID(USERA) ACCESS({level})')],
    ['an ID that is a hole', permit('ID(${user}) ACCESS(UPDATE)')],
    ['a profile that is a hole', permit('ID(USERA) ACCESS(UPDATE)', 'BPX.<name>')],
    ['a class that is a hole', 'PERMIT BPX.SERVER CLASS({class}) ID(USERA) ACCESS(UPDATE)'],
    ['UACC that is a hole', 'RDEFINE FACILITY BPX.SERVER UACC({uacc})'],
    ['entries copied from elsewhere', permit('FROM(BPX.DAEMON)')],
    ['a model', 'RDEFINE FACILITY BPX.SERVER FROM(BPX.*) UACC(NONE)'],
    ['a command that cannot be read', "PERMIT BPX.SERVER CLASS('FACILITY ID(USERA) ACCESS(UPDATE)"],
  ])('%s', (_, command) => {
    expect(access(command)).toBe('NONE?');
  });

  test('but not where it has nothing to do with the resource', () => {
    expect(access(permit('ID(USERA) ACCESS(UPDATE)', 'IRR.<name>'))).toBe('NONE');
    expect(access(permit('ID(USERA) ACCESS(UPDATE)', '<name>.LST'))).toBe('NONE');
    expect(access('PERMIT {name} CLASS(RDATALIB) ID(USERA) ACCESS(UPDATE)')).toBe('NONE');
    expect(access("PERMIT BPX.DAEMON CLASS('FACILITY ID(USERA)")).toBe('NONE');
  });

  test('of RESET: it may empty one list or the other', () => {
    expect(access(permit('ID(USERA) ACCESS(READ)'), permit('RESET({list})'))).toMatch(/\?$/);
  });

  test('and what is certain stays certain beside it', () => {
    expect(access(permit('ID(${user}) ACCESS(UPDATE)'), permit('ID(USERA) ACCESS(READ)'))).toBe('READ');
  });
});

describe('a user whose name is a hole', () => {
  const { level, certain } = accessOf(
    effectsOf(permit('ID({users.zowe}) ACCESS(UPDATE)')),
    '{USERS.ZOWE}',
    'FACILITY',
    'BPX.SERVER',
  );

  test('is the one that is written the same way', () => {
    expect([level, certain]).toEqual(['UPDATE', true]);
  });
});
