/** Requests about the other places of a name: highlight, references, definition. */
import {
  type Definition,
  type DocumentHighlight,
  DocumentHighlightKind,
  type Location,
  type Position,
  type ReferenceContext,
} from 'vscode-languageserver';
import { definitions, occurrences } from '../service/index.ts';
import type { OpenDocument } from './documents.ts';
import { toOffset, toRange } from './positions.ts';

/** The places that name what stands at a position; those that define it are marked as writes. */
export function highlights({ document, analysis }: OpenDocument, position: Position): DocumentHighlight[] {
  return occurrences(analysis, toOffset(document, position)).map(({ range, defines }) => ({
    range: toRange(document, range),
    kind: defines ? DocumentHighlightKind.Write : DocumentHighlightKind.Read,
  }));
}

/** The same places as locations. */
export function references(
  { document, analysis }: OpenDocument,
  position: Position,
  { includeDeclaration }: ReferenceContext,
): Location[] {
  return occurrences(analysis, toOffset(document, position))
    .filter(({ defines }) => includeDeclaration || !defines)
    .map(({ range }) => ({ uri: document.uri, range: toRange(document, range) }));
}

/** Where what stands at a position comes from. */
export function definition({ document, analysis }: OpenDocument, position: Position): Definition {
  const found = definitions(analysis, toOffset(document, position));
  return found.map((range) => ({ uri: document.uri, range: toRange(document, range) }));
}
