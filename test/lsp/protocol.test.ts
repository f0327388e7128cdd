/** What lies between the client and the language service, with a toy service whose answers are known. */
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import type {
  CodeAction,
  CompletionItem,
  DocumentHighlight,
  DocumentSymbol,
  FoldingRange,
  Hover,
  Location,
  SelectionRange,
  SemanticTokens,
  SemanticTokensDelta,
  SignatureHelp,
  SymbolInformation,
  WorkspaceEdit,
} from 'vscode-languageserver/node';
import { CancellationTokenSource } from 'vscode-languageserver/node';
import { bundle } from './harness/bundle.ts';
import { ableClient, type ClientOptions, TestClient, until } from './harness/client.ts';
import { edited, randomEdits } from './harness/edits.ts';

const uri = 'file:///deck.racf';
const other = 'untitled:other.tss';
const everywhere = { range: { start: { line: 0, character: 0 }, end: { line: 1e9, character: 1e9 } } };
let script: string;
let client: TestClient | undefined;

beforeAll(async () => {
  script = await bundle('server/src/main.node.ts', 'toy');
});

afterEach(() => {
  client?.kill();
  client = undefined;
});

async function start(options?: ClientOptions): Promise<TestClient> {
  client = await TestClient.start(script, options);
  return client;
}

describe('life', () => {
  test('initialize tells name, version and features', async () => {
    const { initialized } = await start();
    expect(initialized.serverInfo?.name).toBe('esm-language-server');
    expect(initialized.capabilities.semanticTokensProvider?.legend.tokenTypes).toContain('keyword');
    expect(initialized.capabilities.diagnosticProvider).toMatchObject({ workspaceDiagnostics: false });
  });

  test('shutdown and exit end the process with 0', async () => {
    expect(await (await start()).stop()).toBe(0);
  });

  test('exit without shutdown ends it with 1', async () => {
    const { process, connection } = await start();
    const code = new Promise((resolve) => process.once('exit', resolve));
    await connection.sendNotification('exit');
    expect(await code).toBe(1);
  });
});

