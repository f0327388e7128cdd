import type { Range, TextDocumentIdentifier, WorkspaceEdit } from 'vscode-languageserver';
import {
  insertSteps,
  isProduct,
  type ZoweItem,
  zoweReportSteps,
  type ZoweReport,
  type ZoweSectionReport,
} from '../service/index.ts';
import type { Steps } from '../text/steps.ts';
import type { ClientFeatures } from './client-features.ts';
import type { OpenDocument } from './documents.ts';
import { toRange } from './positions.ts';
import { RequestType } from './protocol.ts';
import { toEdit } from './workspace-edit.ts';

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
export function* zoweAnswer({ document, analysis }: OpenDocument): Steps<ZoweAnswer | null> {
  const report = yield* zoweReportSteps(analysis);
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

export interface InsertParams {
  readonly textDocument: TextDocumentIdentifier;
  /** The product whose sections are to be changed. */
  readonly esm: string;
  /** The requirements by their ids. */
  readonly ids: readonly string[];
}

/** Asks for the edit that puts in what Zowe needs; answered with null when there is nothing to be put in. */
export const zoweInsertRequest = new RequestType<InsertParams, WorkspaceEdit | null, void>('esm/zoweInsert');

/** The edit of a document. */
export function* zoweInsertion(
  open: OpenDocument,
  { esm, ids }: InsertParams,
  client: ClientFeatures,
): Steps<WorkspaceEdit | null> {
  const changes = isProduct(esm) ? yield* insertSteps(open.analysis, esm, ids) : undefined;
  return changes ? toEdit(open, changes, client) : null;
}
