/** What throws is named in the log once, without any text of the deck, and everything else goes on. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import {
  createConnection,
  createProtocolConnection,
  type Diagnostic,
  type ProtocolConnection,
  type PublishDiagnosticsParams,
} from 'vscode-languageserver/node';
import { startServer } from '../../server/src/lsp/server.ts';
import { samples } from '../fuzz/input/samples.ts';
import { ableClient, until } from './harness/client.ts';
import { pipe } from './harness/pipe.ts';

const secret = 'HUSH7HSH';
const uri = 'file:///joes/private/deck.racf';
const deck = `ADDUSER JOE PASSWORD(${secret})
RDEFINE FACILITY BPX.SERVER UACC(NONE)
PERMIT BPX.SERVER CLASS(FACILITY) ID(ZWESVUSR) ACCESS(EXECUTE)
PERMIT 'SYS1.DATA' CLASS(FACILITY) ID() ACCESS(READ)
SETROPTS RACLIST(FACILITY) REFRESH
`;

/** What throws now, and what was called: functions of the language service by name, and rules by code. */
const broken = vi.hoisted(() => ({ names: new Set<string>(), called: new Set<string>(), thrown: 0, message: '' }));

/** The same function, which throws while its name is among those that do. */
const breakable = vi.hoisted(() => (name: string, value: unknown): unknown => {
  if (typeof value !== 'function') return value;
  return function (this: unknown, ...parameters: unknown[]): unknown {
    broken.called.add(name);
    if (broken.names.has(name)) {
      broken.thrown++;
      throw new Error(broken.message);
    }
    return Reflect.apply(value, this, parameters) as unknown;
  };
});

vi.mock(import('../../server/src/service/index.ts'), async (original) => {
  const service = await original();
  const entries = Object.entries(service).map(([name, value]) => [name, breakable(name, value)]);
  return Object.fromEntries(entries) as typeof service;
});

vi.mock(import('../../server/src/rules/index.ts'), async (original) => {
  const { rules, ...others } = await original();
  const wrap = <T extends { readonly code: string; readonly check: unknown }>(rule: T): T => ({
    ...rule,
    check: breakable(rule.code, rule.check),
    ...('concerns' in rule && { concerns: breakable(rule.code, rule.concerns) }),
  });
  return { ...others, rules: rules.map(wrap) };
});

const { rules } = await import('../../server/src/rules/index.ts');

/** A client and its server in this process, with what the client hears. */
class Pair {
  readonly client: ProtocolConnection;
  readonly log: string[] = [];
  readonly pushed: PublishDiagnosticsParams[] = [];
  configuration: () => unknown = () => null;
  folders: () => unknown = () => [];

  constructor(readFile: (uri: string) => Promise<string | undefined> = () => Promise.resolve(undefined)) {
    const [here, there] = pipe();
    startServer(createConnection(there.reader, there.writer), readFile);
    this.client = createProtocolConnection(here.reader, here.writer);
    this.client.onNotification('window/logMessage', ({ message }: { message: string }) => {
      this.log.push(message);
    });
    this.client.onNotification('textDocument/publishDiagnostics', (one: PublishDiagnosticsParams) => {
      this.pushed.push(one);
    });
    this.client.onRequest('workspace/configuration', () => this.configuration());
    this.client.onRequest('workspace/workspaceFolders', () => this.folders());
    this.client.onRequest('client/registerCapability', () => null);
    this.client.onRequest('workspace/diagnostic/refresh', () => null);
    this.client.listen();
  }

  async initialize(pulls = true): Promise<this> {
    const { diagnostic, ...textDocument } = ableClient.textDocument ?? {};
    const capabilities = {
      ...ableClient,
      workspace: { ...ableClient.workspace, didChangeWatchedFiles: { dynamicRegistration: true } },
      textDocument: { ...textDocument, ...(pulls && diagnostic && { diagnostic }) },
    };
    const initializationOptions = { commands: true };
    await this.client.sendRequest('initialize', {
      processId: null,
      rootUri: null,
      capabilities,
      initializationOptions,
    });
    await this.client.sendNotification('initialized', {});
    return this;
  }

