import type { Location, Position, ReferenceContext } from 'vscode-languageserver';
import { findingOccurrences } from '../service/index.ts';
import type { Steps } from '../text/steps.ts';
import type { OpenDocument } from './documents.ts';
import { toOffset, toRange } from './positions.ts';

/** Places between two checkpoints. */
const stride = 1000;

/** The places that name what stands at a position, with or without those that define it. */
export function* references(
  { document, analysis }: OpenDocument,
  position: Position,
  { includeDeclaration }: ReferenceContext,
): Steps<Location[]> {
  const places = yield* findingOccurrences(analysis, toOffset(document, position));
  const found: Location[] = [];
  for (const [index, { range, defines }] of places.entries()) {
    if (index % stride === stride - 1) yield;
    if (includeDeclaration || !defines) found.push({ uri: document.uri, range: toRange(document, range) });
  }
  return found;
}
