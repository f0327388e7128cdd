import type { DocumentSymbol, SymbolInformation } from 'vscode-languageserver';
import type { Range } from '../text/range.ts';
import type { Steps } from '../text/steps.ts';
import { outlining, type OutlineKind, type OutlineNode } from '../service/index.ts';
import type { ClientFeatures } from './client-features.ts';
import type { OpenDocument } from './documents.ts';
import { toRange } from './positions.ts';
import { SymbolKind } from './protocol.ts';

const kinds: Readonly<Record<OutlineKind, SymbolKind>> = {
  job: SymbolKind.Module,
  step: SymbolKind.Method,
  section: SymbolKind.Namespace,
  heading: SymbolKind.String,
  group: SymbolKind.Array,
  command: SymbolKind.Function,
  symbol: SymbolKind.Variable,
};

/** The outline of a document, as a tree for clients that take one and as a list for the others. */
export function* documentSymbols(
  open: OpenDocument,
  client: ClientFeatures,
): Steps<DocumentSymbol[] | SymbolInformation[]> {
  const nodes = yield* outlining(open.analysis);
  if (client.hierarchicalSymbols) return yield* trees(open, nodes);
  const list: SymbolInformation[] = [];
  yield* addAll(open, nodes, undefined, list);
  return list;
}

/** Nodes between two checkpoints. */
const stride = 500;

function* trees(open: OpenDocument, nodes: readonly OutlineNode[]): Steps<DocumentSymbol[]> {
  const made: DocumentSymbol[] = [];
  for (const node of nodes) {
    if (made.length % stride === stride - 1) yield;
    const children = node.children.length > 0 ? yield* trees(open, node.children) : [];
    made.push(symbolOf(open, node, children));
  }
  return made;
}

function symbolOf({ document }: OpenDocument, node: OutlineNode, children: DocumentSymbol[]): DocumentSymbol {
  return {
    name: shownName(node),
    detail: node.detail,
    kind: kinds[node.kind],
    range: toRange(document, node.range),
    selectionRange: toRange(document, inside(node.nameRange, node.range)),
    children,
  };
}

function* addAll(
  open: OpenDocument,
  nodes: readonly OutlineNode[],
  containerName: string | undefined,
  list: SymbolInformation[],
): Steps<void> {
  for (const node of nodes) {
    if (list.length % stride === stride - 1) yield;
    const name = shownName(node);
    const location = { uri: open.document.uri, range: toRange(open.document, node.range) };
    list.push({ name, kind: kinds[node.kind], location, ...(containerName !== undefined && { containerName }) });
    yield* addAll(open, node.children, name, list);
  }
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