  open(text: string, languageId = 'racf', name = uri): Promise<void> {
    return this.client.sendNotification('textDocument/didOpen', {
      textDocument: { uri: name, languageId, version: 1, text },
    });
  }

  ask(method: string, more: object = {}): Promise<unknown> {
    return this.client.sendRequest(method, { textDocument: { uri }, ...more });
  }

  async diagnostics(): Promise<readonly Diagnostic[]> {
    return ((await this.ask('textDocument/diagnostic')) as { items: Diagnostic[] }).items;
  }

  /** The server answers as ever. */
  async claimAlive(): Promise<void> {
    await this.open(deck);
    expect(await this.ask('textDocument/hover', { position: { line: 2, character: 2 } })).toMatchObject({
      range: { start: { line: 2, character: 0 } },
    });
    expect((await this.diagnostics()).length).toBeGreaterThan(1);
    expect(await this.client.sendRequest('shutdown')).toBeNull();
  }

  /** The log has one line, with a name and a place, and nothing of the deck or of where it lies. */
  claimLog(name: string): void {
    expect(this.log).toHaveLength(1);
    expect(this.log[0]).toMatch(new RegExp(`^${name} failed: Error\\n {4}at `, 'u'));
    this.claimNothingTold();
  }

  claimNothingTold(): void {
    const all = [...this.log, ...printed].join('\n');
    for (const text of [secret, 'PERMIT', 'BPX.SERVER', 'private', 'joe']) expect(all).not.toContain(text);
  }
}

let printed: string[] = [];
const lost: unknown[] = [];
const lose = (error: unknown): void => {
  lost.push(error);
};

beforeEach(() => {
  broken.names.clear();
  broken.thrown = 0;
  // A message as a careless author writes it, with a line that looks like a place in the program.
  broken.message = `${uri}: cannot read\n    at ${deck.replaceAll('\n', '\n    at ')}`;
  printed = [];
  for (const method of ['error', 'warn', 'log'] as const) {
    vi.spyOn(console, method).mockImplementation((...parts: unknown[]) => {
      printed.push(parts.map((part) => (part instanceof Error ? String(part.stack) : String(part))).join(' '));
    });
  }
  process.on('unhandledRejection', lose);
});

afterEach(() => {
  process.off('unhandledRejection', lose);
  vi.restoreAllMocks();
  expect(lost.splice(0)).toEqual([]);
});

const position = { line: 2, character: 10 };
const range = { start: { line: 0, character: 0 }, end: { line: 4, character: 0 } };

/** Requests: what is asked, what comes when that fails, and under which name it is logged. */
const features: readonly [method: string, params: object, empty: unknown, name: string][] = [
  ['textDocument/hover', { position }, null, 'hover'],
  ['textDocument/completion', { position }, [], 'completion'],
  ['textDocument/signatureHelp', { position }, null, 'signatureHelp'],
  ['textDocument/documentHighlight', { position }, [], 'documentHighlight'],
  ['textDocument/references', { position, context: { includeDeclaration: true } }, [], 'references'],
  ['textDocument/definition', { position }, [], 'definition'],
  ['textDocument/prepareRename', { position }, null, 'prepareRename'],
  ['textDocument/rename', { position, newName: 'X' }, null, 'rename'],
  ['textDocument/selectionRange', { positions: [position] }, [], 'selectionRange'],
  ['textDocument/documentSymbol', {}, [], 'documentSymbol'],
  ['textDocument/foldingRange', {}, [], 'foldingRange'],
  ['textDocument/codeLens', {}, [], 'codeLens'],
  ['textDocument/codeAction', { range, context: { diagnostics: [], only: ['quickfix', 'source'] } }, [], 'codeAction'],
  ['textDocument/codeAction', { range, context: { diagnostics: [], only: ['source.fixAll'] } }, [], 'codeAction'],
  ['textDocument/semanticTokens/full', {}, { data: [] }, 'semanticTokens'],
  ['textDocument/semanticTokens/full/delta', { previousResultId: '' }, { data: [] }, 'semanticTokens/delta'],
  ['textDocument/semanticTokens/range', { range }, { data: [] }, 'semanticTokens/range'],
  ['esm/zowe', {}, null, 'zowe'],
  ['esm/zoweInsert', { esm: 'racf', ids: ['bpx-server'] }, null, 'zoweInsert'],
  ['esm/access', {}, null, 'access'],
  ['esm/convert', { range, to: 'tss' }, null, 'convert'],
  ['esm/conversions', { range }, [], 'conversions'],
  ['esm/rulePage', { code: 'racf/unknown-class' }, null, 'rulePage'],
  ['esm/newZoweDeckForm', {}, { products: [], components: [], names: [] }, 'newZoweDeckForm'],
  ['esm/newZoweDeckProblem', {}, null, 'newZoweDeckProblem'],
  ['esm/newZoweDeck', {}, { text: '' }, 'newZoweDeck'],
  ['textDocument/diagnostic', {}, { kind: 'full', items: [] }, 'diagnostic'],
];

