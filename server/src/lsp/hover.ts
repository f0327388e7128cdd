import type { Hover, Position } from 'vscode-languageserver';
import { hover } from '../service/index.ts';
import type { ClientFeatures } from './client-features.ts';
import type { OpenDocument } from './documents.ts';
import { toOffset, toRange } from './positions.ts';

/** What is shown for the word at a position. */
export function hoverAt(
  { document, analysis }: OpenDocument,
  position: Position,
  client: ClientFeatures,
): Hover | null {
  const found = hover(analysis, toOffset(document, position));
  if (found === undefined) return null;
  return { contents: { kind: client.hoverMarkup, value: found.text }, range: toRange(document, found.range) };
}
