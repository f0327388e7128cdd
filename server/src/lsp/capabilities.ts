import type { ServerCapabilities } from 'vscode-languageserver';
import { codeActionKinds } from './code-action.ts';
import { completionTriggers } from './completion.ts';
import { TextDocumentSyncKind } from './protocol.ts';
import { legend } from './semantic-tokens.ts';
import { signatureTriggers } from './signature-help.ts';

/** What the server offers to every client. */
export const capabilities: ServerCapabilities = {
  positionEncoding: 'utf-16',
  textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
  diagnosticProvider: { identifier: 'esm', interFileDependencies: false, workspaceDiagnostics: false },
  hoverProvider: true,
  completionProvider: { triggerCharacters: completionTriggers },
  signatureHelpProvider: { triggerCharacters: signatureTriggers },
  documentHighlightProvider: true,
  referencesProvider: true,
  definitionProvider: true,
  renameProvider: { prepareProvider: true },
  documentSymbolProvider: true,
  foldingRangeProvider: true,
  selectionRangeProvider: true,
  semanticTokensProvider: { legend, full: { delta: true }, range: true },
  codeActionProvider: { codeActionKinds },
  codeLensProvider: {},
};
