import { type FoldingRange, FoldingRangeKind } from 'vscode-languageserver';
import { foldingRanges } from '../service/index.ts';
import type { ClientFeatures } from './client-features.ts';
import type { OpenDocument } from './documents.ts';

/** The regions of a document that fold, as whole lines. A region on one line is none. */
export function folds({ document, analysis }: OpenDocument, client: ClientFeatures): FoldingRange[] {
  const found: FoldingRange[] = [];
  for (const { range, kind } of foldingRanges(analysis)) {
    const startLine = document.positionAt(range.start).line;
    const endLine = document.positionAt(range.end).line;
    if (endLine <= startLine) continue;
    if (found.length >= client.foldingLimit) break;
    found.push({ startLine, endLine, kind: kind === 'comment' ? FoldingRangeKind.Comment : FoldingRangeKind.Region });
  }
  return found;
}
