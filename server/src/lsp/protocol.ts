/**
 * The values of the protocol library that the server uses; types come from the library itself. The library is CommonJS, so that each
 * module which imports a value of it makes a copy of its 300 names when the server starts: this one does it for all.
 */
export {
  CodeActionKind,
  CompletionItemKind,
  DiagnosticSeverity,
  DiagnosticTag,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  DocumentHighlightKind,
  FoldingRangeKind,
  InsertTextFormat,
  InsertTextMode,
  LSPErrorCodes,
  MarkupKind,
  NotificationType,
  RequestType,
  ResponseError,
  SymbolKind,
  TextDocumentSyncKind,
  TextDocuments,
} from 'vscode-languageserver';
