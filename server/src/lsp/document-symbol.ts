import { type DocumentSymbol, type SymbolInformation, SymbolKind } from 'vscode-languageserver';
import type { Range } from '../text/range.ts';
import { outline, type OutlineKind, type OutlineNode } from '../service/index.ts';
import type { ClientFeatures } from './client-features.ts';
import type { OpenDocument } from './documents.ts';
import { toRange } from './positions.ts';

const kinds: Readonly<Record<OutlineKind, SymbolKind>> = {
  job: SymbolKind.Module,
  step: SymbolKind.Method,
  section: SymbolKind.Namespace,
  heading: SymbolKind.String,
  command: SymbolKind.Function,
  symbol: SymbolKind.Variable,
};

/** The outline of a document, as a tree for clients that take one and as a list for the others. */
export function documentSymbols(open: OpenDocument, client: ClientFeatures): DocumentSymbol[] | SymbolInformation[] {
  const nodes = outline(open.analysis);
  return client.hierarchicalSymbols ? nodes.map((node) => tree(open, node)) : nodes.flatMap((node) => list(open, node));
}

function tree(open: OpenDocument, node: OutlineNode): DocumentSymbol {
  return {
    name: shownName(node),
    detail: node.detail,
    kind: kinds[node.kind],
    range: toRange(open.document, node.range),
    selectionRange: toRange(open.document, inside(node.nameRange, node.range)),
    children: node.children.map((child) => tree(open, child)),
  };
}

function list(open: OpenDocument, node: OutlineNode, containerName?: string): SymbolInformation[] {
  const name = shownName(node);
  const location = { uri: open.document.uri, range: toRange(open.document, node.range) };
  const own = { name, kind: kinds[node.kind], location, ...(containerName !== undefined && { containerName }) };
  return [own, ...node.children.flatMap((child) => list(open, child, name))];
}

/** Editors refuse a whole outline when one name in it is blank. */
function shownName({ name, kind }: OutlineNode): string {
  return name.trim() === '' ? kind : name;
}

/** Editors refuse a whole outline when one selection lies outside its range. */
function inside(range: Range, outer: Range): Range {
  const clamp = (offset: number): number => Math.min(Math.max(offset, outer.start), outer.end);
  return { start: clamp(range.start), end: clamp(range.end) };
}
