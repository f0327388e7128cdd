import { findOperand } from '../catalog/lookup.ts';
import type { Esm, OperandSpec, PositionalSpec } from '../catalog/types.ts';
import type { CommandText, SectionFrame } from '../deck/types.ts';
import { parseCommand } from '../grammar/parse.ts';
import { spanOf, textOf, type CommandTree, type TreeNode } from '../grammar/tree.ts';
import { tokenEnd } from '../grammar/tokens.ts';
import { compact } from '../text/compact.ts';
import type { BoundCommand, BoundOperand, BoundValue, CommandHead, EntryLookup, SyntaxProblem } from './types.ts';
import { bindValue, valueTypeOf } from './values.ts';

/**
 * Ties the words of a command to the catalog. Total: what does not fit is kept as stray or unknown, for rules to
 * speak of.
 */
export function bindCommand(text: CommandText, esm: Esm, frame: SectionFrame, lookup: EntryLookup): BoundCommand {
  const tree = parseCommand(text.text, esm, text.form);
  return new Binder(text, esm, tree, frame, lookup).bind();
}

class Binder implements CommandHead {
  private readonly problems: SyntaxProblem[] = [];
  private readonly strays: BoundValue[] = [];
  /** The operands of the command itself. */
  private top: readonly OperandSpec[] = [];

  readonly text: CommandText;
  readonly verb: string;
  private readonly esm: Esm;
  private readonly tree: CommandTree;
  private readonly frame: SectionFrame;
  private readonly lookup: EntryLookup;
  private readonly verbNode: TreeNode | undefined;

  constructor(text: CommandText, esm: Esm, tree: CommandTree, frame: SectionFrame, lookup: EntryLookup) {
    this.text = text;
    this.esm = esm;
    this.tree = tree;
    this.frame = frame;
    this.lookup = lookup;
    this.verbNode = tree.root.children.find((node) => node.kind === 'verb');
    this.verb = this.verbNode ? textOf(tree.tokens, this.verbNode) : '';
  }

  firstWord(): string | undefined {
    return this.wordOf(this.tree.root.children.find(isOperandNode));
  }

  firstName(): string | undefined {
    return this.wordOf(this.tree.root.children.find((node) => isOperandNode(node) && !node.children.some(isList)));
  }

  private wordOf(node: TreeNode | undefined): string | undefined {
    const operand = node?.kind === 'function' ? node.children[0] : node;
    return operand && textOf(this.tree.tokens, operand.children.find(({ kind }) => kind === 'phrase') ?? operand);
  }

  bind(): BoundCommand {
    const { root, tokens } = this.tree;
    const { text, esm, verb, verbNode } = this;
    const verbSpan = verbNode ? spanOf(tokens, verbNode) : { start: 0, end: 0 };
    const spec = this.lookup(this);
    this.top = spec?.operands ?? [];
    const parts = partsOf(root, verbNode);
    this.noteProblems(root);
    const { positionals, rest, late } = this.takePositionals(parts, spec?.positionals ?? []);
    const operands = this.bindOperands(rest, spec?.operands, true);
    const broken = this.problems.some((problem) => problem.kind !== 'missing-close' && problem.kind !== 'stray');
    return {
      text,
      esm,
      spec,
      verb,
      verbSpan,
      positionals: compact(positionals),
      operands,
      latePositional: late,
      strays: compact(this.strays),
      problems: compact(this.problems),
      broken,
    };
  }

  /**
   * Positionals stand first. A keyword operand of the command in their place is bound as that operand, and the
   * positional looked for behind it, so that one slip gives one report.
   */
  private takePositionals(
    parts: readonly TreeNode[],
    specs: readonly PositionalSpec[],
  ): { positionals: BoundValue[][]; rest: TreeNode[]; late: boolean } {
    const positionals: BoundValue[][] = [];
    const rest: TreeNode[] = [];
    let late = false;
    // In these the first word is told apart by the grammar.
    const isRuleLine = this.text.form !== 'command';
    for (const part of parts) {
      const spec = specs[positionals.length];
      if (!spec) {
        rest.push(part);
      } else if (this.isKeywordOperand(part)) {
        rest.push(part);
      } else if (part.kind === 'mask' || part.kind === 'target') {
        positionals.push([this.value(part, spec.of)]);
      } else if (part.kind === 'list' || part.kind === 'operand') {
        if (isRuleLine) {
          rest.push(part);
          continue;
        }
        if (rest.length > 0 && this.namesOperand(part, this.top)) {
          rest.push(part);
          continue;
        }
        // ACF2 takes its operands in any order.
        if (rest.length > 0 && this.esm !== 'acf2') late = true;
        positionals.push(this.positionalValues(part, spec));
      } else {
        rest.push(part);
      }
    }
    return { positionals, rest, late };
  }

