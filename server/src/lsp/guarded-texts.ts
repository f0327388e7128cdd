import type { Connection, TextDocuments } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Guard } from './guard.ts';

type TextDocumentConnection = Parameters<TextDocuments<TextDocument>['listen']>[0];

/**
 * A connection for documents to follow: a message about one that cannot be taken in is named in the log once, without what it
 * says. The library would log the message of the error, which may quote the deck.
 */
export function guardedTexts(connection: Connection, guard: Guard): TextDocumentConnection {
  /** The handler of a notification that does not fail. */
  const guarded =
    <P>(name: string, handler: (params: P) => void | Promise<void>) =>
    (params: P): void => {
      guard.aside(name, () => handler(params));
    };
  return {
    onDidOpenTextDocument: (handler) => connection.onDidOpenTextDocument(guarded('didOpen', handler)),
    onDidChangeTextDocument: (handler) => connection.onDidChangeTextDocument(guarded('didChange', handler)),
    onDidCloseTextDocument: (handler) => connection.onDidCloseTextDocument(guarded('didClose', handler)),
    onDidSaveTextDocument: (handler) => connection.onDidSaveTextDocument(guarded('didSave', handler)),
    onWillSaveTextDocument: (handler) => connection.onWillSaveTextDocument(guarded('willSave', handler)),
    onWillSaveTextDocumentWaitUntil: (handler) => connection.onWillSaveTextDocumentWaitUntil(handler),
  };
}
