import type { MatchResult } from 'ohm-js';

/**
 * A node of the tree that Ohm makes of a match. Ohm 17 shows it through a Semantics only, which makes a dozen objects for each
 * node. The trees of the shapes of a deck are most of what a server makes before its first diagnostics.
 */
export interface CstNode {
  /** The name of the rule; `_iter` and `_terminal` for what is none. */
  readonly ctorName: string;
  readonly matchLength: number;
  /** Absent for letters. */
  readonly children?: readonly CstNode[];
  /** Where the children begin, counted from the begin of this node, or when it is of no rule, of the nearest one above that is. */
  readonly childOffsets?: readonly number[];
  readonly isNonterminal: () => boolean;
}

/**
 * The tree of a match of the whole text.
 * @param what in the message, should the text not match
 */
export function cstOf(match: MatchResult, what: string): CstNode {
  if (match.failed()) throw new Error(`The grammar of ${what} is not total: ${match.shortMessage}`);
  // Ohm's types do not tell of it.
  return (match as unknown as { readonly _cst: CstNode })._cst;
}

/**
 * Calls back with each child of a node.
 * @param start where the node begins
 * @param base where the nearest node of a rule begins, which may be the node itself
 */
export function forEachChild(
  node: CstNode,
  start: number,
  base: number,
  visit: (child: CstNode, start: number, base: number) => void,
): void {
  const { children, childOffsets } = node;
  if (!children || !childOffsets) return;
  const from = node.isNonterminal() ? start : base;
  for (let index = 0; index < children.length; index++) {
    const child = children[index];
    if (child) visit(child, from + (childOffsets[index] ?? 0), from);
  }
}