  private isKeywordOperand(part: TreeNode): boolean {
    const hasList = part.kind === 'operand' && part.children.some((node) => node.kind === 'list');
    return hasList && this.namesOperand(part, this.top);
  }

  private namesOperand(part: TreeNode, operands: readonly OperandSpec[]): boolean {
    const phrase = part.children[0];
    return phrase !== undefined && findOperand(operands, textOf(this.tree.tokens, phrase)) !== undefined;
  }

  private positionalValues(part: TreeNode, spec: PositionalSpec): BoundValue[] {
    const list = part.kind === 'list' ? part : part.children.find((child) => child.kind === 'list');
    if (list?.unclosed) this.noteUnclosed(list, undefined);
    if (part.kind === 'list') return part.children.filter(isEntry).map((node) => this.value(node, spec.of));
    return [this.value(part, spec.of)];
  }

  private bindOperands(
    parts: readonly TreeNode[],
    specs: readonly OperandSpec[] | undefined,
    topLevel: boolean,
  ): readonly BoundOperand[] {
    const bound: BoundOperand[] = [];
    for (let index = 0; index < parts.length; index++) {
      const part = parts[index];
      if (!part) continue;
      if (part.kind === 'operand' || part.kind === 'target' || part.kind === 'mask') {
        const detached = this.detachedList(part, parts[index + 1], specs);
        bound.push(this.operand(part, detached, specs));
        if (detached) index++;
      } else if (part.kind === 'list' || part.kind === 'assignment') {
        if (topLevel && part.kind === 'list') this.problem('stray', part);
        this.strays.push(this.value(part, { type: 'any' }));
      }
    }
    return compact(bound);
  }

  /** `CLASS (FACILITY)`: a list that a blank separates from a keyword which takes one belongs to the keyword. */
  private detachedList(
    node: TreeNode,
    next: TreeNode | undefined,
    specs: readonly OperandSpec[] | undefined,
  ): TreeNode | undefined {
    if (next?.kind !== 'list' || node.children.some((child) => child.kind === 'list')) return undefined;
    const phrase = node.children[0] ?? node;
    const match = specs ? findOperand(specs, textOf(this.tree.tokens, phrase)) : undefined;
    const takesList = !specs || (match && (!('spec' in match) || match.spec.value.kind !== 'none'));
    return takesList ? next : undefined;
  }

  private operand(
    node: TreeNode,
    detached: TreeNode | undefined,
    specs: readonly OperandSpec[] | undefined,
  ): BoundOperand {
    const { tokens } = this.tree;
    const phrase = node.children.find((child) => child.kind === 'phrase') ?? node;
    const list = node.children.find((child) => child.kind === 'list') ?? detached;
    const written = textOf(tokens, phrase);
    const match = specs ? findOperand(specs, written) : undefined;
    const spec = match && 'spec' in match ? match.spec : undefined;
    // Written in full, the word of the catalog is kept, which is there already.
    const word = written === spec?.name ? spec.name : written;
    const span = { start: spanOf(tokens, node).start, end: spanOf(tokens, list ?? node).end };
    const entries = list?.children ?? [];
    const nested = spec?.value.kind === 'operands' ? spec.value.operands : undefined;
    const first = spec?.value.kind === 'operands' ? this.wordBefore(entries, spec.value) : undefined;
    const operands = nested ? this.bindOperands(first ? entries.slice(1) : entries, nested, false) : none;
    if (list?.unclosed) this.noteUnclosed(list, nested);
    return {
      spec,
      candidates: match && 'candidates' in match ? match.candidates : none,
      keyword: spanOf(tokens, phrase),
      word,
      span,
      list: list && spanOf(tokens, list),
      values:
        first !== undefined
          ? [first]
          : nested || entries.length === 0
            ? none
            : entries.filter(isEntry).map((entry) => this.entry(entry, list, valueTypeOf(spec?.value))),
      operands,
    };
  }

