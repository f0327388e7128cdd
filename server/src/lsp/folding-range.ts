import type { FoldingRange } from 'vscode-languageserver';
import { folding } from '../service/index.ts';
import type { Steps } from '../text/steps.ts';
import type { ClientFeatures } from './client-features.ts';
import type { OpenDocument } from './documents.ts';
import { FoldingRangeKind } from './protocol.ts';

/** Regions between two checkpoints. */
const stride = 1000;

/** The regions of a document that fold, as whole lines. A region on one line is none. */
export function* folds({ document, analysis }: OpenDocument, client: ClientFeatures): Steps<FoldingRange[]> {
  const found: FoldingRange[] = [];
  for (const [index, { range, kind }] of (yield* folding(analysis, client.foldingLimit)).entries()) {
    if (index % stride === 0) yield;
    const startLine = document.positionAt(range.start).line;
    const endLine = document.positionAt(range.end).line;
    if (endLine <= startLine) continue;
    if (found.length >= client.foldingLimit) break;
    found.push({ startLine, endLine, kind: kind === 'comment' ? FoldingRangeKind.Comment : FoldingRangeKind.Region });
  }
  return found;
}
