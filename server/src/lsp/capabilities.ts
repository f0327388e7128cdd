import { type ServerCapabilities, TextDocumentSyncKind } from 'vscode-languageserver';
import { codeActionKinds } from './code-action.ts';
import { completionTriggers } from './completion.ts';
import { legend } from './semantic-tokens.ts';

/** What the server offers to every client. */
export const capabilities: ServerCapabilities = {
  positionEncoding: 'utf-16',
  textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
  diagnosticProvider: { identifier: 'esm', interFileDependencies: false, workspaceDiagnostics: false },
  hoverProvider: true,
  completionProvider: { triggerCharacters: completionTriggers },
  documentSymbolProvider: true,
  foldingRangeProvider: true,
  semanticTokensProvider: { legend, full: { delta: true }, range: true },
  codeActionProvider: { codeActionKinds },
};
