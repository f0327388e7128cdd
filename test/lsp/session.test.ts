/** A whole session with the real language service: what an editor does with a deck from opening to closing. */
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import type {
  CodeAction,
  CompletionItem,
  Diagnostic,
  DocumentHighlight,
  DocumentSymbol,
  FoldingRange,
  Hover,
  Location,
  SemanticTokens,
  SignatureHelp,
  TextDocumentEdit,
  WorkspaceEdit,
} from 'vscode-languageserver/node';
import { bundle } from './harness/bundle.ts';
import { TestClient, until } from './harness/client.ts';
import { edited, randomEdits } from './harness/edits.ts';

const racf = 'file:///deck.racf';
const job = 'zowe-ds:/PROD/USER.JCL/ZWESECUR.jcl';
const wrong = 'PERMIT BPX.SERVER CLASS(FACILITY) ID(ZWESVUSR) ACCESS(EXECUTE)';
const executeRule = 'racf/execute-outside-dataset-program';

const jobText = [
  '//SECURE  JOB 1,CLASS=A',
  '//        EXPORT SYMLIST=*',
  '//        SET ZOWEUSER=ZWESVUSR',
  '//RUN     EXEC PGM=IKJEFT01',
  '//SYSTSPRT DD SYSOUT=*',
  '//SYSTSIN DD *,SYMBOLS=JCLONLY',
  'PERMIT BPX.SERVER CLASS(FACILITY) -',
  '  ID(&ZOWEUSER.) ACCESS(EXECUTE)',
  'SETROPTS RACLIST(FACILITY) REFRESH /* at last */',
  '/*',
].join('\n');

let script: string;
let client: TestClient;

beforeAll(async () => {
  script = await bundle('server/src/main.node.ts', 'real');
});

async function start(): Promise<TestClient> {
  client = await TestClient.start(script);
  return client;
}

afterEach(() => {
  client.kill();
});

const codes = (diagnostics: readonly Diagnostic[]) => diagnostics.map(({ code }) => code);

test('the page about a rule is made when it is asked for', async () => {
  await start();
  const page = (code: string): Promise<string | null> => client.connection.sendRequest('esm/rulePage', { code });
  expect(await page(executeRule)).toContain(`\`${executeRule}\` · error`);
  expect(await page('README')).toContain(`[${executeRule}](${executeRule}.md)`);
  expect(await page('racf/no-such-rule')).toBeNull();
});

