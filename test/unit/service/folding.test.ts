import { expect, test } from 'vitest';
import type { DeckLanguage } from '../../../server/src/deck/types.ts';
import { analyse, defaultSettings, foldingRanges } from '../../../server/src/service/index.ts';
import { job } from './harness.ts';

/** The folds as `kind first-last`, lines counted from 1. */
function folds(deck: string, language: DeckLanguage = 'racf'): string[] {
  const analysis = analyse(deck, language, defaultSettings);
  const line = (offset: number): number => analysis.deck.lines.lineAt(offset) + 1;
  return foldingRanges(analysis).map(({ kind, range }) => `${kind} ${line(range.start)}-${line(range.end)}`);
}

test('commands on several cards, runs of comments', () => {
  const deck = `/* one */
/* two */

/* alone */
PERMIT X -
  ID(A) -
  ACCESS(READ)
LISTGRP
/* long -
   comment */
/* and more */`;
  expect(folds(deck)).toEqual(['comment 1-2', 'region 5-7', 'comment 9-11']);
  expect(folds(deck.replaceAll('\n', '\r\n'))).toEqual(['comment 1-2', 'region 5-7', 'comment 9-11']);
});

test('steps and in-stream data', () => {
  const deck = `${job('//* a\n//* b\n', 'PERMIT X -\n ID(A)\n')}//NEXT EXEC PGM=A\n//DD1  DD DUMMY\n\n//\n`;
  expect(folds(deck, 'jcl')).toEqual(['comment 3-4', 'region 5-11', 'region 7-9', 'region 8-9', 'region 12-13']);
});

test('rule sets', () => {
  const deck = `SET RULE
COMPILE
$KEY(A)
 - UID(*) R(A)
$KEY(B)
%CHANGE X

STORE
$KEY(C)`;
  expect(folds(deck, 'acf2')).toEqual(['region 1-9', 'region 2-8', 'region 3-4', 'region 5-6']);
});

test('ACF2: from a SET to the next, from COMPILE to STORE', () => {
  const deck = `ACF
SET LID
INSERT A

SET TERSE
* about rules
SET R(FAC)
COMPILE *
$KEY(BPX)
 - UID(*) ALLOW

STORE
F ACF2,REBUILD(FAC)
END
LISTBC`;
  expect(folds(deck, 'acf2')).toEqual(['region 2-5', 'region 7-13', 'region 8-12', 'region 9-10']);
});

test('an empty text folds nothing', () => {
  expect(folds('')).toEqual([]);
});
