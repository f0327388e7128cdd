/** Entry of the extension in VS Code for the Web: the language server is a web worker. */
import * as vscode from 'vscode';
import {
  BrowserMessageReader,
  BrowserMessageWriter,
  LanguageClient,
  type MessageTransports,
} from 'vscode-languageclient/browser';
import { clientId, clientName, clientOptions } from './options.ts';
import { Revival } from './revival.ts';
import { Session } from './session.ts';
import { SiteFiles } from './site-files.ts';

let session: Session | undefined;

/** Gives other extensions, and tests, the rows of the checklist, which no interface of the editor tells. */
export async function activate(context: vscode.ExtensionContext): Promise<Pick<Session, 'checklist'>> {
  const script = await scriptOf(context, ['dist/service.js', 'dist/server.js']);
  context.subscriptions.push({
    dispose() {
      URL.revokeObjectURL(script);
    },
  });
  const sites = new SiteFiles();
  const revival = new Revival(clientName);
  const client = new LanguageClient(clientId, clientName, () => startWorker(script), clientOptions(sites, revival));
  session = new Session({ client, sites, revival }, context);
  await session.start();
  return { checklist: session.checklist };
}

export async function deactivate(): Promise<void> {
  await session?.stop();
  worker?.terminate();
}

/**
 * One script of several files of the extension, as an address that a worker can be started with. They are read by VS Code,
 * since a worker may not load further scripts from wherever the extension comes from.
 */
async function scriptOf(context: vscode.ExtensionContext, files: readonly string[]): Promise<string> {
  const parts = await Promise.all(
    files.map((file) => vscode.workspace.fs.readFile(vscode.Uri.joinPath(context.extensionUri, file))),
  );
  // Each part ends in a line end of its own, so that a comment at its end stays its own.
  const script = new Blob(
    parts.flatMap((part) => [new Uint8Array(part), '\n']),
    { type: 'text/javascript' },
  );
  return URL.createObjectURL(script);
}

let worker: Worker | undefined;

/**
 * Starts the server, in the place of an earlier one.
 *
 * The client is given the two ends of the connection and not the worker: the worker that VS Code's extension host hands
 * out is no instance of `Worker`, and the client would not recognize it.
 */
function startWorker(script: string): Promise<MessageTransports> {
  worker?.terminate();
  worker = new Worker(script, { name: clientName });
  return Promise.resolve({ reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) });
}
