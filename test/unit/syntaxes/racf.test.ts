import { expect, test } from 'vitest';
import { coloured } from './tokenise.ts';

const racf = (text: string): Promise<string[]> => coloured('source.racf', text);

test('a command: verb, profile, operands, words out of lists, classes', async () => {
  expect(await racf('PERMIT BPX.SERVER CLASS(FACILITY) ID(ZWESVUSR) ACCESS(READ)')).toEqual([
    'PERMIT keyword.other.command',
    'BPX.SERVER variable.other.name',
    'CLASS entity.name.function.operand',
    'FACILITY support.type.class',
    'ID entity.name.function.operand',
    'ACCESS entity.name.function.operand',
    'READ constant.language',
  ]);
});

test('abbreviations, in any letter case', async () => {
  expect(await racf("pe 'SYS1.**' acc(up) id(*) clas(facility)")).toEqual([
    'pe keyword.other.command',
    "' string.quoted.single",
    'SYS1.** string.quoted.single',
    "' string.quoted.single",
    'acc entity.name.function.operand',
    'id entity.name.function.operand',
    'clas entity.name.function.operand',
    'facility support.type.class',
  ]);
});

test('a class in front of a profile', async () => {
  expect(await racf('RDEFINE STARTED ZWESVSTC.* UACC(NONE)')).toEqual([
    'RDEFINE keyword.other.command',
    'STARTED support.type.class',
    'ZWESVSTC.* variable.other.name',
    'UACC entity.name.function.operand',
    'NONE constant.language',
  ]);
});

test('a word of a list counts only where the list does, and only as a whole word', async () => {
  expect(await racf('PERMIT READ.ME CLASS(READ) ID(FACILITY) ACCESS(READER)')).toEqual([
    'PERMIT keyword.other.command',
    'READ.ME variable.other.name',
    'CLASS entity.name.function.operand',
    'ID entity.name.function.operand',
    'ACCESS entity.name.function.operand',
  ]);
});

test('segments hold operands of their own', async () => {
  expect(await racf('ALTUSER U1 OMVS(AUTOUID HOME(/u/u1))')).toEqual([
    'ALTUSER keyword.other.command',
    'U1 variable.other.name',
    'OMVS entity.name.function.operand',
    'AUTOUID entity.name.function.operand',
    'HOME entity.name.function.operand',
  ]);
});

test('a command goes on behind a sign, and a word at its start is no verb then', async () => {
  expect(await racf('PERMIT A -\n  PERMIT\nPERMIT B')).toEqual([
    'PERMIT keyword.other.command',
    'A variable.other.name',
    '- keyword.operator.continuation',
    'PERMIT variable.other.name',
    'PERMIT keyword.other.command',
    'B variable.other.name',
  ]);
});

test('a sign is the last on its card, but for a sequence number in column 73', async () => {
  const card = 'PERMIT A-B -'.padEnd(72);
  expect(await racf(`${card}00010000\n ID(X)`)).toEqual([
    'PERMIT keyword.other.command',
    'A-B variable.other.name',
    '- keyword.operator.continuation',
    '00010000 comment.line.sequence-number',
    'ID entity.name.function.operand',
  ]);
});

test('a blank card ends a command that should have gone on', async () => {
  expect(await racf('PERMIT A -\n\nPERMIT B')).toContain('PERMIT keyword.other.command');
});

test('a comment ends at its mark, at the line end, or later when it is continued', async () => {
  expect(await racf('/* a */ PERMIT X /* b\nPERMIT /* c -\n d */ Y')).toEqual([
    '/* comment.block',
    'a comment.block',
    '*/ comment.block',
    'PERMIT keyword.other.command',
    'X variable.other.name',
    '/* comment.block',
    'b comment.block',
    'PERMIT keyword.other.command',
    '/* comment.block',
    'c comment.block',
    '- keyword.operator.continuation',
    'd comment.block',
    '*/ comment.block',
    'Y variable.other.name',
  ]);
});

test('a string: doubled apostrophe, comment marks as text, open to the end of the card', async () => {
  expect(await racf("ADDSD 'A''B /* C")).toEqual([
    'ADDSD keyword.other.command',
    "' string.quoted.single",
    'A string.quoted.single',
    "'' constant.character.escape",
    'B /* C string.quoted.single',
  ]);
  expect(await racf("ADDSD 'A\nADDSD B")).toContain('ADDSD keyword.other.command');
});

test('symbols and the holes and directives of templates', async () => {
  expect(await racf('#if($x)\nPERMIT &HLQ..{zowe.prefix}.** ID(<user> ${group} {{ item.id }})\n#end')).toEqual([
    '#if($x) keyword.control.template',
    'PERMIT keyword.other.command',
    '&HLQ. variable.other.symbol',
    '. variable.other.name',
    '{zowe.prefix} variable.other.template',
    '.** variable.other.name',
    'ID entity.name.function.operand',
    '<user> variable.other.template',
    '${group} variable.other.template',
    '{{ item.id }} variable.other.template',
    '#end keyword.control.template',
  ]);
});

test('TSO commands are commands of another kind; what is left of a broken one is still coloured', async () => {
  expect(await racf('PROFILE\nNOVERB CLASS(FACILITY)')).toEqual([
    'PROFILE keyword.other.command.tso',
    'NOVERB variable.other.name',
    'CLASS entity.name.function.operand',
    'FACILITY support.type.class',
  ]);
});
