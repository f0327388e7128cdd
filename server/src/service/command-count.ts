import type { Analysis } from './analysis.ts';
import { outline } from './outline.ts';
import type { OutlineNode } from './types.ts';

/** How many commands of security products the deck holds. */
export function commandCount(analysis: Analysis): number {
  return count(outline(analysis));
}

function count(nodes: readonly OutlineNode[]): number {
  return nodes.reduce((sum, node) => sum + (node.kind === 'command' ? 1 : 0) + count(node.children), 0);
}
