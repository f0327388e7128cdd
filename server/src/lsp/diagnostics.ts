import {
  type Diagnostic as ProtocolDiagnostic,
  DiagnosticSeverity,
  DiagnosticTag,
  type DocumentDiagnosticReport,
} from 'vscode-languageserver';
import { type Diagnostic, rulePageAddress, type Severity } from '../service/index.ts';
import type { ClientFeatures } from './client-features.ts';
import type { OpenDocument } from './documents.ts';
import { toRange } from './positions.ts';

const severities: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

/** A client's request for diagnostics is answered in full only when it has not those of this state already. */
export function diagnosticReport(
  open: OpenDocument,
  previousResultId: string | undefined,
  client: ClientFeatures,
): DocumentDiagnosticReport {
  if (previousResultId === open.id) return { kind: 'unchanged', resultId: open.id };
  return { kind: 'full', resultId: open.id, items: protocolDiagnostics(open, client) };
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
