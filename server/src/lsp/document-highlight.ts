import type { DocumentHighlight, Position } from 'vscode-languageserver';
import { findingOccurrences } from '../service/index.ts';
import type { Steps } from '../text/steps.ts';
import type { OpenDocument } from './documents.ts';
import { toOffset, toRange } from './positions.ts';
import { DocumentHighlightKind } from './protocol.ts';

/** Places between two checkpoints. */
const stride = 1000;

/** The places that name what stands at a position; those that define it are marked as writes. */
export function* highlights({ document, analysis }: OpenDocument, position: Position): Steps<DocumentHighlight[]> {
  const places = yield* findingOccurrences(analysis, toOffset(document, position));
  const found: DocumentHighlight[] = [];
  for (const [index, { range, defines }] of places.entries()) {
    if (index % stride === stride - 1) yield;
    const kind = defines ? DocumentHighlightKind.Write : DocumentHighlightKind.Read;
    found.push({ range: toRange(document, range), kind });
  }
  return found;
}
