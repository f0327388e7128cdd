import type { Position, SelectionRange } from 'vscode-languageserver';
import { selections } from '../service/index.ts';
import type { OpenDocument } from './documents.ts';
import { toOffset, toRange } from './positions.ts';

/** What is selected step by step from each of the positions on. */
export function selectionRanges(
  { document, analysis }: OpenDocument,
  positions: readonly Position[],
): SelectionRange[] {
  return positions.map((position) => {
    let outer: SelectionRange | undefined;
    for (const step of selections(analysis, toOffset(document, position)).toReversed()) {
      const range = toRange(document, step);
      outer = outer ? { range, parent: outer } : { range };
    }
    // A client expects one answer for each position.
    return outer ?? { range: { start: position, end: position } };
  });
}
