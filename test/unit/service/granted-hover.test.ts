import { describe, expect, test } from 'vitest';
import type { DeckLanguage } from '../../../server/src/deck/types.ts';
import { hovered } from './harness.ts';

/** The paragraphs of a hover that tell what the deck gives. */
function granted(language: DeckLanguage, ...lines: readonly string[]): string[] {
  const told = /^(?:Defined|Deleted|Protected|Up to|Has up|In force|Not in force|Owned|UACC|In `|User|Group)/u;
  return (hovered(lines.join('\n'), language) ?? '').split('\n\n').filter((part) => told.test(part));
}

describe('a resource of RACF', () => {
  const deck = [
    'RDEFINE FACILITY BPX.SERVER UACC(NONE)',
    'PERMIT BPX.SERVER CLASS(FACILITY) ID(JOE) ACCESS(READ)',
    'PERMIT BPX.SERVER CLASS(FACILITY) ID(ANN) ACCESS(READ)',
    'PERMIT BPX.SERVER CLASS(FACILITY) ID(JOE) ACCESS(UPDATE)',
    'PERMIT BPX.SERVER CLASS(FACILITY) ID(ANN) DELETE',
    'RDELETE FACILITY BPX.SERVER',
  ];
  const at = (line: number, ...more: readonly string[]): string[] =>
    granted('racf', ...deck.map((text, index) => (index + 1 === line ? text.replace('BPX', 'B|PX') : text)), ...more);

  test('is told as it is at that command', () => {
    expect(at(1)).toEqual(['Defined in line 1, UACC(NONE).']);
    expect(at(3)).toEqual([
      'Defined in line 1, UACC(NONE).',
      'Up to this command:\n- `JOE`: READ (line 2)\n- `ANN`: READ (line 3)',
    ]);
    expect(at(5)).toEqual(['Defined in line 1, UACC(NONE).', 'Up to this command:\n- `JOE`: UPDATE (line 4)']);
    expect(at(6)).toEqual(['Deleted in line 6.']);
  });

  test('counts from the refresh of its class on', () => {
    expect(at(2, 'SETROPTS RACLIST(FACILITY) REFRESH').at(-1)).toBe('In force from line 7 on.');
    expect(at(2, 'SETROPTS NOCLASSACT(FACILITY)').at(-1)).toBe('Not in force: the deck leaves `FACILITY` inactive.');
    expect(granted('racf', 'SETROPTS RACLIST(FACILITY)', 'RDEFINE FACILITY B|PX.SERVER UACC(READ)').at(-1)).toBe(
      'Not in force: no `SETROPTS RACLIST(FACILITY) REFRESH` follows.',
    );
  });

  test('may be protected by a generic profile', () => {
    expect(
      granted(
        'racf',
        'RDEFINE FACILITY BPX.** UACC(NONE)',
        'PERMIT BPX.** CLASS(FACILITY) ID(JOE)',
        'RLIST FACILITY BPX.SER|VER',
      ),
    ).toEqual([
      'Protected by `BPX.**`.',
      'Defined in line 1, UACC(NONE).',
      'Up to this command:\n- `JOE`: READ (line 2)',
    ]);
  });
});

test('a resource of ACF2: the lines that are about it, and REBUILD', () => {
  const deck = [
    'SET RESOURCE(FAC)',
    'RECKEY BPX ADD(- UID(-) SERVICE(READ) ALLOW)',
    'RECKEY BPX ADD(SER|VER USER(JOE) SERVICE(UPDATE) ALLOW)',
    'RECKEY BPX ADD(DAEMON USER(JOE) SERVICE(UPDATE) ALLOW)',
  ];
  expect(granted('acf2', ...deck, 'F ACF2,REBUILD(FAC)')).toEqual([
    'Up to this command:\n- everybody: READ on `BPX.-` (line 2)\n- `USER(JOE)`: UPDATE (line 3)',
    'In force from line 5 on.',
  ]);
  expect(granted('acf2', ...deck).at(-1)).toBe('Not in force: no `F ACF2,REBUILD(FAC)` follows.');
  expect(granted('acf2', 'COMPILE *', '$KEY(BPX) TYPE(FAC)', ' SER|VER USER(JOE) ALLOW', '', 'STORE')[0]).toBe(
    'Up to this command:\n- `USER(JOE)`: READ, UPDATE, DELETE, ADD, EXECUTE (line 3)',
  );
});

test('a resource of Top Secret: its owner, and permits for it and for beginnings of its name', () => {
  expect(
    granted(
      'tss',
      'TSS ADDTO(DEPT1) IBMFAC(BPX.)',
      'TSS PERMIT(JOE) IBMFAC(BPX.) ACCESS(READ)',
      'TSS PERMIT(ANN) IBMFAC(BPX.SER|VER) ACCESS(UPDATE) FACILITY(STC)',
      'TSS REVOKE(JOE) IBMFAC(BPX.)',
    ),
  ).toEqual([
    'Owned by `DEPT1` (line 1).',
    'Up to this command:\n- `JOE`: READ on `BPX.` (line 2)\n- `ANN`: UPDATE when `FACILITY(STC)` (line 3)',
  ]);
});

test('somebody: in which groups, with what access', () => {
  const deck = [
    'ADDGROUP ZWEADMIN',
    'ADDUSER JOE DFLTGRP(ZWEADMIN)',
    'PERMIT ZWES.IS CLASS(FACILITY) ID(ZWEADMIN) ACCESS(READ)',
    'PERMIT BPX.SERVER CLASS(FACILITY) ID(JO|E) ACCESS(UPDATE)',
    'PERMIT BPX.SERVER CLASS(FACILITY) ID(JOE) DELETE',
  ];
  expect(granted('racf', ...deck)).toEqual([
    'User `JOE`, created in line 2 (ADDUSER).',
    'In `ZWEADMIN`.',
    'Has up to this command:\n- FACILITY `ZWES.IS`: READ (line 3, through `ZWEADMIN`)\n- FACILITY `BPX.SERVER`: UPDATE (line 4)',
  ]);
  expect(granted('racf', 'PERMIT X CLASS(APPL) ID(JOE)', 'LISTUSER JO|E')).toEqual([
    'Has up to this command:\n- APPL `X`: READ (line 1)',
  ]);
});
