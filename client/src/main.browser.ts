/** Entry of the extension in VS Code for the Web: the language server is a web worker. */
import * as vscode from 'vscode';
import {
  BrowserMessageReader,
  BrowserMessageWriter,
  LanguageClient,
  type MessageTransports,
} from 'vscode-languageclient/browser';
import { clientId, clientName, clientOptions } from './options.ts';
import { Session } from './session.ts';
import { SiteFiles } from './site-files.ts';

let session: Session | undefined;

export async function activate(context: vscode.ExtensionContext): Promise<void> {
  const script = vscode.Uri.joinPath(context.extensionUri, 'dist/server.browser.js').toString(true);
  const sites = new SiteFiles();
  const client = new LanguageClient(clientId, clientName, () => startWorker(script), clientOptions(context, sites));
  session = new Session(client, sites, context);
  await session.start();
}

export async function deactivate(): Promise<void> {
  await session?.stop();
  worker?.terminate();
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