describe('pulled diagnostics', () => {
  test('carry place, severity, code, page, tag and related place', async () => {
    const { open, diagnostics } = methods(await start());
    await open(uri, 'A\nB BAD\r\nFADED');
    expect(await diagnostics(uri)).toEqual([
      {
        range: { start: { line: 1, character: 2 }, end: { line: 1, character: 5 } },
        severity: 1,
        code: 'toy/bad',
        codeDescription: { href: 'file:///extension/docs/rules/toy/bad.md' },
        source: 'esm',
        message: 'BAD in racf',
      },
      expect.objectContaining({
        severity: 4,
        tags: [1],
        relatedInformation: [
          {
            location: { uri, range: { start: { line: 0, character: 0 }, end: { line: 0, character: 1 } } },
            message: 'the first letter',
          },
        ],
      }),
    ]);
  });

  test('leave out what the client has not asked for', async () => {
    const { open, diagnostics } = methods(await start({ capabilities: { textDocument: { diagnostic: {} } } }));
    await open(uri, 'FADED');
    const [only] = await diagnostics(uri);
    expect(Object.keys(only ?? {}).sort()).toEqual(['code', 'message', 'range', 'severity', 'source']);
  });

  test('are unchanged until an edit touches them or there are others', async () => {
    const client = await start();
    await client.open(uri, 'BAD');
    const first = await client.pull(uri);
    expect(await client.pull(uri, first.resultId)).toEqual({ kind: 'unchanged', resultId: first.resultId });
    await client.change(uri, { text: 'BAD BAD' });
    const second = await client.pull(uri, first.resultId);
    expect(second.kind).toBe('full');
    await client.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
    expect((await client.pull(uri, second.resultId)).kind).toBe('unchanged');
  });

  test.each([
    ['a letter on another line', { line: 2, character: 0 }, 'X', 'unchanged'],
    ['a line below', { line: 2, character: 0 }, 'X\nY\n', 'unchanged'],
    ['a line above', { line: 0, character: 0 }, 'X\n', 'full'],
    ['the same words on the line', { line: 1, character: 3 }, ' ', 'full'],
    ['another diagnostic', { line: 2, character: 0 }, 'BAD ', 'full'],
  ])('after an edit: %s', async (_, place, text, kind) => {
    const client = await start();
    await client.open(uri, 'ONE\nBAD\nTWO\n');
    const first = await client.pull(uri);
    await client.change(uri, { range: { start: place, end: place }, text });
    const second = await client.pull(uri, first.resultId);
    expect(second.kind).toBe(kind);
    expect(second.resultId).not.toBe(first.resultId);
    expect(await client.pull(uri, second.resultId)).toEqual({ kind: 'unchanged', resultId: second.resultId });
    expect((await client.pull(uri, first.resultId)).kind).toBe('full');
  });

  test('are told again where an edit is taken back', async () => {
    const client = await start();
    await client.open(uri, 'ONE\nBAD\nTWO\n');
    const { resultId } = await client.pull(uri);
    const at = { start: { line: 1, character: 0 }, end: { line: 1, character: 3 } };
    await client.change(uri, { range: at, text: '' });
    await client.change(uri, { range: { start: at.start, end: at.start }, text: 'BAD' });
    // The editor has lost sight of the place that was deleted.
    expect((await client.pull(uri, resultId)).kind).toBe('full');
  });

  test('are told again where lines above came and went', async () => {
    const client = await start();
    await client.open(uri, 'ONE\nTWO\nBAD\n');
    const { resultId } = await client.pull(uri);
    const [first, second] = [0, 1].map((line) => ({ line, character: 0 }));
    if (!first || !second) throw new Error('two places');
    await client.change(uri, { range: { start: first, end: first }, text: 'NEW\n' });
    await client.change(uri, { range: { start: first, end: second }, text: '' });
    // The answer may have reached the editor between the two: then it has moved the places once, and they are as they were here.
    expect((await client.pull(uri, resultId)).kind).toBe('full');
  });

  test('are not pushed as well', async () => {
    const client = await start();
    await client.open(uri, 'BAD');
    await client.pull(uri);
    await new Promise((resolve) => setTimeout(resolve, 250));
    expect(client.pushed).toEqual([]);
  });
});

