import {
  createConnection,
  createProtocolConnection,
  ErrorCodes,
  type ClientCapabilities,
  type ProtocolConnection,
  type PublishDiagnosticsParams,
  ResponseError,
} from 'vscode-languageserver/node';
import { startServer } from '../../../../server/src/lsp/server.ts';
import { siteFilesNotification } from '../../../../server/src/lsp/site-files.ts';
import type { Status } from '../../../../server/src/lsp/status.ts';
import { ableClient } from '../../../lsp/harness/client.ts';
import { pipe } from '../../../lsp/harness/pipe.ts';
import type { ClientManner } from '../../input/session.ts';
import { turns } from './clock.ts';
import type { World } from './world.ts';

/** How a client reaches a server. */
export type Connect = (readFile: (uri: string) => Promise<string | undefined>) => ProtocolConnection;

/** A server in this process. */
export const inProcess: Connect = (readFile) => {
  const [here, there] = pipe();
  startServer(createConnection(there.reader, there.writer), readFile);
  return createProtocolConnection(here.reader, here.writer);
};

/** How many turns of the server a late answer takes. */
const lateness = 9;

/** A client at the end of a connection, with what it hears. */
export class Peer {
  readonly connection: ProtocolConnection;
  /** The last diagnostics that were sent of each document. */
  readonly pushed = new Map<string, PublishDiagnosticsParams>();
  readonly statuses = new Map<string, Status>();
  readonly log: string[] = [];
  refreshes = 0;
  private readonly manner: ClientManner;
  private readonly world: () => World;

  /** @param world what there is besides the documents, whenever the server asks */
  constructor(connect: Connect, manner: ClientManner, world: () => World) {
    this.manner = manner;
    this.world = world;
    this.connection = connect(async (uri) => {
      const text = this.world().sites.find((one) => one.uri === uri)?.text;
      await turns(2);
      return text;
    });
    this.listen();
  }

  async initialize(): Promise<void> {
    const { sendsSites } = this.manner;
    await this.connection.sendRequest('initialize', {
      processId: null,
      rootUri: null,
      capabilities: capabilitiesOf(this.manner),
      initializationOptions: { commands: true, rulePages: 'file:///rules', ...(sendsSites && { siteFiles: [] }) },
    });
    this.send('initialized', {});
  }

  send(method: string, params: object): void {
    this.connection.sendNotification(method, params).catch(() => undefined);
  }

  /** Tells the server of the settings, as clients do that are asked for them and as those do that are not. */
  tellSettings(): void {
    const settings = this.manner.configuration === 'not at all' ? { esm: this.world().section } : null;
    this.send('workspace/didChangeConfiguration', { settings });
  }

  tellSites(): void {
    const { sites } = this.world();
    if (this.manner.sendsSites) this.send(siteFilesNotification.method, { files: sites });
    else this.send('workspace/didChangeWatchedFiles', { changes: sites.map(({ uri }) => ({ uri, type: 2 })) });
  }

  private listen(): void {
    const { connection } = this;
    connection.onNotification('window/logMessage', ({ message }: { message: string }) => {
      this.log.push(message);
    });
    connection.onNotification('esm/status', (status: Status) => {
      this.statuses.set(status.uri, status);
    });
    connection.onNotification('textDocument/publishDiagnostics', (one: PublishDiagnosticsParams) => {
      this.pushed.set(one.uri, one);
    });
    connection.onRequest('workspace/diagnostic/refresh', () => {
      this.refreshes++;
      return null;
    });
    connection.onRequest('client/registerCapability', () => null);
    connection.onRequest('workspace/configuration', ({ items }: { items: object[] }) => this.configure(items));
    connection.onRequest('workspace/workspaceFolders', () => this.openFolders());
    connection.listen();
  }

  private async configure(items: readonly object[]): Promise<unknown> {
    const { section } = this.world();
    switch (this.manner.configuration) {
      case 'never':
        return forever();
      case 'with errors':
        throw new ResponseError(ErrorCodes.InternalError, 'no configuration');
      case 'with nonsense':
        return 'nonsense';
      case 'late':
        await turns(lateness);
        break;
      case 'at once':
      case 'not at all':
    }
    return items.map(() => section ?? null);
  }

  private openFolders(): unknown {
    if (this.manner.folders === 'never') return forever();
    if (this.manner.folders === 'with errors') throw new ResponseError(ErrorCodes.InternalError, 'no folders');
    return this.world().folders.map((uri) => ({ uri, name: uri }));
  }
}

function forever(): Promise<never> {
  return new Promise(() => undefined);
}

function capabilitiesOf({ pulls, able, configuration, sendsSites }: ClientManner): ClientCapabilities {
  const { diagnostic, ...textDocument } = ableClient.textDocument ?? {};
  const { workspaceEdit, ...workspace } = ableClient.workspace ?? {};
  const { documentSymbol, ...less } = textDocument;
  return {
    workspace: {
      ...workspace,
      configuration: configuration !== 'not at all',
      didChangeWatchedFiles: { dynamicRegistration: !sendsSites },
      ...(able && workspaceEdit && { workspaceEdit }),
    },
    textDocument: {
      ...less,
      ...(able && documentSymbol && { documentSymbol }),
      ...(pulls && diagnostic && { diagnostic }),
    },
  };
}
