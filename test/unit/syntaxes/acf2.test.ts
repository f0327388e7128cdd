import { expect, test } from 'vitest';
import { coloured } from './tokenise.ts';

const acf2 = (text: string): Promise<string[]> => coloured('source.acf2', text);

test('an asterisk in column 1 is a comment, elsewhere it is not', async () => {
  expect(await acf2('* SET LID\nCOMPILE *')).toEqual([
    '* SET LID comment.line',
    'COMPILE keyword.other.command',
    '* variable.other.name',
  ]);
});

test('subcommands, settings and fields', async () => {
  expect(await acf2('ACF\nSET LID\nINSERT &ZOWEUSER. STC GROUP(&STCGRP.)')).toEqual([
    'ACF keyword.other.command',
    'SET keyword.other.command',
    'LID entity.name.function.operand',
    'INSERT keyword.other.command',
    '&ZOWEUSER. variable.other.symbol',
    'STC entity.name.function.operand',
    'GROUP entity.name.function.operand',
    '&STCGRP. variable.other.symbol',
  ]);
});

test('operator commands', async () => {
  expect(await acf2('F ACF2,REBUILD(USR),CLASS(P)')).toEqual([
    'F keyword.other.command',
    'ACF2 keyword.other.command',
    'REBUILD keyword.other.function',
    'CLASS entity.name.function.operand',
    'P constant.language',
  ]);
});

test('a rule set: control statements, masks, permissions', async () => {
  expect(await acf2('$KEY(SYS3) TYPE(FAC)\nIOA.-.CTDO.- UID(-) R(A) W(L)\n ROLE(X) ALLOW')).toEqual([
    '$KEY keyword.other.control',
    'TYPE keyword.other.control',
    'FAC support.type.class',
    'IOA.-.CTDO.- variable.other.mask',
    'UID entity.name.function.operand',
    'R entity.name.function.operand',
    'A constant.language',
    'W entity.name.function.operand',
    'L constant.language',
    'ROLE entity.name.function.operand',
    'ALLOW constant.language',
  ]);
});

test('an entry inside a subcommand; a dash is a mask unless it is the last on the card', async () => {
  expect(await acf2('RECKEY HLQ ADD(- UID(-) SERVICE(READ)) -\n XYZ')).toEqual([
    'RECKEY keyword.other.command',
    'HLQ variable.other.name',
    'ADD entity.name.function.operand',
    '- variable.other.name',
    'UID entity.name.function.operand',
    'SERVICE entity.name.function.operand',
    'READ constant.language',
    '- keyword.operator.continuation',
    'XYZ variable.other.name',
  ]);
});
