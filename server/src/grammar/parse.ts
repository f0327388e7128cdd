import type { Grammar } from 'ohm-js';
import type { Esm } from '../catalog/types.ts';
import { type CstNode, cstOf, forEachChild } from './cst.ts';
import grammars from './grammars.ohm-bundle.js';
import { Scanner } from './scan.ts';
import { Shape } from './shape.ts';
import { Branch, type CommandTree, type NodeKind, type TreeNode } from './tree.ts';

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

/** Shapes longer than this are rare and large: only the one read last is kept. */
const maxCachedShape = 400;

/** Letters of all the shapes kept: decks use some 15,000 in a few hundred shapes; the bound keeps hostile input from filling the memory. */
const mostCachedLetters = 60_000;

const nodeKinds: ReadonlySet<string> = new Set<NodeKind>([
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
]);

/** Nodes with tokens only, no nodes below them: nobody needs to look there. */
const leaves: ReadonlySet<string> = new Set<NodeKind>(['phrase', 'extraClose', 'unread']);

interface Dialect {
  readonly grammar: Grammar;
  readonly equalsSplits: boolean;
  readonly shapes: Readonly<Record<CommandForm, ShapeCache>>;
}

const none: readonly never[] = [];

/** The shapes of commands of one form, by the hash of their letters. The few of the same hash share an entry. */
class ShapeCache {
  private readonly byHash = new Map<number, Shape[]>();
  private letters = 0;
  /** The long one that was read last: several questions follow about one command. */
  private long: { readonly hash: number; readonly shape: Shape } | undefined;

  get({ hash }: Scanner): Shape | undefined {
    for (const shape of this.byHash.get(hash) ?? none) if (scanner.hasShape(shape.text)) return shape;
    const { long } = this;
    return long?.hash === hash && scanner.hasShape(long.shape.text) ? long.shape : undefined;
  }

  add(hash: number, shape: Shape): void {
    if (shape.text.length > maxCachedShape) {
      this.long = { hash, shape };
      return;
    }
    if (this.letters >= mostCachedLetters) {
      this.byHash.clear();
      this.letters = 0;
    }
    this.letters += shape.text.length;
    const known = this.byHash.get(hash);
    if (known) known.push(shape);
    else this.byHash.set(hash, [shape]);
  }
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

/** The tokens of the command that was read last. */
export const scanner = new Scanner();

/**
 * Reads one logical command. Total: any text has a shape, in whose tree what is wrong is a node of its own. Where the tokens stand
 * that the tree counts in, `scanner` says until the next command is read.
 * @param text the logical text of the command: cards joined, comments blanked
 */
export function readShape(text: string, esm: Esm, form: CommandForm): Shape {
  const dialect = dialectOf(esm);
  scanner.scan(text, dialect.equalsSplits);
  return dialect.shapes[form].get(scanner) ?? newShape(dialect, esm, form);
}

/**
 * Parses one logical command. Commands of the same shape share the nodes.
 * @param text the logical text of the command: cards joined, comments blanked
 */
export function parseCommand(text: string, esm: Esm, form: CommandForm = 'command'): CommandTree {
  const shape = readShape(text, esm, form);
  return { tokens: scanner.tokens(text, shape.text), root: shape.root };
}

function newShape({ grammar, shapes }: Dialect, esm: Esm, form: CommandForm): Shape {
  const text = scanner.shape();
  const nodes: TreeNode[] = [];
  addNodes(cstOf(grammar.match(text, form), esm), 0, 0, nodes);
  const [root] = nodes;
  if (!root) throw new Error(`The grammar of ${esm} gave no tree`);
  const shape = new Shape(text, root);
  shapes[form].add(scanner.hash, shape);
  return shape;
}

function dialect(grammar: Grammar, equalsSplits: boolean): Dialect {
  const shapes = {
    command: new ShapeCache(),
    operator: new ShapeCache(),
    ruleControl: new ShapeCache(),
    ruleEntry: new ShapeCache(),
    answer: new ShapeCache(),
  };
  return { grammar, equalsSplits, shapes };
}

/**
 * Adds the nodes of a command's tree that come of a node of Ohm's. Rules that are kinds of nodes make one; all others only hand on
 * what is below them.
 * @param start where the node begins
 * @param base where the nearest node of a rule begins
 */
function addNodes(node: CstNode, start: number, base: number, nodes: TreeNode[]): void {
  const { ctorName, matchLength } = node;
  const isKind = isNodeKind(ctorName);
  const below = isKind ? [] : nodes;
  if (!leaves.has(ctorName)) {
    forEachChild(node, start, base, (child, from, itsBase) => {
      addNodes(child, from, itsBase, below);
    });
  }
  if (!isKind) return;
  const unclosed = ctorName === 'list' && node.children?.at(-1)?.matchLength === 0;
  nodes.push(new Branch(ctorName, start, start + matchLength, below, unclosed));
}

function isNodeKind(rule: string): rule is NodeKind {
  return nodeKinds.has(rule);
}