/** The settings are read without it; and what is told beside the answer is tried below. */
const besides = ['readSiteSettings', 'readSiteText', 'withSite', 'commandCount'];

/** The functions of the language service that a request for a new document takes. */
async function functionsOf(method: string, params: object): Promise<string[]> {
  const pair = await new Pair().initialize();
  await pair.open(deck);
  broken.called.clear();
  await pair.ask(method, params);
  return [...broken.called].filter((name) => !name.includes('/') && !besides.includes(name));
}

describe('whatever throws in a feature', () => {
  test.each(features)('%s %j', async (method, params, empty, logged) => {
    const names = await functionsOf(method, params);
    expect(names.length).toBeGreaterThan(0);
    for (const name of names) {
      const pair = await new Pair().initialize();
      await pair.open(deck);
      broken.names.add(name);
      for (let time = 0; time < 3; time++) expect(await pair.ask(method, params), name).toEqual(empty);
      pair.claimLog(logged);
      broken.names.clear();
      await pair.claimAlive();
    }
  });
});

describe('a rule that throws', () => {
  test('every one of them, in decks of each language', { timeout: 60_000 }, async () => {
    const pair = await new Pair().initialize();
    for (const { code } of rules) broken.names.add(code);
    for (const { language, text } of samples().filter(({ text: { length } }) => length > 300)) {
      await pair.open(text, language);
      expect(await pair.diagnostics()).toEqual([]);
    }
    const codes = pair.log.map((line) => /^rule (\S+) failed: Error\n {4}at /u.exec(line)?.[1]);
    expect(pair.log.filter((_, index) => codes[index] === undefined)).toEqual([]);
    expect(new Set(codes).size).toBe(codes.length);
    expect(codes.length).toBeGreaterThan(rules.length / 2);
    for (const scope of new Set(rules.map((rule) => rule.scope))) {
      const isOfScope = (code: string | undefined): boolean => rules.some((r) => r.code === code && r.scope === scope);
      expect(codes.some(isOfScope), scope).toBe(true);
    }
    pair.claimNothingTold();
    broken.names.clear();
    await pair.claimAlive();
  });

  test('leaves what the others report', async () => {
    const pair = await new Pair().initialize();
    await pair.open(deck);
    const all = await pair.diagnostics();
    const [first] = all;
    broken.names.add(String(first?.code));
    await pair.open(deck);
    expect(await pair.diagnostics()).toEqual(all.filter(({ code }) => code !== first?.code));
    pair.claimLog(`rule ${String(first?.code)}`);
    await pair.open(deck);
    await pair.diagnostics();
    expect(pair.log).toHaveLength(1);
    broken.names.clear();
    await pair.claimAlive();
  });
});

