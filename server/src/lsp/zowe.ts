import { type Range, RequestType, type TextDocumentIdentifier } from 'vscode-languageserver';
import { type ZoweItem, zoweReport, type ZoweReport, type ZoweSectionReport } from '../service/index.ts';
import type { OpenDocument } from './documents.ts';
import { toRange } from './positions.ts';

/** A report as it is sent: its ranges are those of the protocol. */
type Sent<T> = Omit<T, 'range' | 'place'> & { readonly range?: Range; readonly place?: Range };

export interface ZoweAnswer {
  readonly components: ZoweReport['components'];
  readonly sections: readonly (Omit<Sent<ZoweSectionReport>, 'items'> & {
    readonly items: readonly Sent<ZoweItem>[];
  })[];
}

/** Asks what a deck gives Zowe and what it lacks; answered with null for a deck that is not about Zowe. */
export const zoweRequest = new RequestType<{ readonly textDocument: TextDocumentIdentifier }, ZoweAnswer | null, void>(
  'esm/zowe',
);

/** The report about a document. */
export function zoweAnswer({ document, analysis }: OpenDocument): ZoweAnswer | null {
  const report = zoweReport(analysis);
  if (!report) return null;
  return {
    components: report.components,
    sections: report.sections.map(({ range, items, ...section }) => ({
      ...section,
      range: toRange(document, range),
      items: items.map(({ place, ...item }) => ({ ...item, ...(place && { place: toRange(document, place) }) })),
    })),
  };
}
