import {
  type CancellationToken,
  LSPErrorCodes,
  ResponseError,
  type SemanticTokens,
  type SemanticTokensDelta,
} from 'vscode-languageserver';
import type { Steps } from '../text/steps.ts';
import { accessReport, accessRequest } from './access.ts';
import { actionsFor } from './code-action.ts';
import { codeLenses } from './code-lens.ts';
import { completionsAt } from './completion.ts';
import { conversionsAt, conversionsRequest, converted, convertRequest } from './convert.ts';
import { definition } from './definition.ts';
import { diagnosticReport } from './diagnostics.ts';
import { highlights } from './document-highlight.ts';
import { documentSymbols } from './document-symbol.ts';
import type { OpenDocument } from './documents.ts';
import { folds } from './folding-range.ts';
import { checkCancelled } from './guard.ts';
import { hoverAt } from './hover.ts';
import { paced } from './pace.ts';
import { toOffsets } from './positions.ts';
import { references } from './references.ts';
import { renamed, renameStart } from './rename.ts';
import { selectionRanges } from './selection-range.ts';
import { SemanticTokensProvider } from './semantic-tokens.ts';
import type { Session } from './session.ts';
import { zoweAnswer, zoweInsertion, zoweInsertRequest, zoweRequest } from './zowe.ts';
import { signatureAt } from './signature-help.ts';

/** Registers the handlers of all requests about a document. Each is answered by its own file. */
export function serveRequests(session: Session): void {
  const { connection, client, texts, documents, guard } = session;
  /** A handler that answers `empty` for a document that is not open, and for a request that fails. */
  function answer<P extends { textDocument: { uri: string } }, R>(
    name: string,
    empty: R,
    handle: (open: OpenDocument, params: P) => R | Promise<R>,
  ): (params: P, token: CancellationToken) => Promise<R> {
    return (params, token) =>
      guard.run(name, empty, async () => {
        const open = await documents.open(params.textDocument.uri);
        checkCancelled(token);
        return open === undefined ? empty : handle(open, params);
      });
  }

  /** The same for a handler whose work grows with the deck: other messages are taken in meanwhile. */
  function answerInSteps<P extends { textDocument: { uri: string } }, R>(
    name: string,
    empty: R,
    handle: (open: OpenDocument, params: P) => Steps<R | Promise<R>>,
  ): (params: P, token: CancellationToken) => Promise<R> {
    return (params, token) =>
      guard.run(name, empty, async () => {
        const open = await documents.open(params.textDocument.uri);
        checkCancelled(token);
        if (open === undefined) return empty;
        const isStale = (): boolean => token.isCancellationRequested || !documents.isNewest(open);
        const done = await paced(handle(open, params), isStale);
        if (done) return done.result;
        checkCancelled(token);
        throw new ResponseError(LSPErrorCodes.ContentModified, 'the document has changed');
      });
  }

  const { diagnostics, semanticTokens } = connection.languages;
  diagnostics.on(
    answer('diagnostic', { kind: 'full', items: [] }, (open, { previousResultId }) =>
      diagnosticReport(open, previousResultId, client),
    ),
  );
  connection.onHover(answer('hover', null, (open, { position }) => hoverAt(open, position, client)));
  connection.onCompletion(answer('completion', [], (open, { position }) => completionsAt(open, position, client)));
  connection.onSignatureHelp(
    answer('signatureHelp', null, (open, { position }) => signatureAt(open, position, client)),
  );
  connection.onDocumentHighlight(answer('documentHighlight', [], (open, { position }) => highlights(open, position)));
  connection.onReferences(
    answer('references', [], (open, { position, context }) => references(open, position, context)),
  );
  connection.onDefinition(answer('definition', [], (open, { position }) => definition(open, position)));
  connection.onPrepareRename(answer('prepareRename', null, (open, { position }) => renameStart(open, position)));
  connection.onRenameRequest(
    answer('rename', null, (open, { position, newName }) => renamed(open, position, newName, client)),
  );
  connection.onSelectionRanges(answer('selectionRange', [], (open, { positions }) => selectionRanges(open, positions)));
  connection.onDocumentSymbol(answerInSteps('documentSymbol', [], (open) => documentSymbols(open, client)));
  connection.onFoldingRanges(answerInSteps('foldingRange', [], (open) => folds(open, client)));
  connection.onCodeLens(answerInSteps('codeLens', [], (open) => codeLenses(open, client)));
  connection.onRequest(
    zoweRequest,
    answerInSteps('zowe', null, (open) => zoweAnswer(open)),
  );
  connection.onRequest(
    convertRequest,
    answerInSteps('convert', null, (open, params) => converted(open, params)),
  );
  connection.onRequest(
    conversionsRequest,
    answer('conversions', [], (open, { range }) => conversionsAt(open, range)),
  );
  connection.onRequest(
    zoweInsertRequest,
    answerInSteps('zoweInsert', null, (open, params) => zoweInsertion(open, params, client)),
  );
  connection.onCodeAction(answerInSteps('codeAction', [], (open, params) => actionsFor(open, params, session)));

  connection.onRequest(
    accessRequest,
    answerInSteps('access', null, (open) => accessReport(open)),
  );

  const tokens = new SemanticTokensProvider();
  texts.onDidClose(({ document }) => {
    tokens.forget(document.uri);
  });
  const none: SemanticTokens | SemanticTokensDelta = { data: [] };
  semanticTokens.on(answerInSteps('semanticTokens', none, (open) => tokens.full(open)));
  semanticTokens.onDelta(
    answerInSteps('semanticTokens/delta', none, (open, params) => tokens.delta(open, params.previousResultId)),
  );
  semanticTokens.onRange(
    answer('semanticTokens/range', none, (open, { range }) => tokens.range(open, toOffsets(open.document, range))),
  );
}
