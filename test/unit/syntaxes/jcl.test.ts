import { expect, test } from 'vitest';
import { coloured, tokenise } from './tokenise.ts';

const jcl = (text: string): Promise<string[]> => coloured('source.esm-jcl', text);

/** Each line with the language that its data is in; the statement in front of the data is JCL. */
async function embedding(text: string): Promise<string[]> {
  const tokens = await tokenise('source.esm-jcl', text);
  return text.split('\n').map((content, number) => {
    const scopes = tokens.filter(({ line }) => line === number).flatMap((token) => token.scopes);
    const embedded = scopes.find((scope) => scope.startsWith('meta.embedded'));
    return `${embedded?.split('.')[2] ?? 'jcl'}: ${content}`;
  });
}

test('statements: name, operation, parameters, comment', async () => {
  expect(await jcl("//RUN  EXEC PGM=IKJEFT01,PARM='A B',REGION=0M  runs it\n//* note\n// SET HLQ=&A..B")).toEqual([
    '// punctuation.definition.statement',
    'RUN entity.name.type.statement',
    'EXEC keyword.other.operation',
    'PGM entity.other.attribute-name',
    '= keyword.operator.assignment',
    'PARM entity.other.attribute-name',
    '= keyword.operator.assignment',
    "' string.quoted.single",
    'A B string.quoted.single',
    "' string.quoted.single",
    'REGION entity.other.attribute-name',
    '= keyword.operator.assignment',
    '0M constant.numeric',
    'runs it comment.line',
    '//* note comment.line',
    '// punctuation.definition.statement',
    'SET keyword.other.operation',
    'HLQ entity.other.attribute-name',
    '= keyword.operator.assignment',
    '&A. variable.other.symbol',
  ]);
});

test('a DD name says which product reads the data; DLM says where it ends', async () => {
  const deck = `//RACF DD DATA,DLM=$$,SYMBOLS=JCLONLY
/* a comment in column 1 */
//looks like JCL
PERMIT A -
$$
//ACF2 DD DATA,DLM='@@'
ACF
@@
//TSS DD *
TSS LIST(A)
/*
//* the end`;
  expect(await embedding(deck)).toEqual(
    `jcl: //RACF DD DATA,DLM=$$,SYMBOLS=JCLONLY
racf: /* a comment in column 1 */
racf: //looks like JCL
racf: PERMIT A -
jcl: $$
jcl: //ACF2 DD DATA,DLM='@@'
acf2: ACF
jcl: @@
jcl: //TSS DD *
tss: TSS LIST(A)
jcl: /*
jcl: //* the end`.split('\n'),
  );
});

test('data ends inside a string or a command that goes on', async () => {
  const deck = "//RACF DD *\nADDSD 'A -\n//STEP2 EXEC PGM=X";
  expect(await jcl(deck)).toContain('EXEC keyword.other.operation');
});

test('in other data only commands that can be nothing else are coloured', async () => {
  const deck = `//SYSTSIN DD *
  PERMIT A CLASS(FACILITY) -
    ID(X)
  TSS ADD(B) FAC(STC)
//SYSIN DD *
  SORT FIELDS=(1,8,CH,A)
  SELECT * FROM T`;
  expect(await jcl(deck)).toEqual([
    '// punctuation.definition.statement',
    'SYSTSIN entity.name.type.statement',
    'DD keyword.other.operation',
    'PERMIT keyword.other.command',
    'A variable.other.name',
    'CLASS entity.name.function.operand',
    'FACILITY support.type.class',
    '- keyword.operator.continuation',
    'ID entity.name.function.operand',
    'TSS keyword.other.command',
    'ADD keyword.other.function',
    'FAC entity.name.function.operand',
    '// punctuation.definition.statement',
    'SYSIN entity.name.type.statement',
    'DD keyword.other.operation',
  ]);
});

test('an ACF session in other data', async () => {
  expect(await jcl('//SYSTSIN DD *\n ACF\nSET LID\nEND\nSET LID')).toEqual([
    '// punctuation.definition.statement',
    'SYSTSIN entity.name.type.statement',
    'DD keyword.other.operation',
    'ACF keyword.other.command',
    'SET keyword.other.command',
    'LID entity.name.function.operand',
  ]);
});

test("another extension's colours for JCL count, those of the sections stay ours", async () => {
  const pattern = { match: '^//(\\w+).*', name: 'statement.of.neighbour' };
  const neighbour = { scope: 'source.jcl', grammar: JSON.stringify({ scopeName: 'source.jcl', patterns: [pattern] }) };
  const tokens = await tokenise(
    'source.esm-jcl',
    '//RUN EXEC PGM=IKJEFT01\n//RACF DD *\nPERMIT X ID(A)\n/*',
    neighbour,
  );
  expect(tokens.find(({ line }) => line === 0)?.scopes).toContain('statement.of.neighbour');
  expect(tokens.find(({ text }) => text === 'PERMIT')?.scopes).toContain('keyword.other.command.racf');
});