describe('messages that nobody waits for', () => {
  test('a document that cannot be created', async () => {
    const pair = await new Pair().initialize();
    broken.names.add('languageInEditor');
    await pair.open(deck);
    expect(await pair.diagnostics()).toEqual([]);
    pair.claimLog('diagnostic');
    broken.names.clear();
    await pair.claimAlive();
  });

  test('changes that are none, and those before and behind them', async () => {
    const pair = await new Pair().initialize();
    await pair.open(deck);
    const changes = [null, [null], [{ range: null, text: secret }], [{ range: {}, text: {} }], secret];
    for (const contentChanges of changes) {
      await pair.client.sendNotification('textDocument/didChange', {
        textDocument: { uri, version: 2 },
        contentChanges,
      });
    }
    await pair.client.sendNotification('textDocument/didChange', {
      textDocument: { uri, version: null },
      contentChanges: [{ text: secret }],
    });
    await pair.diagnostics();
    expect(pair.log).toHaveLength(1);
    expect(pair.log[0]).toMatch(/^didChange failed: TypeError\n {4}at /u);
    pair.claimNothingTold();
    await pair.claimAlive();
  });

  test('documents that are none', async () => {
    const pair = await new Pair().initialize();
    for (const method of ['didOpen', 'didClose', 'didSave', 'willSave', 'didChange']) {
      await pair.client.sendNotification(`textDocument/${method}`, { textDocument: null, text: secret });
    }
    await pair.open(deck);
    expect((await pair.diagnostics()).length).toBeGreaterThan(1);
    expect(pair.log.map((line) => line.split(' ')[0])).toEqual(
      expect.arrayContaining(['didOpen', 'didClose', 'didChange']),
    );
    pair.claimNothingTold();
    await pair.claimAlive();
  });

  test('settings that cannot be read', async () => {
    const pair = await new Pair().initialize();
    await pair.open(deck);
    broken.names.add('readSiteSettings');
    await pair.client.sendNotification('workspace/didChangeConfiguration', { settings: { esm: secret } });
    expect((await pair.diagnostics()).length).toBeGreaterThan(1);
    pair.claimLog('settings');
    broken.names.clear();
    await pair.client.sendNotification('workspace/didChangeConfiguration', { settings: null });
    await pair.claimAlive();
  });

  test('site files that cannot be read', async () => {
    const pair = await new Pair(() => Promise.reject(new Error(broken.message))).initialize();
    await pair.open(deck);
    await pair.client.sendNotification('workspace/didChangeWatchedFiles', { changes: [{ uri, type: 2 }] });
    expect((await pair.diagnostics()).length).toBeGreaterThan(1);
    await pair.claimAlive();
    pair.claimNothingTold();
  });
});

describe('what runs by a timer', () => {
  test('diagnostics that are sent: named once, and sent again when all is well', async () => {
    const pair = await new Pair().initialize(false);
    broken.names.add('diagnostics');
    await pair.open(deck);
    await until(() => pair.log.length > 0);
    await pair.open(deck, 'racf', `${uri}2`);
    await until(() => broken.thrown > 1);
    pair.claimLog('diagnostics');
    broken.names.clear();
    await pair.client.sendNotification('textDocument/didChange', {
      textDocument: { uri, version: 2 },
      contentChanges: [{ text: deck }],
    });
    await until(() => pair.pushed.some((one) => one.uri === uri && one.diagnostics.length > 1));
    await pair.claimAlive();
  });

  test('the status of a document', async () => {
    const pair = await new Pair().initialize();
    broken.names.add('commandCount');
    await pair.open(deck);
    expect((await pair.diagnostics()).length).toBeGreaterThan(1);
    await until(() => pair.log.length > 0);
    pair.claimLog('status');
    broken.names.clear();
    await pair.claimAlive();
  });
});

describe('a client that answers with errors', () => {
  test('of its folders: the actions that need none are offered', async () => {
    const pair = await new Pair().initialize();
    pair.folders = () => {
      throw new Error(broken.message);
    };
    await pair.open(`RDEFINE $OURS A.B UACC(NONE)\n${deck}`);
    const actions = await pair.ask('textDocument/codeAction', { range, context: { diagnostics: [] } });
    expect((actions as unknown[]).length).toBeGreaterThan(0);
    expect(pair.log).toEqual([]);
    await pair.claimAlive();
  });

  test('of its configuration: defaults, and one line', async () => {
    const pair = await new Pair().initialize();
    pair.configuration = () => {
      throw new Error(broken.message);
    };
    await pair.open(deck);
    expect((await pair.diagnostics()).length).toBeGreaterThan(1);
    expect(pair.log).toEqual([expect.stringContaining('did not answer')]);
    pair.claimNothingTold();
    await pair.claimAlive();
  });
});
