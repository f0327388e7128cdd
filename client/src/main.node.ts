/** Entry of the extension where Node runs it: on the desktop, in a remote or a container. */
import type * as vscode from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { Revival } from './revival.ts';
import { serverArguments } from './server-process.ts';
import { Session } from './session.ts';
import { SiteFiles } from './site-files.ts';
import { clientId, clientName, clientOptions } from './options.ts';

let session: Session | undefined;

/** Gives other extensions, and tests, the rows of the checklist, which no interface of the editor tells. */
export async function activate(context: vscode.ExtensionContext): Promise<Pick<Session, 'checklist'>> {
  const module = context.asAbsolutePath('dist/server.js');
  const server = { module, transport: TransportKind.ipc };
  const run = { ...server, options: { execArgv: [...serverArguments] } };
  const debug = { ...server, options: { execArgv: [...serverArguments, '--nolazy', '--inspect=6009'] } };
  const sites = new SiteFiles();
  const revival = new Revival(clientName);
  const client = new LanguageClient(clientId, clientName, { run, debug }, clientOptions(sites, revival));
  session = new Session({ client, sites, revival }, context);
  await session.start();
  return { checklist: session.checklist };
}

export async function deactivate(): Promise<void> {
  await session?.stop();
}
