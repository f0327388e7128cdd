import type { Connection, DidCloseTextDocumentParams, TextDocuments } from 'vscode-languageserver';
import type { DeckDocument } from './deck-document.ts';
import type { Guard } from './guard.ts';

/** What a connection must have for documents to follow it. */
type TextDocumentConnection = Parameters<TextDocuments<DeckDocument>['listen']>[0];

/**
 * A connection for documents to follow: a message about one that cannot be taken in is named in the log once, without what it
 * says. The library would log the message of the error, which may quote the deck. A document that is opened while it is open is
 * another one: nothing is taken over from the one before.
 */
export function guardedTexts(connection: Connection, guard: Guard): TextDocumentConnection {
  /** The handler of a notification that does not fail. */
  const guarded =
    <P>(name: string, handler: (params: P) => void | Promise<void>) =>
    (params: P): void => {
      guard.aside(name, () => handler(params));
    };
  /** Takes in that a document is closed, if it is open. */
  let close: (params: DidCloseTextDocumentParams) => void = () => undefined;
  return {
    onDidOpenTextDocument: (handler) =>
      connection.onDidOpenTextDocument(
        guarded('didOpen', (params) => {
          close({ textDocument: { uri: params.textDocument.uri } });
          return handler(params);
        }),
      ),
    onDidChangeTextDocument: (handler) => connection.onDidChangeTextDocument(guarded('didChange', handler)),
    onDidCloseTextDocument: (handler) => {
      close = guarded('didClose', handler);
      return connection.onDidCloseTextDocument(close);
    },
    onDidSaveTextDocument: (handler) => connection.onDidSaveTextDocument(guarded('didSave', handler)),
    onWillSaveTextDocument: (handler) => connection.onWillSaveTextDocument(guarded('willSave', handler)),
    onWillSaveTextDocumentWaitUntil: (handler) => connection.onWillSaveTextDocumentWaitUntil(handler),
  };
}
