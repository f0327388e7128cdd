import { compact } from '../text/compact.ts';
import type { Range } from '../text/range.ts';
import { type Tokens, tokenEnd, tokenStart } from './tokens.ts';

/** The kinds of nodes a command's tree has; each is a rule of the grammars of that name. */
export type NodeKind =
  | 'command'
  | 'operator'
  | 'ruleControl'
  | 'ruleEntry'
  | 'answer'
  | 'verb'
  | 'function'
  | 'target'
  | 'mask'
  | 'operand'
  | 'assignment'
  | 'phrase'
  | 'list'
  /** A right parenthesis with nothing to close. */
  | 'extraClose'
  /** Text beyond the bounds of `scan`. */
  | 'unread';

/**
 * A node of a syntax tree. It counts in tokens, not in characters, so that all commands of one shape share one
 * tree; `spanOf` gives the offsets for one of them.
 */
export interface TreeNode {
  readonly kind: NodeKind;
  /** Its first token. */
  readonly from: number;
  /** The token after its last. */
  readonly to: number;
  readonly children: readonly TreeNode[];
  /** A list whose right parenthesis is missing. */
  readonly unclosed: boolean;
  /** The first list among the children. */
  readonly list: TreeNode | undefined;
  /** What it is called: the first phrase among the children, or else the node itself. */
  readonly word: TreeNode;
  /** The children of a list that count: operands, lists, assignments, and what is not read. */
  readonly entries: readonly TreeNode[];
}

/** Makes a node of a tree. */
export class Branch implements TreeNode {
  readonly kind: NodeKind;
  readonly from: number;
  readonly to: number;
  readonly children: readonly TreeNode[];
  readonly unclosed: boolean;
  readonly list: TreeNode | undefined;
  readonly word: TreeNode;
  readonly entries: readonly TreeNode[];

  constructor(kind: NodeKind, from: number, to: number, children: readonly TreeNode[], unclosed: boolean) {
    this.kind = kind;
    this.from = from;
    this.to = to;
    this.children = compact(children);
    this.unclosed = unclosed;
    this.list = children.find((child) => child.kind === 'list');
    this.word = children.find((child) => child.kind === 'phrase') ?? this;
    this.entries = compact(children.filter((child) => entryKinds.has(child.kind)));
  }
}

const entryKinds: ReadonlySet<NodeKind> = new Set<NodeKind>(['operand', 'list', 'assignment', 'unread']);

/** The syntax tree of one command. Any text has one. */
export interface CommandTree {
  readonly tokens: Tokens;
  readonly root: TreeNode;
}

/** The place of a node in the logical text of its command. */
export function spanOf(tokens: Tokens, node: TreeNode): Range {
  return {
    start: tokenStart(tokens, node.from),
    end: node.to > node.from ? tokenEnd(tokens, node.to - 1) : tokenStart(tokens, node.from),
  };
}

/** The text of a node. */
export function textOf(tokens: Tokens, node: TreeNode): string {
  const span = spanOf(tokens, node);
  return tokens.text.slice(span.start, span.end);
}
