import {
  type Connection,
  DidChangeConfigurationNotification,
  type InitializeParams,
  type InitializeResult,
  TextDocuments,
} from 'vscode-languageserver';
import { version } from '../version.ts';
import { capabilities } from './capabilities.ts';
import { clientFeatures } from './client-features.ts';
import { Documents } from './documents.ts';
import { Guard } from './guard.ts';
import { pushDiagnostics } from './push-diagnostics.ts';
import { serveRequests } from './requests.ts';
import type { Session } from './session.ts';
import { SettingsStore } from './settings-store.ts';
import { statusNotification, statusOf } from './status.ts';
import { textSync } from './text-sync.ts';

/** The section of the client's configuration that holds our settings. */
const section = 'esm';

/** Wires the language service to one client connection and starts listening. */
export function startServer(connection: Connection): void {
  connection.onInitialize((params) => initialize(connection, params));
  connection.listen();
}

function initialize(connection: Connection, params: InitializeParams): InitializeResult {
  const client = clientFeatures(params);
  const log = (line: string): void => {
    connection.console.warn(line);
  };
  const ask = (uri: string): Promise<unknown> => connection.workspace.getConfiguration({ scopeUri: uri, section });
  const settings = new SettingsStore(client.answersConfiguration ? ask : undefined, log);
  settings.accept(params.initializationOptions);

  const texts = new TextDocuments(textSync);
  const guard = new Guard(log);
  const documents = new Documents(
    texts,
    settings,
    (checked) =>
      void guard.run('status', undefined, () => connection.sendNotification(statusNotification, statusOf(checked))),
    (code, error) => {
      guard.report(`rule ${code}`, error);
    },
  );
  const session: Session = { connection, client, texts, documents, guard };
  serveRequests(session);
  followSettings(session, settings, client.pullsDiagnostics ? askForPull(session) : pushDiagnostics(session));
  texts.listen(connection);
  return { capabilities, serverInfo: { name: 'esm-language-server', version } };
}

/** Takes over changed settings and has the diagnostics renewed. */
function followSettings({ connection, client }: Session, settings: SettingsStore, renew: () => void): void {
  connection.onDidChangeConfiguration((change) => {
    settings.accept(change.settings);
    renew();
  });
  connection.onInitialized(() => {
    if (!client.registersConfiguration) return;
    // A client that refuses says nothing of changes: the settings stay as they are, which is no failure.
    connection.client.register(DidChangeConfigurationNotification.type, { section }).catch(() => undefined);
  });
}

/** For clients that ask for diagnostics: makes them ask again. */
function askForPull({ connection, client }: Session): () => void {
  return () => {
    // The refresh is a request: a client that answers it with an error asks again at its next change.
    if (client.refreshesDiagnostics) connection.languages.diagnostics.refresh().catch(() => undefined);
  };
}
