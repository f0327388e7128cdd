import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  type ClientCapabilities,
  createProtocolConnection,
  type Diagnostic,
  type DocumentDiagnosticReport,
  type InitializeResult,
  type Position,
  type ProtocolConnection,
  type PublishDiagnosticsParams,
  StreamMessageReader,
  StreamMessageWriter,
  type TextDocumentContentChangeEvent,
} from 'vscode-languageserver/node';
import type { Status } from '../../../server/src/lsp/status.ts';

/** The capabilities of a client that can do everything the server knows of. */
export const ableClient: ClientCapabilities = {
  workspace: {
    configuration: true,
    didChangeConfiguration: { dynamicRegistration: true },
    diagnostics: { refreshSupport: true },
    workspaceEdit: { documentChanges: true, resourceOperations: ['create'] },
    workspaceFolders: true,
  },
  textDocument: {
    diagnostic: { relatedInformation: true, codeDescriptionSupport: true, tagSupport: { valueSet: [1] } },
    hover: { contentFormat: ['markdown', 'plaintext'] },
    completion: { completionItem: { snippetSupport: true, documentationFormat: ['markdown'] } },
    signatureHelp: {
      signatureInformation: {
        documentationFormat: ['markdown'],
        parameterInformation: { labelOffsetSupport: true },
      },
    },
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
    codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: [] } } },
  },
};

/** Where this client says the pages of the rules are. */
const rulePages = 'file:///extension/docs/rules';

export interface ClientOptions {
  readonly capabilities?: ClientCapabilities;
  /** Answers `workspace/configuration` for a document. */
  readonly configuration?: (uri: string | undefined) => unknown;
  readonly initializationOptions?: object;
  /** The URIs of the folders that are open. */
  readonly folders?: readonly string[];
  /** Arguments for Node itself. */
  readonly nodeArguments?: readonly string[];
  /** Variables of the server's environment besides those of the test. */
  readonly environment?: Readonly<Record<string, string>>;
}

/** A client that talks to a server process over its standard input and output, and keeps all it hears. */
export class TestClient {
  readonly process: ChildProcess;
  readonly connection: ProtocolConnection;
  readonly statuses: Status[] = [];
  readonly pushed: PublishDiagnosticsParams[] = [];
  /** Every byte the server wrote, on both streams. */
  heard = '';
  refreshes = 0;
  configurationRequests = 0;
  registered: string[] = [];
  initialized!: InitializeResult;
  private versions = new Map<string, number>();

  private constructor(child: ChildProcess, connection: ProtocolConnection) {
    this.process = child;
    this.connection = connection;
  }

  /** Starts a server and initializes it. */
  static async start(script: string, options: ClientOptions = {}): Promise<TestClient> {
    const child = spawn(process.execPath, [...(options.nodeArguments ?? []), script, '--stdio'], {
      stdio: 'pipe',
      env: { ...process.env, ...options.environment },
    });
    const connection = createProtocolConnection(
      new StreamMessageReader(child.stdout),
      new StreamMessageWriter(child.stdin),
    );
    const client = new TestClient(child, connection);
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk: Buffer) => {
        client.heard += chunk.toString('utf8');
      });
    }
    client.listen(options.configuration ?? (() => null));
    const folders = (options.folders ?? []).map((uri) => ({ uri, name: uri }));
    connection.onRequest('workspace/workspaceFolders', () => folders);
    connection.listen();
    client.initialized = await connection.sendRequest('initialize', {
      processId: process.pid,
      rootUri: null,
      capabilities: options.capabilities ?? ableClient,
      initializationOptions: { rulePages, ...options.initializationOptions },
    });
    await connection.sendNotification('initialized', {});
    return client;
  }

  private listen(configuration: (uri: string | undefined) => unknown): void {
    this.connection.onNotification('esm/status', (status: Status) => {
      this.statuses.push(status);
    });
    this.connection.onNotification('textDocument/publishDiagnostics', (one: PublishDiagnosticsParams) => {
      this.pushed.push(one);
    });
    this.connection.onRequest('workspace/diagnostic/refresh', () => {
      this.refreshes++;
      return null;
    });
    this.connection.onRequest('workspace/configuration', ({ items }: { items: { scopeUri?: string }[] }) => {
      this.configurationRequests++;
      return Promise.all(items.map((item) => configuration(item.scopeUri)));
    });
    this.connection.onRequest('client/registerCapability', (one: { registrations: { method: string }[] }) => {
      this.registered.push(...one.registrations.map(({ method }) => method));
      return null;
    });
  }

  async open(uri: string, text: string, languageId = 'racf'): Promise<void> {
    this.versions.set(uri, 1);
    await this.connection.sendNotification('textDocument/didOpen', {
      textDocument: { uri, languageId, version: 1, text },
    });
  }

  async change(uri: string, ...contentChanges: TextDocumentContentChangeEvent[]): Promise<void> {
    const version = (this.versions.get(uri) ?? 0) + 1;
    this.versions.set(uri, version);
    await this.connection.sendNotification('textDocument/didChange', {
      textDocument: { uri, version },
      contentChanges,
    });
  }

  async close(uri: string): Promise<void> {
    await this.connection.sendNotification('textDocument/didClose', { textDocument: { uri } });
  }

  /** Sends a request about a document. */
  ask<R>(method: string, uri: string, params: object = {}): Promise<R> {
    return this.connection.sendRequest(method, { textDocument: { uri }, ...params });
  }

  askAt<R>(method: string, uri: string, line: number, character: number): Promise<R> {
    const position: Position = { line, character };
    return this.ask(method, uri, { position });
  }

  pull(uri: string, previousResultId?: string): Promise<DocumentDiagnosticReport> {
    return this.ask('textDocument/diagnostic', uri, { previousResultId });
  }

  /** The diagnostics of a document by a pull in full. */
  async diagnostics(uri: string): Promise<Diagnostic[]> {
    const report = await this.pull(uri);
    if (report.kind !== 'full') throw new Error('a full report was asked for');
    return report.items;
  }

  /** Ends the server as a client does. Returns its exit code. */
  async stop(): Promise<number | null> {
    await this.connection.sendRequest('shutdown');
    const exited = once(this.process, 'exit');
    await this.connection.sendNotification('exit');
    const [code] = (await exited) as [number | null];
    this.connection.dispose();
    return code;
  }

  /** Ends the server at once; for the end of a test, however it went. */
  kill(): void {
    this.connection.dispose();
    this.process.kill();
  }
}

/** Waits until a condition holds. */
export async function until(condition: () => boolean, milliseconds = 5000): Promise<void> {
  const end = Date.now() + milliseconds;
  while (!condition()) {
    if (Date.now() > end) throw new Error('waited in vain');
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}
