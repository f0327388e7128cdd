import type { SemanticTokens, SemanticTokensDelta } from 'vscode-languageserver';
import { accessReport, accessRequest } from './access.ts';
import { Answers } from './answers.ts';
import { actionsFor } from './code-action.ts';
import { codeLenses } from './code-lens.ts';
import { completionsAt } from './completion.ts';
import { conversionsAt, conversionsRequest, converted, convertRequest } from './convert.ts';
import { definition } from './definition.ts';
import { DiagnosticReports } from './diagnostics.ts';
import { highlights } from './document-highlight.ts';
import { documentSymbols } from './document-symbol.ts';
import { folds } from './folding-range.ts';
import { hoverAt } from './hover.ts';
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
  const { connection, client, texts, touched, documents, guard } = session;
  const answers = new Answers(documents, guard);
  const { diagnostics, semanticTokens } = connection.languages;
  const reports = new DiagnosticReports(touched, client);
  diagnostics.on(
    answers.atOnce('diagnostic', { kind: 'full', items: [] }, (open, { previousResultId }) =>
      reports.of(open, previousResultId),
    ),
  );
  connection.onHover(answers.atOnce('hover', null, (open, { position }) => hoverAt(open, position, client)));
  connection.onCompletion(
    answers.atOnce('completion', [], (open, { position }) => completionsAt(open, position, client)),
  );
  connection.onSignatureHelp(
    answers.atOnce('signatureHelp', null, (open, { position }) => signatureAt(open, position, client)),
  );
  connection.onDocumentHighlight(
    answers.inSteps('documentHighlight', [], (open, { position }) => highlights(open, position)),
  );
  connection.onReferences(
    answers.inSteps('references', [], (open, { position, context }) => references(open, position, context)),
  );
  connection.onDefinition(answers.atOnce('definition', [], (open, { position }) => definition(open, position)));
  connection.onPrepareRename(
    answers.atOnce('prepareRename', null, (open, { position }) => renameStart(open, position)),
  );
  connection.onRenameRequest(
    answers.atOnce('rename', null, (open, { position, newName }) => renamed(open, position, newName, client)),
  );
  connection.onSelectionRanges(
    answers.atOnce('selectionRange', [], (open, { positions }) => selectionRanges(open, positions)),
  );
  connection.onDocumentSymbol(answers.inSteps('documentSymbol', [], (open) => documentSymbols(open, client)));
  connection.onFoldingRanges(answers.inSteps('foldingRange', [], (open) => folds(open, client)));
  connection.onCodeLens(answers.inSteps('codeLens', [], (open) => codeLenses(open, client)));
  connection.onRequest(
    zoweRequest,
    answers.inSteps('zowe', null, (open) => zoweAnswer(open)),
  );
  connection.onRequest(
    convertRequest,
    answers.inSteps('convert', null, (open, params) => converted(open, params)),
  );
  connection.onRequest(
    conversionsRequest,
    answers.atOnce('conversions', [], (open, { range }) => conversionsAt(open, range)),
  );
  connection.onRequest(
    zoweInsertRequest,
    answers.inSteps('zoweInsert', null, (open, params) => zoweInsertion(open, params, client)),
  );
  connection.onCodeAction(answers.inSteps('codeAction', [], (open, params) => actionsFor(open, params, session)));

  connection.onRequest(
    accessRequest,
    answers.inSteps('access', null, (open) => accessReport(open)),
  );

  const tokens = new SemanticTokensProvider();
  texts.onDidClose(({ document }) => {
    tokens.forget(document.uri);
  });
  const none: SemanticTokens | SemanticTokensDelta = { data: [] };
  semanticTokens.on(answers.inSteps('semanticTokens', none, (open) => tokens.full(open)));
  semanticTokens.onDelta(
    answers.inSteps('semanticTokens/delta', none, (open, params) => tokens.delta(open, params.previousResultId)),
  );
  semanticTokens.onRange(
    answers.atOnce('semanticTokens/range', none, (open, { range }) =>
      tokens.range(open, toOffsets(open.document, range)),
    ),
  );
}
