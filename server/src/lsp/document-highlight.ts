import { type DocumentHighlight, DocumentHighlightKind, type Position } from 'vscode-languageserver';
import { occurrences } from '../service/index.ts';
import type { OpenDocument } from './documents.ts';
import { toOffset, toRange } from './positions.ts';

/** The places that name what stands at a position; those that define it are marked as writes. */
export function highlights({ document, analysis }: OpenDocument, position: Position): DocumentHighlight[] {
  return occurrences(analysis, toOffset(document, position)).map(({ range, defines }) => ({
    range: toRange(document, range),
    kind: defines ? DocumentHighlightKind.Write : DocumentHighlightKind.Read,
  }));
}
