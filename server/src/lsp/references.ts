import type { Location, Position, ReferenceContext } from 'vscode-languageserver';
import { occurrences } from '../service/index.ts';
import type { OpenDocument } from './documents.ts';
import { toOffset, toRange } from './positions.ts';

/** The places that name what stands at a position, with or without those that define it. */
export function references(
  { document, analysis }: OpenDocument,
  position: Position,
  { includeDeclaration }: ReferenceContext,
): Location[] {
  return occurrences(analysis, toOffset(document, position))
    .filter(({ defines }) => includeDeclaration || !defines)
    .map(({ range }) => ({ uri: document.uri, range: toRange(document, range) }));
}
