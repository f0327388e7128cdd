import type { Diagnostic as ProtocolDiagnostic, DocumentDiagnosticReport } from 'vscode-languageserver';
import { type Diagnostic, rulePageAddress, type Severity } from '../service/index.ts';
import type { ClientFeatures } from './client-features.ts';
import type { DeckDocument } from './deck-document.ts';
import type { OpenDocument } from './documents.ts';
import { toRange } from './positions.ts';
import { DiagnosticSeverity, DiagnosticTag } from './protocol.ts';
import type { TouchedLines } from './touched-lines.ts';

const severities: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

interface Answered {
  readonly resultId: string;
  readonly items: readonly ProtocolDiagnostic[];
}

/** Answers requests for diagnostics, and remembers what was answered last for each document. One for each session. */
export class DiagnosticReports {
  private readonly answered = new WeakMap<DeckDocument, Answered>();
  private readonly touched: TouchedLines;
  private readonly client: ClientFeatures;

  constructor(touched: TouchedLines, client: ClientFeatures) {
    this.touched = touched;
    this.client = client;
  }

  /**
   * A request is answered in full only when the client has not the same already. What it shows has moved with its edits, so that equal
   * places are not enough: where an edit may have moved a diagnostic, it gets all again.
   * @param previousResultId of the answer that the client shows
   */
  of(open: OpenDocument, previousResultId: string | undefined): DocumentDiagnosticReport {
    const { id: resultId, document } = open;
    if (previousResultId === resultId) return { kind: 'unchanged', resultId };
    const items = protocolDiagnostics(open, this.client);
    const last = this.answered.get(document);
    this.answered.set(document, { resultId, items });
    const isShown =
      last !== undefined &&
      last.resultId === previousResultId &&
      isEqual(items, last.items) &&
      !items.some(({ range }) => this.touched.mayHaveMoved(document, range));
    if (isShown) return { kind: 'unchanged', resultId };
    this.touched.forget(document);
    return { kind: 'full', resultId, items };
  }
}

/** True when two values would be the same as JSON. */
function isEqual(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  const entries = Object.entries(a);
  const others: Readonly<Record<string, unknown>> = { ...b };
  return entries.length === Object.keys(others).length && entries.every(([key, value]) => isEqual(value, others[key]));
}

/** All diagnostics of a document as the client takes them. */
export function protocolDiagnostics(open: OpenDocument, client: ClientFeatures): ProtocolDiagnostic[] {
  return open.diagnostics().map((diagnostic) => toProtocol(open, diagnostic, client));
}

/** One diagnostic as the client takes it. */
export function toProtocol(
  { document }: OpenDocument,
  diagnostic: Diagnostic,
  client: ClientFeatures,
): ProtocolDiagnostic {
  const { code, message, related, unnecessary } = diagnostic;
  const result: ProtocolDiagnostic = {
    range: toRange(document, diagnostic.range),
    severity: severities[diagnostic.severity],
    code,
    source: 'esm',
    message,
  };
  if (client.rulePages !== undefined) result.codeDescription = { href: rulePageAddress(client.rulePages, code) };
  if (unnecessary && client.unnecessaryTag) result.tags = [DiagnosticTag.Unnecessary];
  if (related.length > 0 && client.relatedInformation) {
    result.relatedInformation = related.map((place) => ({
      location: { uri: document.uri, range: toRange(document, place.range) },
      message: place.message,
    }));
  }
  return result;
}
