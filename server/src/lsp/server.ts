import type { Connection, InitializeParams, InitializeResult } from 'vscode-languageserver';
import { version } from '../version.ts';
import { capabilities } from './capabilities.ts';
import { clientFeatures } from './client-features.ts';
import { Documents } from './documents.ts';
import { Guard } from './guard.ts';
import { guardedTexts } from './guarded-texts.ts';
import { serveNewDecks } from './new-deck.ts';
import { DidChangeConfigurationNotification, DidChangeWatchedFilesNotification, TextDocuments } from './protocol.ts';
import { pushDiagnostics } from './push-diagnostics.ts';
import { serveRequests } from './requests.ts';
import { pageAbout, rulePageRequest } from './rule-page.ts';
import type { Session } from './session.ts';
import { siteFileName } from '../service/index.ts';
import { SettingsStore } from './settings-store.ts';
import { type ReadFile, SiteFiles, siteFilesNotification } from './site-files.ts';
import { statusNotification, statusOf } from './status.ts';
import { textSync } from './text-sync.ts';
import { TouchedLines } from './touched-lines.ts';

/** The section of the client's configuration that holds our settings. */
const section = 'esm';

/**
 * Wires the language service to one client connection and starts listening.
 * @param readFile reads a file of the machine; absent where there is none, as in a browser
 */
export function startServer(connection: Connection, readFile?: ReadFile): void {
  connection.onInitialize((params) => initialize(connection, params, readFile));
  connection.listen();
}

function initialize(
  connection: Connection,
  params: InitializeParams,
  readFile: ReadFile | undefined,
): InitializeResult {
  const client = clientFeatures(params);
  const log = (line: string): void => {
    connection.console.warn(line);
  };
  const ask = (uri: string): Promise<unknown> => connection.workspace.getConfiguration({ scopeUri: uri, section });
  const sites = new SiteFiles(readFile, log);
  sites.accept(params.initializationOptions);
  const settings = new SettingsStore(client.answersConfiguration ? ask : undefined, sites, log, () => {
    renew();
  });
  settings.accept(params.initializationOptions);

  const touched = new TouchedLines();
  const texts = new TextDocuments(textSync(touched));
  const guard = new Guard(log);
  const documents = new Documents(
    texts,
    settings,
    (checked) => {
      guard.aside('status', () => connection.sendNotification(statusNotification, statusOf(checked)));
    },
    (code, error) => {
      guard.report(`rule ${code}`, error);
    },
  );
  const session: Session = { connection, client, texts, touched, documents, guard, sites };
  serveRequests(session);
  serveNewDecks(connection, guard);
  connection.onRequest(rulePageRequest, (params) => guard.run('rulePage', null, () => pageAbout(params)));
  const renew = client.pullsDiagnostics ? askForPull(session) : pushDiagnostics(session);
  followSettings(session, settings, renew);
  followSiteFiles(session, sites, () => {
    settings.renew();
    renew();
  });
  askForChanges(session, sites);
  texts.listen(guardedTexts(connection, guard));
  return { capabilities, serverInfo: { name: 'esm-language-server', version } };
}

/** Takes over changed settings and has the diagnostics renewed. */
function followSettings({ connection, guard }: Session, settings: SettingsStore, renew: () => void): void {
  connection.onDidChangeConfiguration((change) => {
    guard.aside('didChangeConfiguration', () => {
      settings.accept(change.settings);
      renew();
    });
  });
}

/** Asks the client to tell of what changes outside of the documents, where it can. */
function askForChanges({ connection, client }: Session, sites: SiteFiles): void {
  connection.onInitialized(() => {
    // A client that refuses says nothing of changes: all stays as it is, which is no failure.
    if (client.registersConfiguration) {
      connection.client.register(DidChangeConfigurationNotification.type, { section }).catch(() => undefined);
    }
    if (client.watchesFiles && sites.readsFiles) {
      const watchers = [{ globPattern: `**/${siteFileName}` }];
      connection.client.register(DidChangeWatchedFilesNotification.type, { watchers }).catch(() => undefined);
    }
  });
}

/** Takes over changed site files, whether the client sends them or only tells that one has changed. */
function followSiteFiles({ connection, guard }: Session, sites: SiteFiles, renew: () => void): void {
  connection.onNotification(siteFilesNotification, (params) => {
    guard.aside('siteFiles', () => {
      sites.accept(params);
      renew();
    });
  });
  connection.onDidChangeWatchedFiles(() => {
    guard.aside('didChangeWatchedFiles', () => {
      sites.forget();
      renew();
    });
  });
}

/** For clients that ask for diagnostics: makes them ask again. */
function askForPull({ connection, client }: Session): () => void {
  return () => {
    // The refresh is a request: a client that answers it with an error asks again at its next change.
    if (client.refreshesDiagnostics) connection.languages.diagnostics.refresh().catch(() => undefined);
  };
}