describe('a RACF deck', () => {
  test('diagnostics appear, a fix applies, and they are gone', async () => {
    await start();
    await client.open(racf, `${wrong}\n`);
    const found = await client.diagnostics(racf);
    const diagnostic = found.find(({ code }) => code === executeRule);
    expect(diagnostic).toMatchObject({ severity: 1 });
    expect(diagnostic?.codeDescription?.href).toMatch(/docs\/rules\/racf\/execute-outside-dataset-program\.md$/);

    const actions = await client.ask<CodeAction[]>('textDocument/codeAction', racf, {
      range: diagnostic?.range,
      context: { diagnostics: [diagnostic] },
    });
    const action = actions.find((one) => one.diagnostics?.some(({ code }) => code === executeRule));
    // It changes who gets access: nobody applies it by a key alone.
    expect(action?.isPreferred).toBe(false);
    const [{ edits }] = action?.edit?.documentChanges as [TextDocumentEdit];
    let text = `${wrong}\n`;
    for (const edit of edits) text = edited(text, { range: edit.range, text: 'newText' in edit ? edit.newText : '' });
    expect(text).toBe(`${wrong.replace('EXECUTE', 'READ')}\n`);
    await client.change(racf, { text });
    expect(codes(await client.diagnostics(racf))).not.toContain(executeRule);
  });

  test('hover explains the command', async () => {
    await start();
    await client.open(racf, wrong);
    const hover = await client.askAt<Hover>('textDocument/hover', racf, 0, 2);
    expect(hover.range).toEqual({ start: { line: 0, character: 0 }, end: { line: 0, character: 6 } });
    expect(JSON.stringify(hover.contents)).toMatch(/PERMIT/);
  });

  test('completion goes on from what is typed', async () => {
    await start();
    await client.open(racf, 'PERMIT BPX.SERVER CLASS(FACILITY) ID(ZWESVUSR) ACC');
    const items = await client.askAt<CompletionItem[]>('textDocument/completion', racf, 0, 50);
    const access = items.find(({ label }) => label.startsWith('ACCESS'));
    expect(access?.textEdit).toMatchObject({ range: { start: { character: 47 }, end: { character: 50 } } });
  });

  test('the form of the operand that is written', async () => {
    await start();
    await client.open(racf, 'PERMIT BPX.SERVER CLASS(FACILITY) ACCESS(');
    const help = await client.askAt<SignatureHelp>('textDocument/signatureHelp', racf, 0, 41);
    expect(help.signatures[0]?.label).toMatch(/^ACCESS\[\(NONE/);
    expect(help.activeParameter).toBe(0);
  });

  test('a user is found, and renamed on cards that stay valid', async () => {
    await start();
    const permit = `PERMIT A.LONG.PROFILE.NAME CLASS(FACILITY) ACCESS(UPDATE) ID(ABC)`;
    const text = `ADDUSER ABC\nRDEFINE STARTED X.* STDATA(USER(ABC))\n${permit}\n`;
    await client.open(racf, text);
    const position = { line: 1, character: 33 };
    const places = await client.askAt<DocumentHighlight[]>('textDocument/documentHighlight', racf, 1, 33);
    expect(places.map(({ range, kind }) => [range.start.line, kind])).toEqual([
      [0, 3],
      [1, 2],
      [2, 2],
    ]);
    const [definition] = await client.askAt<Location[]>('textDocument/definition', racf, 1, 33);
    expect(definition?.range.start).toEqual({ line: 0, character: 8 });
    const { documentChanges } = await client.ask<WorkspaceEdit>('textDocument/rename', racf, {
      position,
      newName: 'ABCDEFGH',
    });
    const [{ edits }] = documentChanges as [TextDocumentEdit];
    let renamed = text;
    for (const edit of edits.toReversed()) {
      renamed = edited(renamed, { range: edit.range, text: 'newText' in edit ? edit.newText : '' });
    }
    expect(renamed).toBe(
      `ADDUSER ABCDEFGH\nRDEFINE STARTED X.* STDATA(USER(ABCDEFGH))\n${permit.replace('ABC)', 'ABCDEFGH)')}\n`,
    );
    const refused = client.ask('textDocument/rename', racf, { position, newName: 'NOT A NAME' });
    await expect(refused).rejects.toThrow('one to eight');
  });

  test('the settings reach the rules', async () => {
    client = await TestClient.start(script, { configuration: () => ({ rules: { [executeRule]: 'off' } }) });
    await client.open(racf, wrong);
    expect(codes(await client.diagnostics(racf))).not.toContain(executeRule);
  });
});

describe('a job', () => {
  test('is checked in its sections', async () => {
    await start();
    await client.open(job, jobText, 'jcl');
    const found = await client.diagnostics(job);
    expect(found).toContainEqual(
      expect.objectContaining({
        code: executeRule,
        range: { start: { line: 7, character: 24 }, end: { line: 7, character: 31 } },
      }),
    );
    await until(() => client.statuses.length === 1);
    expect(client.statuses[0]).toMatchObject({ uri: job, commands: 2, errors: 1 });
  });

  test('has an outline, folds and colours', async () => {
    await start();
    await client.open(job, jobText, 'jcl');
    const symbols = await client.ask<DocumentSymbol[]>('textDocument/documentSymbol', job);
    expect(JSON.stringify(symbols)).toMatch(/SECURE.*SYSTSIN.*PERMIT/);
    const folds = await client.ask<FoldingRange[]>('textDocument/foldingRange', job);
    expect(folds).toContainEqual(expect.objectContaining({ startLine: 6, endLine: 7 }));
    const { data } = await client.ask<SemanticTokens>('textDocument/semanticTokens/full', job);
    expect(data.length).toBeGreaterThan(0);
    expect(data.length % 5).toBe(0);
  });
});

test('random edits give what the full text gives, for every feature', async () => {
  await start();
  const pieces = [
    'PERMIT A CLASS(FACILITY) ID(B) ACCESS(READ)\n',
    '-',
    '\n',
    '(',
    ')',
    "'",
    '/*',
    '*/',
    ' ',
    '//X EXEC PGM=A\n',
  ];
  let rounds = 0;
  let text = jobText;
  await client.open(job, text, 'jcl');
  const other = 'untitled:Untitled-1';
  await client.open(other, text, 'jcl');
  for (const edits of randomEdits({ seed: 11, rounds: 60, lines: 14, columns: 40, pieces })) {
    // Begun again from time to time, before nothing of the job is left.
    const begin = rounds++ % 6 === 0 ? [{ text: jobText }] : [];
    text = edits.reduce(edited, begin.length > 0 ? jobText : text);
    await client.change(job, ...begin, ...edits);
    // Closed and opened again, nothing is taken over from an earlier text.
    await client.close(other);
    await client.open(other, text, 'jcl');
    for (const [method, params] of [
      ['textDocument/diagnostic', {}],
      ['textDocument/documentSymbol', {}],
      ['textDocument/foldingRange', {}],
      ['textDocument/semanticTokens/full', {}],
      ['textDocument/hover', { position: { line: 7, character: 3 } }],
      ['textDocument/completion', { position: { line: 7, character: 20 } }],
    ] as const) {
      const [one, fresh] = await Promise.all([
        client.ask<object | null>(method, job, params),
        client.ask<object | null>(method, other, params),
      ]);
      expect(plain(one, job), `${method}\n${text}`).toEqual(plain(fresh, other));
    }
  }
});

/** An answer without what differs from document to document. */
function plain(answer: object | null, uri: string): unknown {
  return JSON.parse(JSON.stringify({ ...answer, resultId: '' }).replaceAll(uri, 'uri'));
}

test('no password leaves the deck', async () => {
  await start();
  const secret = 'HUSH7HUSH';
  const text = [
    `ADDUSER A PASSWORD(${secret}) PHRASE('${secret} ${secret}') NONSENSE(`,
    `ALTUSER A PASSWORD(${secret}`,
    `PERMIT X CLASS(FACILITY ID(${secret}`,
    `RACDCERT ID(A) ADD('A.B') PASSWORD('${secret}')`,
  ].join('\n');
  await client.open(racf, text);
  const answers: unknown[] = [await client.diagnostics(racf)];
  for (const [line, content] of text.split('\n').entries()) {
    for (let character = 0; character <= content.length; character++) {
      if (content.startsWith(`ID(${secret}`, character)) break;
      answers.push(await client.askAt('textDocument/hover', racf, line, character));
      if (line !== 2) answers.push(await client.askAt('textDocument/completion', racf, line, character));
    }
  }
  expect(JSON.stringify(answers.filter((_, at) => at > 0))).not.toContain(secret);
  const about = (answers[0] as Diagnostic[]).filter(({ range }) => range.start.line !== 2);
  expect(JSON.stringify(about)).not.toContain(secret);
});

test('a new deck for Zowe is written, with questions before it and names that are looked at', async () => {
  const { connection } = await start();
  const form = await connection.sendRequest<{ products: { id: string }[]; names: { id: string }[] }>(
    'esm/newZoweDeckForm',
    {},
  );
  expect(form.products.map(({ id }) => id)).toEqual(['racf', 'acf2', 'tss']);
  const names = { sysprog: 'SYSPROGS', server: 'ZWESIUSR' };
  const params = { esms: ['racf'], components: ['core'], names };
  expect(await connection.sendRequest('esm/newZoweDeckProblem', { ...params, id: 'server' })).toContain('as well');
  expect(await connection.sendRequest('esm/newZoweDeckProblem', { ...params, id: 'sysprog' })).toBeNull();
  const { text } = await connection.sendRequest<{ text: string }>('esm/newZoweDeck', params);
  expect(text).toContain('SET SYSPROG=SYSPROGS');
});
