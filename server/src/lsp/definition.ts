import type { Definition, Position } from 'vscode-languageserver';
import { definitions } from '../service/index.ts';
import type { OpenDocument } from './documents.ts';
import { toOffset, toRange } from './positions.ts';

/** Where what stands at a position comes from: several places for a symbol and what it stands for. */
export function definition({ document, analysis }: OpenDocument, position: Position): Definition {
  const found = definitions(analysis, toOffset(document, position));
  return found.map((range) => ({ uri: document.uri, range: toRange(document, range) }));
}
