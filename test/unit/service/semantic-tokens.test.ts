import { describe, expect, test } from 'vitest';
import type { DeckLanguage } from '../../../server/src/deck/types.ts';
import { analyse, defaultSettings, semanticTokens } from '../../../server/src/service/index.ts';
import type { Range } from '../../../server/src/text/range.ts';
import { job } from './harness.ts';

/** The coloured words as `type text`. */
function colours(deck: string, language: DeckLanguage = 'racf', range?: Range): string[] {
  const tokens = semanticTokens(analyse(deck, language, defaultSettings), range);
  return tokens.map(({ range: { start, end }, type }) => `${type} ${deck.slice(start, end)}`);
}

test('words of a command', () => {
  expect(colours("PE X.Y CLASS(FACILITY) ID(A *) ACC(READ) /* why */ WHEN(SYSID('A'))")).toEqual([
    'function PE',
    'string X.Y',
    'parameter CLASS',
    'class FACILITY',
    'parameter ID',
    'variable A',
    'enumMember *',
    'parameter ACC',
    'enumMember READ',
    'comment /* why */',
    'parameter WHEN',
    'parameter SYSID',
    "string 'A'",
  ]);
  expect(colours('ADDUSER A OMVS(UID(12))').slice(2)).toEqual(['parameter OMVS', 'parameter UID', 'number 12']);
});

test('what is not known has no colour', () => {
  expect(colours('FOOBAR X')).toEqual([]);
  expect(colours('PERMIT X FOO(A)')).toEqual(['function PERMIT', 'string X']);
});

test('strings and comments over several cards have one token a card', () => {
  const deck = "ADDUSER A -\r\n  DATA('ONE -\r\n  TWO') /* three -\r\n  four */\r\n";
  expect(colours(deck)).toEqual([
    'function ADDUSER',
    'variable A',
    'parameter DATA',
    "string 'ONE ",
    "string   TWO'",
    'comment /* three ',
    'comment   four */',
  ]);
});

test('sequence numbers have no colour', () => {
  expect(colours(`${'PERMIT X -'.padEnd(72)}00000100\n  DELETE`)).toEqual([
    'function PERMIT',
    'string X',
    'parameter DELETE',
  ]);
});

test('symbols and holes stand out of what they are in', () => {
  const deck = job('//         SET U=A\n', "PERMIT A.&U..B ID(&U. {zowe.user}) DELETE\nADDUSER A DATA('x &U. y')");
  expect(colours(deck, 'jcl').slice(-14)).toEqual([
    'function PERMIT',
    'string A.',
    'macro &U.',
    'string .B',
    'parameter ID',
    'macro &U.',
    'macro {zowe.user}',
    'parameter DELETE',
    'function ADDUSER',
    'variable A',
    'parameter DATA',
    "string 'x ",
    'macro &U.',
    "string  y'",
  ]);
});

test('JCL', () => {
  const deck = "//A        SET X='B &C. D',\n//             Y=1   comment\n//* remark\n";
  expect(colours(deck, 'jcl')).toEqual([
    'variable A',
    'keyword SET',
    'parameter X',
    "string 'B ",
    'macro &C.',
    "string  D'",
    'parameter Y',
    'comment //* remark',
  ]);
});

describe('ACF2 and Top Secret', () => {
  test('fields, rules', () => {
    expect(colours('SET LID\nINSERT ABC TSO GROUP(X)\n$KEY(A)\n - UID(*) READ(A)', 'acf2')).toEqual([
      'function SET',
      'parameter LID',
      'function INSERT',
      'variable ABC',
      'parameter TSO',
      'parameter GROUP',
      'variable X',
      'parameter $KEY',
      'string A',
      'string -',
      'parameter UID',
      'parameter READ',
      'enumMember A',
    ]);
  });

  test('types, keys, masks, roles', () => {
    expect(colours('SET R(FAC)\nRECKEY BPX ADD(SERVER ROLE(R) SERVICE(READ) ALLOW)', 'acf2')).toEqual([
      'function SET',
      'parameter R',
      'class FAC',
      'function RECKEY',
      'string BPX',
      'parameter ADD',
      'string SERVER',
      'parameter ROLE',
      'variable R',
      'parameter SERVICE',
      'enumMember READ',
      'parameter ALLOW',
    ]);
  });

  test('functions and keywords', () => {
    expect(colours('TSS PER(ABC) IBMFAC(X.Y) ACC(READ)', 'tss')).toEqual([
      'function TSS',
      'parameter PER',
      'variable ABC',
      'class IBMFAC',
      'string X.Y',
      'parameter ACC',
      'enumMember READ',
    ]);
  });
});

test('a range gives the tokens of the commands in it', () => {
  const deck = 'LISTGRP A\nLISTUSER B\nLISTGRP C\n';
  const start = deck.indexOf('LISTUSER');
  const all = colours(deck);
  expect(all).toHaveLength(6);
  expect(colours(deck, 'racf', { start, end: start + 5 })).toEqual(['function LISTUSER', 'variable B']);
  expect(colours(deck, 'racf', { start: 0, end: deck.length })).toEqual(all);
});
