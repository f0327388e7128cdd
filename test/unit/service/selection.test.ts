import { expect, test } from 'vitest';
import type { DeckLanguage } from '../../../server/src/deck/types.ts';
import { selections } from '../../../server/src/service/index.ts';
import { job, marked } from './harness.ts';

function steps(deck: string, language?: DeckLanguage): string[] {
  const { analysis, text, offset } = marked(deck, language);
  return selections(analysis, offset).map(({ start, end }) => text.slice(start, end));
}

test('word, list, operand, segment, command, document', () => {
  const deck = 'LISTGRP\nADDUSER A OMVS(UID(1) +\n  HOME(/u/|a)) NOPASSWORD\n';
  expect(steps(deck)).toEqual([
    '/u/a',
    '(/u/a)',
    'HOME(/u/a)',
    'UID(1) +\n  HOME(/u/a)',
    '(UID(1) +\n  HOME(/u/a))',
    'OMVS(UID(1) +\n  HOME(/u/a))',
    'ADDUSER A OMVS(UID(1) +\n  HOME(/u/a)) NOPASSWORD',
    deck.replace('|', ''),
  ]);
});

test('a list of names', () => {
  expect(steps('PERMIT X ID(A B|C)').slice(0, 3)).toEqual(['BC', 'A BC', '(A BC)']);
  expect(steps('RDEFINE FACILITY (A B|C)').slice(0, 3)).toEqual(['BC', 'A BC', 'RDEFINE FACILITY (A BC)']);
});

test('verb, comment, gap', () => {
  expect(steps('PER|MIT X')).toEqual(['PERMIT', 'PERMIT X']);
  expect(steps('PERMIT X /* a| b */\nLISTGRP')).toEqual(['PERMIT X /* a b */', 'PERMIT X /* a b */\nLISTGRP']);
});

test('in a job the section stands around the commands, and JCL has its statements', () => {
  const deck = job('//         SET A=B\n', 'LISTGRP |ABC');
  expect(steps(deck, 'jcl').slice(0, 3)).toEqual(['ABC', 'LISTGRP ABC', 'LISTGRP ABC\n']);
  expect(steps(job('//         SET A=|B\n', ''), 'jcl').slice(0, 3)).toEqual(['B', 'A=B', '//         SET A=B']);
});

test('in ACF2 the rule set, what is between COMPILE and STORE, and what a SET is in force for', () => {
  const rules = '$KEY(BPX)\n SERVER UID(*) ALLOW\n DAEMON UID(|A) ALLOW';
  const compiled = `COMPILE *\n${rules}\n\nSTORE`;
  const setting = `SET RESOURCE(FAC)\n${compiled}\nF ACF2,REBUILD(FAC)`;
  const deck = `SET LID\nLIST A\n${setting}\nSET LID\nLIST B\n`;
  const plain = (text: string): string => text.replace('|', '');
  expect(steps(deck, 'acf2').slice(-6)).toEqual([
    'UID(A)',
    ...[' DAEMON UID(|A) ALLOW', rules, compiled, setting, deck].map(plain),
  ]);
  expect(steps(deck.replace('|', '').replace('LIST B', 'LI|ST B'), 'acf2')).toEqual([
    'LIST',
    'LIST B',
    'SET LID\nLIST B',
    plain(deck),
  ]);
});