describe('pushed diagnostics', () => {
  const capabilities = { textDocument: { publishDiagnostics: {} } };

  test('come after opening, once after many changes, and empty after closing', async () => {
    const client = await start({ capabilities });
    await client.open(uri, 'BAD');
    await until(() => client.pushed.length === 1);
    expect(client.pushed[0]).toMatchObject({ uri, version: 1, diagnostics: [{ code: 'toy/bad' }] });

    for (let count = 0; count < 5; count++) {
      await client.change(uri, { text: `${'BAD '.repeat(count)}GOOD` });
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    await until(() => client.pushed.length === 2);
    expect(client.pushed[1]?.version).toBe(6);
    expect(client.pushed[1]?.diagnostics).toHaveLength(4);
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(client.pushed).toHaveLength(2);

    await client.close(uri);
    await until(() => client.pushed.length === 3);
    expect(client.pushed[2]).toEqual({ uri, diagnostics: [] });
  });

  test('do not come for a document closed meanwhile', async () => {
    const client = await start({ capabilities });
    await client.open(uri, 'BAD');
    await until(() => client.pushed.length === 1);
    await client.change(uri, { text: 'BAD BAD' });
    await client.close(uri);
    await new Promise((resolve) => setTimeout(resolve, 250));
    expect(client.pushed.slice(1)).toEqual([{ uri, diagnostics: [] }]);
  });

  test('come again when settings change', async () => {
    const client = await start({ capabilities });
    await client.open(uri, 'BAD');
    await until(() => client.pushed.length === 1);
    const settings = { esm: { rules: { 'toy/bad': 'off' } } };
    await client.connection.sendNotification('workspace/didChangeConfiguration', { settings });
    await until(() => client.pushed.length === 2);
    expect(client.pushed[1]?.diagnostics[0]?.severity).toBe(4);
  });
});

describe('settings', () => {
  test('are asked for per document, once until they change', async () => {
    let rules: object = { 'toy/bad': 'off' };
    const client = await start({ configuration: (scope) => (scope === uri ? { rules } : null) });
    await client.open(uri, 'BAD');
    await client.open(other, 'BAD', 'tss');
    expect((await client.diagnostics(uri))[0]?.severity).toBe(4);
    expect((await client.diagnostics(other))[0]?.severity).toBe(1);
    await client.diagnostics(uri);
    expect(client.configurationRequests).toBe(2);

    rules = {};
    await client.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
    await until(() => client.refreshes === 1);
    expect((await client.diagnostics(uri))[0]?.severity).toBe(1);
    expect(client.registered).toEqual(['workspace/didChangeConfiguration']);
  });

  test('come with initialize from a client that cannot be asked', async () => {
    const { textDocument } = ableClient;
    const initializationOptions = { rules: { 'toy/bad': 'off' } };
    const client = await start({ capabilities: { textDocument: textDocument ?? {} }, initializationOptions });
    await client.open(uri, 'BAD');
    expect((await client.diagnostics(uri))[0]?.severity).toBe(4);
    expect(client.configurationRequests).toBe(0);
  });

  test('that are not valid are ignored with one line in the log', async () => {
    const client = await start({ configuration: () => ({ maxProblems: 'many', rules: { 'toy/bad': 'loud' } }) });
    await client.open(uri, 'BAD');
    await client.open(other, 'BAD');
    expect((await client.diagnostics(uri))[0]?.severity).toBe(1);
    await client.diagnostics(other);
    expect(client.heard.match(/esm\.maxProblems/g)).toHaveLength(1);
    expect(client.heard).toContain('toy/bad\\"] is not valid');
  });

  test('default when the client answers the question with an error', async () => {
    const client = await start({
      configuration: () => {
        throw new Error('no');
      },
    });
    await client.open(uri, 'BAD');
    expect((await client.diagnostics(uri))[0]?.severity).toBe(1);
  });
});

describe('documents', () => {
  test('that are not open have empty answers', async () => {
    const client = await start();
    const at = { position: { line: 0, character: 0 } };
    expect(await client.pull('file:///nowhere')).toEqual({ kind: 'full', items: [] });
    expect(await client.ask('textDocument/hover', 'file:///nowhere', at)).toBeNull();
    expect(await client.ask('textDocument/completion', 'file:///nowhere', at)).toEqual([]);
    expect(await client.ask('textDocument/documentSymbol', 'file:///nowhere')).toEqual([]);
    expect(await client.ask('textDocument/foldingRange', 'file:///nowhere')).toEqual([]);
    expect(await client.ask('textDocument/semanticTokens/full', 'file:///nowhere')).toEqual({ data: [] });
    expect(await client.ask('textDocument/semanticTokens/range', 'file:///nowhere', everywhere)).toEqual({ data: [] });
    const context = { context: { diagnostics: [] } };
    expect(await client.ask('textDocument/codeAction', 'file:///nowhere', { ...everywhere, ...context })).toEqual([]);
  });

  test('have the language of their id, else of their name, else of their text', async () => {
    const client = await start();
    await client.open('file:///a.racf', 'BAD', 'acf2');
    await client.open('file:///b.TSS', 'BAD', 'plaintext');
    await client.open('file:///c', '\n//A JOB\nBAD', 'plaintext');
    const messages = [];
    for (const name of ['file:///a.racf', 'file:///b.TSS', 'file:///c']) {
      messages.push((await client.diagnostics(name))[0]?.message);
    }
    expect(messages).toEqual(['BAD in acf2', 'BAD in tss', 'BAD in jcl']);
  });

  test('closed and opened again begin anew', async () => {
    const client = await start({ capabilities: {} });
    const symbols = () => client.ask<SymbolInformation[]>('textDocument/documentSymbol', uri);
    await client.open(uri, 'ONE');
    expect(await symbols()).toHaveLength(2);
    await client.close(uri);
    expect(await symbols()).toEqual([]);
    await client.open(uri, 'ONE TWO');
    expect(await symbols()).toHaveLength(3);
  });

  test('do not mix', async () => {
    const client = await start();
    await client.open(uri, 'BAD');
    await client.open(other, 'BAD BAD', 'tss');
    await client.change(uri, { text: 'GOOD' });
    expect(await client.diagnostics(uri)).toEqual([]);
    expect(await client.diagnostics(other)).toHaveLength(2);
    await client.close(other);
    await client.open(other, 'RISKY', 'racf');
    expect((await client.diagnostics(other))[0]?.message).toBe('RISKY in racf');
  });

  test('changed bit by bit give what the full text gives', async () => {
    const client = await start();
    const pieces = ['BAD', ' ', '\n', '\r\n', '\r', 'RISKY BAD\n', '', 'é😀 '];
    let text = 'BAD\r\nGOOD\rBAD';
    await client.open(uri, text);
    await client.open(other, text);
    for (const changes of randomEdits({ seed: 7, rounds: 60, lines: 6, columns: 9, pieces })) {
      text = changes.reduce(edited, text);
      await client.change(uri, ...changes);
      await client.change(other, { text });
      expect(await client.diagnostics(uri), JSON.stringify(text)).toEqual(await client.diagnostics(other));
    }
    expect(text.length).toBeGreaterThan(0);
  });

  test('are analysed once per text, and from the analysis before', async () => {
    const client = await start();
    await client.open(uri, 'ONE');
    const hovered = async () => (await client.askAt<Hover>('textDocument/hover', uri, 0, 0)).contents;
    expect(await hovered()).toMatchObject({ value: '**ONE** racf 0' });
    await client.pull(uri);
    expect(await hovered()).toMatchObject({ value: '**ONE** racf 0' });
    await client.change(uri, { text: 'TWO' });
    expect(await hovered()).toMatchObject({ value: '**TWO** racf 1' });
  });

  test('that take long to analyse keep nobody waiting, and a newer edit ends the work', async () => {
    const client = await start();
    const hovered = async (of: string) => (await client.askAt<Hover>('textDocument/hover', of, 0, 0)).contents;
    await client.open(other, 'OTHER');
    await client.open(uri, 'SLOW');
    const answers: string[] = [];
    const slow = hovered(uri).then((contents) => {
      answers.push('first');
      return contents;
    });
    expect(await hovered(other)).toMatchObject({ value: '**OTHER** racf 0' });
    answers.push('other');
    await client.change(uri, { text: 'QUICK' });
    expect(await hovered(uri)).toMatchObject({ value: '**QUICK** racf 0' });
    expect(await slow).toMatchObject({ value: '**QUICK** racf 0' });
    expect(answers).toEqual(['other', 'first']);
  });

  test('closed while they are analysed have no answers, and are analysed anew when they come back', async () => {
    const client = await start();
    const hovered = () => client.askAt<Hover | null>('textDocument/hover', uri, 0, 0);
    await client.open(uri, 'SLOW');
    const gone = hovered();
    await client.close(uri);
    await client.open(uri, 'BACK', 'tss');
    expect((await hovered())?.contents).toMatchObject({ value: '**BACK** tss 0' });
    expect((await gone)?.contents).toMatchObject({ value: '**BACK** tss 0' });
    await client.close(uri);
    expect(await hovered()).toBeNull();
  });

  test('take positions beyond their ends', async () => {
    const client = await start();
    await client.open(uri, 'ONE\nTWO');
    const { contents, range } = await client.askAt<Hover>('textDocument/hover', uri, 0, 2 ** 31 - 1);
    expect(contents).toEqual({ kind: 'markdown', value: '**ONE** racf 0' });
    expect(range).toEqual({ start: { line: 0, character: 0 }, end: { line: 0, character: 3 } });
    expect(await client.askAt('textDocument/hover', uri, Number.MAX_SAFE_INTEGER, 9)).toMatchObject({
      range: { start: { line: 1 } },
    });
    expect(await client.askAt('textDocument/hover', uri, -1, -1)).toMatchObject({ range: { start: { line: 0 } } });
  });
});

describe('requests', () => {
  test('completion: text edits, snippets for who takes them', async () => {
    const able = await start();
    await able.open(uri, 'ONE TW');
    const items = await able.askAt<CompletionItem[]>('textDocument/completion', uri, 0, 6);
    const range = { start: { line: 0, character: 4 }, end: { line: 0, character: 6 } };
    expect(items).toEqual([
      { label: 'WORD', kind: 10, sortText: '1', insertTextFormat: 1, textEdit: { range, newText: 'WORD' } },
      expect.objectContaining({
        detail: 'a call',
        documentation: { kind: 'markdown', value: '*calls*' },
        insertTextFormat: 2,
        textEdit: { range, newText: 'CALL(${1:what}) $0' },
      }),
    ]);
    able.kill();

    const plain = await start({ capabilities: {} });
    await plain.open(uri, '');
    const [, call] = await plain.askAt<CompletionItem[]>('textDocument/completion', uri, 0, 0);
    expect(call).toMatchObject({ insertTextFormat: 1, textEdit: { newText: 'CALL(what) ' } });
  });

  test('completion: a remark stands beside the name where the client has a place for it', async () => {
    const completion = { completionItem: { labelDetailsSupport: true } };
    const client = await start({ capabilities: { textDocument: { completion } } });
    await client.open(uri, '');
    const [, call] = await client.askAt<CompletionItem[]>('textDocument/completion', uri, 0, 0);
    expect(call).toMatchObject({ labelDetails: { description: 'a call' } });
    expect(call).not.toHaveProperty('detail');
  });

  test('signature help: the parameter that is written, or none', async () => {
    const able = await start();
    expect(able.initialized.capabilities.signatureHelpProvider).toEqual({ triggerCharacters: ['(', ' ', ','] });
    await able.open(uri, 'CALL( ONE TWO');
    const ask = (client: TestClient, character: number) =>
      client.askAt<SignatureHelp | null>('textDocument/signatureHelp', uri, 0, character);
    expect(await ask(able, 0)).toBeNull();
    expect(await ask(able, 6)).toEqual({
      signatures: [
        {
          label: 'CALL(one two)',
          documentation: { kind: 'markdown', value: '*calls*' },
          parameters: [
            { label: [5, 8], documentation: { kind: 'markdown', value: '*one*' } },
            { label: [9, 12], documentation: { kind: 'markdown', value: '*two*' } },
          ],
        },
      ],
      activeSignature: 0,
      activeParameter: 1,
    });
    expect((await ask(able, 9))?.activeParameter).toBe(2);
    able.kill();

    const plain = await start({ capabilities: {} });
    await plain.open(uri, 'CALL( ONE TWO');
    const [only] = (await ask(plain, 6))?.signatures ?? [];
    expect(only?.parameters?.map(({ label }) => label)).toEqual(['one', 'two']);
    expect(only?.documentation).toMatchObject({ kind: 'plaintext' });
  });

  test('highlight, references, definition', async () => {
    const client = await start();
    await client.open(uri, 'ONE TWO\nTWO ONE TWO');
    const at = (line: number, character: number) => ({
      start: { line, character },
      end: { line, character: character + 3 },
    });
    expect(await client.askAt<DocumentHighlight[]>('textDocument/documentHighlight', uri, 1, 1)).toEqual([
      { range: at(0, 4), kind: 3 },
      { range: at(1, 0), kind: 2 },
      { range: at(1, 8), kind: 2 },
    ]);
    const references = (includeDeclaration: boolean) =>
      client.ask<Location[]>('textDocument/references', uri, {
        position: { line: 1, character: 5 },
        context: { includeDeclaration },
      });
    expect(await references(true)).toEqual([
      { uri, range: at(0, 0) },
      { uri, range: at(1, 4) },
    ]);
    expect(await references(false)).toEqual([{ uri, range: at(1, 4) }]);
    expect(await client.askAt('textDocument/definition', uri, 1, 0)).toEqual([{ uri, range: at(0, 4) }]);
    expect(await client.askAt('textDocument/definition', other, 0, 0)).toEqual([]);
  });

  test('rename: for the version of the document, or refused with a reason', async () => {
    const client = await start();
    await client.open(uri, 'ONE TWO ONE FIXED');
    expect(await client.askAt('textDocument/prepareRename', uri, 0, 1)).toMatchObject({
      range: { start: { character: 0 }, end: { character: 3 } },
      placeholder: 'ONE',
    });
    const rename = (newName: string) =>
      client.ask<WorkspaceEdit>('textDocument/rename', uri, { position: { line: 0, character: 1 }, newName });
    const { documentChanges } = await rename('NEW');
    expect(documentChanges).toMatchObject([
      { textDocument: { uri, version: 1 }, edits: [{ newText: 'NEW' }, { newText: 'NEW' }] },
    ]);
    await expect(client.askAt('textDocument/prepareRename', uri, 0, 14)).rejects.toThrow('This word stays as it is.');
    await expect(rename('')).rejects.toThrow('A word has letters.');
    expect(client.heard).not.toContain('failed');
  });

  test('selection ranges: one chain for each position', async () => {
    const client = await start();
    await client.open(uri, 'ONE  TWO');
    const positions = [0, 4, 8].map((character) => ({ line: 0, character }));
    const found = await client.ask<SelectionRange[]>('textDocument/selectionRange', uri, { positions });
    const all = { start: { line: 0, character: 0 }, end: { line: 0, character: 8 } };
    expect(found).toEqual([
      { range: { start: all.start, end: { line: 0, character: 3 } }, parent: { range: all } },
      { range: all },
      { range: { start: { line: 0, character: 5 }, end: all.end }, parent: { range: all } },
    ]);
  });

  test('document symbols: a tree, or a list for who takes no tree', async () => {
    const able = await start();
    await able.open(uri, 'ONE TWO');
    const [root] = await able.ask<DocumentSymbol[]>('textDocument/documentSymbol', uri);
    expect(root?.name).toBe('section');
    expect(root?.children?.map(({ name, selectionRange }) => [name, selectionRange.start.character])).toEqual([
      ['ONE', 0],
      ['TWO', 4],
    ]);
    able.kill();

    const plain = await start({ capabilities: {} });
    await plain.open(uri, 'ONE TWO');
    const list = await plain.ask<SymbolInformation[]>('textDocument/documentSymbol', uri);
    expect(list.map(({ name, containerName }) => [name, containerName])).toEqual([
      ['section', undefined],
      ['ONE', 'section'],
      ['TWO', 'section'],
    ]);
  });

  test('folding ranges: whole lines, as many as the client takes', async () => {
    const client = await start({ capabilities: { textDocument: { foldingRange: { rangeLimit: 2 } } } });
    await client.open(uri, '* A\n* B\n\nC\n\nD\nE\n\nF\nG');
    expect(await client.ask<FoldingRange[]>('textDocument/foldingRange', uri)).toEqual([
      { startLine: 0, endLine: 1, kind: 'comment' },
      { startLine: 5, endLine: 6, kind: 'region' },
    ]);
  });

  test('code actions: by range and kind, unsafe ones never preferred', async () => {
    const client = await start();
    await client.open(uri, 'BAD\nRISKY\nBAD');
    const ask = (line: number, only?: string[]) =>
      client.ask<CodeAction[]>('textDocument/codeAction', uri, {
        range: { start: { line, character: 0 }, end: { line, character: 1 } },
        context: { diagnostics: [], ...(only && { only }) },
      });
    const [good, better] = await ask(0);
    expect(good).toMatchObject({
      title: 'GOOD',
      kind: 'quickfix',
      isPreferred: true,
      diagnostics: [{ code: 'toy/bad' }],
      edit: { documentChanges: [{ textDocument: { uri, version: 1 }, edits: [{ newText: 'GOOD' }] }] },
    });
    expect(better?.isPreferred).toBe(false);
    expect(await ask(1)).toMatchObject([{ title: expect.stringContaining('review') as string, isPreferred: false }]);
    expect(await ask(0, ['refactor'])).toEqual([]);
    expect(await ask(0, ['quickfix'])).toHaveLength(2);
  });

  test('source.fixAll.esm: every safe fix, one per problem, and no unsafe one', async () => {
    const client = await start();
    await client.open(uri, 'BAD\nRISKY\nBAD');
    for (const only of ['source.fixAll', 'source.fixAll.esm', 'source']) {
      const actions = await client.ask<CodeAction[]>('textDocument/codeAction', uri, {
        range: { start: { line: 1, character: 0 }, end: { line: 1, character: 0 } },
        context: { diagnostics: [], only: [only] },
      });
      expect(actions.map(({ kind }) => kind)).toEqual(['source.fixAll.esm']);
      expect(JSON.stringify(actions[0]?.edit).match(/GOOD|BETTER|SURE/g)).toEqual(['GOOD', 'GOOD']);
    }
  });

  test('edits have no version for a client that takes none', async () => {
    const capabilities = { textDocument: { codeAction: ableClient.textDocument?.codeAction ?? {} } };
    const client = await start({ capabilities });
    await client.open(uri, 'BAD');
    const params = { ...everywhere, context: { diagnostics: [] } };
    const [first] = await client.ask<CodeAction[]>('textDocument/codeAction', uri, params);
    expect(first?.edit).toEqual({ changes: { [uri]: [{ range: expect.anything() as unknown, newText: 'GOOD' }] } });
  });

  test('semantic tokens: full, range and delta agree', async () => {
    const client = await start();
    await client.open(uri, 'ONE BAD\r\n\r\n  TWO');
    const full = await client.ask<SemanticTokens>('textDocument/semanticTokens/full', uri);
    const [keyword, string] = [0, 6];
    expect(full.data).toEqual([0, 0, 3, keyword, 0, 0, 4, 3, string, 0, 2, 2, 3, keyword, 0]);
    const part = await client.ask<SemanticTokens>('textDocument/semanticTokens/range', uri, {
      range: { start: { line: 2, character: 0 }, end: { line: 3, character: 0 } },
    });
    expect(part.data).toEqual([2, 2, 3, keyword, 0]);

    const edited: [string, string][] = [
      ['ONE NEW BAD\r\n\r\n  TWO', 'insertion'],
      ['TWO', 'deletion'],
      ['TWO TWO TWO', 'repetition'],
      ['TWO TWO', 'end'],
      ['', 'all'],
      ['BAD', 'from nothing'],
      ['BAD', 'no change'],
    ];
    let { resultId, data } = full;
    for (const [text, what] of edited) {
      await client.change(uri, { text });
      const delta = await client.ask<SemanticTokensDelta>('textDocument/semanticTokens/full/delta', uri, {
        previousResultId: resultId,
      });
      data = [...data];
      for (const { start, deleteCount, data: inserted } of delta.edits.toReversed()) {
        data.splice(start, deleteCount, ...(inserted ?? []));
      }
      const again = await client.ask<SemanticTokens>('textDocument/semanticTokens/full', uri);
      expect(data, what).toEqual(again.data);
      resultId = delta.resultId;
    }

    const unknown = await client.ask('textDocument/semanticTokens/full/delta', uri, { previousResultId: 'unknown' });
    expect(unknown).toHaveProperty('data');
  });

  test('that are cancelled before they begin are answered so', async () => {
    const client = await start({
      // The answer waits for the settings; the cancellation arrives before them.
      configuration: () => new Promise((resolve) => setTimeout(resolve, 100, null)),
    });
    await client.open(uri, 'BAD');
    const { connection } = client;
    const failed = connection
      .sendRequest('textDocument/hover', { textDocument: { uri }, position: { line: 0, character: 0 } }, cancelSoon())
      .then(
        () => 'answered',
        (error: unknown) => error,
      );
    expect(await failed).toMatchObject({ code: -32800 });
    expect(await client.diagnostics(uri)).toHaveLength(1);
  });
});

describe('status', () => {
  test('follows each check', async () => {
    const client = await start();
    await client.open(uri, 'BAD RISKY FADED');
    await client.pull(uri);
    await client.pull(uri);
    await until(() => client.statuses.length === 1);
    expect(client.statuses[0]).toMatchObject({ uri, commands: 3, errors: 1, warnings: 1 });
    expect(client.statuses[0]?.milliseconds).toBeGreaterThanOrEqual(0);
    await client.change(uri, { text: 'GOOD' });
    await client.pull(uri);
    await until(() => client.statuses.length === 2);
    expect(client.statuses[1]).toMatchObject({ commands: 1, errors: 0, warnings: 0 });
  });
});

describe('failures in the service', () => {
  test('are logged once by name and without any text of the deck; the server goes on', async () => {
    const client = await start();
    await client.open(uri, 'CRASH PASSWORD(HUSHHUSH) BAD');
    expect(await client.askAt('textDocument/hover', uri, 0, 0)).toBeNull();
    expect(await client.askAt('textDocument/hover', uri, 0, 0)).toBeNull();
    expect(await client.diagnostics(uri)).toHaveLength(1);
    expect(client.heard.match(/hover failed/g)).toHaveLength(1);
    expect(client.heard).not.toContain('HUSHHUSH');
  });

  test('of a rule are logged with its code; the other rules go on', async () => {
    const client = await start();
    await client.open(uri, 'THROW HUSHHUSH BAD');
    expect(await client.diagnostics(uri)).toHaveLength(1);
    await client.change(uri, { text: 'THROW AGAIN HUSHHUSH' });
    await client.pull(uri);
    expect(client.heard.match(/rule toy\/throw failed/g)).toHaveLength(1);
    expect(client.heard).not.toContain('HUSHHUSH');
  });

  test('of the analysis leave the document usable after the next edit', async () => {
    const client = await start();
    await client.open(uri, 'BAD');
    await client.pull(uri);
    await client.change(uri, { text: 'KABOOM HUSHHUSH' });
    expect(await client.pull(uri)).toEqual({ kind: 'full', items: [] });
    await client.change(uri, { text: 'BAD' });
    expect(await client.diagnostics(uri)).toHaveLength(1);
    expect(client.heard).not.toContain('HUSHHUSH');
  });
});

/** A token that is cancelled while the server waits for the settings. */
function cancelSoon() {
  const source = new CancellationTokenSource();
  setTimeout(() => {
    source.cancel();
  }, 20);
  return source.token;
}

function methods(client: TestClient) {
  return { open: client.open.bind(client), diagnostics: client.diagnostics.bind(client) };
}
