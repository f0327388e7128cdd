import type { TreeNode } from './tree.ts';

/** What is known of all commands of one shape: their tree, and where in it stands what everybody looks for. */
export class Shape {
  /** One letter for each token. */
  readonly text: string;
  readonly root: TreeNode;
  readonly verb: TreeNode | undefined;
  /** What follows the verb; the function of a TSS command is an operand like the others. */
  readonly parts: readonly TreeNode[];
  /** The first word behind the verb, with a list or without. */
  readonly firstWord: TreeNode | undefined;
  /** The first word behind the verb that has no list. */
  readonly firstName: TreeNode | undefined;
  /** The first token that is an unclosed string, or text that is not read; -1 when there is none. */
  readonly flaw: number;
  /** Right parentheses with nothing to close. */
  readonly extraCloses: readonly TreeNode[];

  constructor(text: string, root: TreeNode) {
    this.text = text;
    this.root = root;
    this.verb = root.children.find(({ kind }) => kind === 'verb');
    const parts = root.children.filter((node) => node !== this.verb);
    this.parts = parts.map((node) => (node.kind === 'function' ? (node.children[0] ?? node) : node));
    const words = root.children.filter(({ kind }) => kind === 'operand' || kind === 'function');
    this.firstWord = wordOf(words[0]);
    this.firstName = wordOf(words.find(({ list }) => !list));
    this.flaw = text.search(/[ux]/u);
    this.extraCloses = text.includes(')') ? extraClosesIn(root) : [];
  }
}

function wordOf(node: TreeNode | undefined): TreeNode | undefined {
  return (node?.kind === 'function' ? node.children[0] : node)?.word;
}

function extraClosesIn(node: TreeNode): TreeNode[] {
  const below = node.children.flatMap(extraClosesIn);
  return node.kind === 'extraClose' ? [node, ...below] : below;
}