  /** The mask of a line of rule text. What has a list, and a control statement, is none. */
  private wordBefore(
    entries: readonly TreeNode[],
    { first }: Extract<OperandSpec['value'], { kind: 'operands' }>,
  ): BoundValue | undefined {
    const [entry] = entries;
    if (!first || entry?.kind !== 'operand' || entry.children.some(isList)) return undefined;
    const word = this.value(entry, first.of);
    return /^[$%]/.test(word.text) ? undefined : word;
  }

  /** Of `ACCESS((READ)` nobody knows which parenthesis is the one too many, so nothing is said of the value. */
  private entry(node: TreeNode, list: TreeNode | undefined, of: PositionalSpec['of']): BoundValue {
    const value = this.value(node, of);
    return node.kind === 'list' && list?.unclosed === true ? { ...value, value: undefined } : value;
  }

  private value(node: TreeNode, of: PositionalSpec['of']): BoundValue {
    return bindValue(textOf(this.tree.tokens, node), spanOf(this.tree.tokens, node), of, this.frame);
  }

  private noteProblems(node: TreeNode): void {
    const { tokens } = this.tree;
    if (/[ux]/u.test(tokens.shape)) {
      const at = tokens.shape.search(/[ux]/u);
      const kind = tokens.shape[at] === 'u' ? 'unclosed-string' : 'unread';
      this.problems.push({ kind, span: { start: tokens.starts[at] ?? 0, end: tokenEnd(tokens, at) } });
    } else if (tokens.shape.includes('(') || tokens.shape.includes(')')) {
      this.noteParentheses(node);
    }
  }

  private noteParentheses(node: TreeNode): void {
    if (node.kind === 'extraClose') this.problem('extra-close', node);
    for (const child of node.children) this.noteParentheses(child);
  }

  /**
   * A list that is not closed runs to the end of the command. TSO assumes the parenthesis there, which is right unless
   * operands of the command stand behind the place where it is missing: those were swallowed.
   */
  private noteUnclosed(list: TreeNode, nested: readonly OperandSpec[] | undefined): void {
    // An unclosed string or unread text runs to the end as well; the parenthesis is missing because of that.
    if (this.problems.some((problem) => problem.kind !== 'extra-close' && problem.kind !== 'stray')) return;
    const swallows = list.children.some(
      (entry, index) => (nested ? !this.namesOperand(entry, nested) : index > 0) && this.namesOperand(entry, this.top),
    );
    const { start } = spanOf(this.tree.tokens, list);
    this.problems.push({
      kind: swallows ? 'missing-close-swallows' : 'missing-close',
      span: { start, end: start + 1 },
    });
  }

  private problem(kind: SyntaxProblem['kind'], node: TreeNode): void {
    this.problems.push({ kind, span: spanOf(this.tree.tokens, node) });
  }
}

/** What follows the verb; the function of a TSS command is an operand like the others. */
function partsOf(root: TreeNode, verbNode: TreeNode | undefined): TreeNode[] {
  const parts: TreeNode[] = [];
  for (const node of root.children) {
    if (node !== verbNode) parts.push(node.kind === 'function' ? (node.children[0] ?? node) : node);
  }
  return parts;
}

function isOperandNode({ kind }: TreeNode): boolean {
  return kind === 'operand' || kind === 'function';
}

function isList({ kind }: TreeNode): boolean {
  return kind === 'list';
}

/** One empty list for all operands that have none: a large deck has hundreds of thousands. */
const none: readonly never[] = [];

function isEntry(node: TreeNode): boolean {
  return node.kind === 'operand' || node.kind === 'list' || node.kind === 'assignment' || node.kind === 'unread';
}
