/** Entry of the extension in VS Code for the Web: the language server is a web worker. */
import * as vscode from 'vscode';
import { LanguageClient } from 'vscode-languageclient/browser';
import { clientId, clientName, clientOptions } from './options.ts';
import { Session } from './session.ts';

let session: Session | undefined;

export async function activate(context: vscode.ExtensionContext): Promise<void> {
  const script = vscode.Uri.joinPath(context.extensionUri, 'dist/server.browser.js').toString(true);
  const createWorker = (): Promise<Worker> => Promise.resolve(new Worker(script, { name: clientName }));
  session = new Session(new LanguageClient(clientId, clientName, createWorker, clientOptions()), context);
  await session.start();
}

export async function deactivate(): Promise<void> {
  await session?.stop();
}
