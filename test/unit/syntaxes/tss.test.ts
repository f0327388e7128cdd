import { expect, test } from 'vitest';
import { coloured } from './tokenise.ts';

const tss = (text: string): Promise<string[]> => coloured('source.tss', text);

test('the verb, its function, resource classes and access levels', async () => {
  expect(await tss('TSS PERMIT(ZWESVUSR) IBMFAC(BPX.SERVER) ACCESS(UPDATE)')).toEqual([
    'TSS keyword.other.command',
    'PERMIT keyword.other.function',
    'IBMFAC support.type.class',
    'ACCESS entity.name.function.operand',
    'UPDATE constant.language',
  ]);
});

test('a short function, a comment, a continuation', async () => {
  expect(await tss("/* group */\n tss cre(G1) +\n  NAME('A GROUP')")).toEqual([
    '/* comment.block',
    'group comment.block',
    '*/ comment.block',
    'tss keyword.other.command',
    'cre keyword.other.function',
    '+ keyword.operator.continuation',
    'NAME entity.name.function.operand',
    "' string.quoted.single",
    'A GROUP string.quoted.single',
    "' string.quoted.single",
  ]);
});

test('TSS is a word of its own', async () => {
  expect(await tss('TSSX ADD(A)\nPROFILE')).toEqual([
    'TSSX variable.other.name',
    'ADD entity.name.function.operand',
    'PROFILE keyword.other.command.tso',
  ]);
});
