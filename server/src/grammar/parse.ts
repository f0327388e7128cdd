import type { Grammar, Node, Semantics } from 'ohm-js';
import type { Esm } from '../catalog/types.ts';
import grammars from './grammars.ohm-bundle.js';
import { scan } from './scan.ts';
import type { CommandTree, NodeKind, TreeNode } from './tree.ts';

/** How a command is to be read; each is a start rule of the grammars. ACF2 has several forms, the others one. */
export type CommandForm =
  /** A TSO command: verb, positionals, keywords. RACF and TSS commands, and ACF subcommands. */
  | 'command'
  /** `F ACF2,REFRESH(STC)`: an operator command in an ACF session. */
  | 'operator'
  /** `$KEY(...)`, `%CHANGE ...`: a control statement of an ACF2 rule set. */
  | 'ruleControl'
  /** A rule line of an ACF2 rule set. */
  | 'ruleEntry'
  /** A line behind TEST of ACF2 that says which access is tried out. */
  | 'answer';

/** Shapes longer than this are rare and large: parsed each time, not kept. */
const maxCachedShape = 400;

/** Decks use a few hundred shapes; the bound only keeps hostile input from filling the memory. */
const maxCachedShapes = 5000;

const nodeKinds: readonly NodeKind[] = [
  'command',
  'operator',
  'ruleControl',
  'ruleEntry',
  'answer',
  'verb',
  'function',
  'target',
  'mask',
  'operand',
  'assignment',
  'phrase',
  'list',
  'extraClose',
  'unread',
];

interface Dialect {
  readonly grammar: Grammar;
  readonly semantics: Semantics;
  readonly equalsSplits: boolean;
  readonly cache: Map<string, TreeNode>;
}

/** Made when first needed: most decks are of one ESM, and a grammar costs time at start. */
const dialects = new Map<Esm, Dialect>();

function dialectOf(esm: Esm): Dialect {
  let found = dialects.get(esm);
  if (!found) {
    if (esm === 'racf') found = dialect(grammars.Racf, false);
    else if (esm === 'acf2') found = dialect(grammars.Acf2, true);
    else found = dialect(grammars.Tss, true);
    dialects.set(esm, found);
  }
  return found;
}

/**
 * Parses one logical command. Total: any text gives a tree, in which what is wrong is a node of its own. Commands
 * of the same shape share the nodes.
 * @param text the logical text of the command: cards joined, comments blanked
 */
export function parseCommand(text: string, esm: Esm, form: CommandForm = 'command'): CommandTree {
  const { grammar, semantics, equalsSplits, cache } = dialectOf(esm);
  const tokens = scan(text, equalsSplits);
  const key = form === 'command' ? tokens.shape : `${form}:${tokens.shape}`;
  const known = cache.get(key);
  if (known) return { tokens, root: known };
  const match = grammar.match(tokens.shape, form);
  if (match.failed()) throw new Error(`The grammar of ${esm} is not total: ${match.shortMessage}`);
  const [root] = (semantics(match) as unknown as { nodes: () => TreeNode[] }).nodes();
  if (!root) throw new Error(`The grammar of ${esm} gave no tree`);
  if (key.length <= maxCachedShape) {
    if (cache.size >= maxCachedShapes) cache.clear();
    cache.set(key, root);
  }
  return { tokens, root };
}

function dialect(grammar: Grammar, equalsSplits: boolean): Dialect {
  const semantics = grammar.createSemantics().addOperation<TreeNode[]>('nodes', actions(grammar));
  return { grammar, semantics, equalsSplits, cache: new Map() };
}

type NodesAction = (this: Node, ...children: Node[]) => TreeNode[];

/** Rules that are kinds of nodes make one; all others only hand on what is below them. */
function actions(grammar: Grammar): Record<string, NodesAction> {
  const result: Record<string, NodesAction> = {
    _terminal: () => [],
    _nonterminal(...children) {
      return nodesOf(children);
    },
    _iter(...children) {
      return nodesOf(children);
    },
  };
  for (const kind of nodeKinds) {
    const rule = grammar.rules[kind];
    if (!rule) continue;
    const arity = rule.body.getArity();
    result[kind] = fixedArity(arity, function (this: Node, ...children) {
      const { startIdx, endIdx } = this.source;
      const last = children.at(-1);
      const unclosed = kind === 'list' && last !== undefined && last.source.startIdx === last.source.endIdx;
      return [{ kind, from: startIdx, to: endIdx, children: nodesOf(children), unclosed }];
    });
  }
  return result;
}

function nodesOf(children: readonly Node[]): TreeNode[] {
  return children.flatMap((child) => (child as unknown as { nodes: () => TreeNode[] }).nodes());
}

/** Ohm checks that an action takes as many arguments as its rule has parts; `length` tells it so. */
function fixedArity(arity: number, action: NodesAction): NodesAction {
  return Object.defineProperty(action, 'length', { value: arity });
}
