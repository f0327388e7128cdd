import { productNames } from '../catalog/product-names.ts';
import type { Section } from '../deck/deck.ts';
import type { JclStatement } from '../deck/types.ts';
import type { Range } from '../text/range.ts';
import { finish, type Steps } from '../text/steps.ts';
import type { Analysis } from './analysis.ts';
import { BesideCommands } from './beside-commands.ts';
import { type CommandNode, commandNode } from './outline/command.ts';
import { type CommentNode, commentNode } from './outline/comment.ts';
import { underHeadings } from './outline/headings.ts';
import { limited } from './outline/limit.ts';
import { bySetting, type RoledNode } from './outline/settings.ts';
import { symbolNodes } from './outline/symbols.ts';
import { findingSecretSymbols } from './secrets.ts';
import type { OutlineKind, OutlineNode } from './types.ts';

/**
 * The outline of the deck: job, step, DD and commands for JCL; the commands for a plain file; comments as headings. That of a long
 * deck is not given whole, see `limited`.
 */
export function outline(analysis: Analysis): OutlineNode[] {
  return finish(outlining(analysis));
}

/** The same in steps. */
export function* outlining(analysis: Analysis): Steps<OutlineNode[]> {
  const { deck } = analysis;
  const tree = new Tree();
  const commands = yield* commandNodes(analysis);
  // Where values of symbols are shown, it is asked which are secret.
  yield* findingSecretSymbols(analysis);
  const sections = new Map(deck.sections.map((section) => [section.frame.ddRange?.start, section]));
  for (const [index, statement] of deck.frame.statements.entries()) {
    if (index % stride === stride - 1) yield;
    const section = sections.get(statement.range.start);
    if (statement.kind === 'statement') addStatement(tree, statement, analysis);
    else if (statement.kind === 'delimiter' && deck.text.startsWith('//', statement.range.start)) tree.open(undefined);
    if (section && statement.operation === 'DD') {
      tree.add(sectionNode(section, statement, analysis, commands.get(section) ?? []));
    }
  }
  for (const section of deck.sections) {
    if (!section.frame.ddRange) for (const node of commands.get(section) ?? []) tree.add(node);
  }
  yield;
  return limited(tree.roots);
}

/** Statements between two checkpoints. */
const stride = 1024;

function addStatement(tree: Tree, statement: JclStatement, analysis: Analysis): void {
  const { operation, range } = statement;
  if (operation === 'JOB') tree.open(container('job', statement, ''));
  else if (operation === 'EXEC') tree.open(container('step', statement, programOf(statement)));
  else if (operation === 'SET') for (const node of symbolNodes(statement, analysis)) tree.add(node);
  tree.reach(range.end);
}

/** A node that others may still be put in. */
interface OpenNode extends OutlineNode {
  range: Range;
  readonly children: OutlineNode[];
}

/** Jobs hold steps and symbols, steps hold DDs; what stands outside of all is a root. */
class Tree {
  readonly roots: OutlineNode[] = [];
  private job: OpenNode | undefined;
  private step: OpenNode | undefined;

  /** A job or step begins; undefined: the job ends. */
  open(node: OpenNode | undefined): void {
    this.step = undefined;
    if (node?.kind !== 'step') this.job = undefined;
    if (!node) return;
    this.add(node);
    if (node.kind === 'step') this.step = node;
    else this.job = node;
  }

  add(node: OutlineNode): void {
    const siblings = (this.step ?? this.job)?.children ?? this.roots;
    siblings.push(node);
    this.reach(node.range.end);
  }

  /** What is open reaches at least to an offset. */
  reach(end: number): void {
    for (const node of [this.job, this.step]) {
      if (node && node.range.end < end) node.range = { start: node.range.start, end };
    }
  }
}

function container(kind: OutlineKind, statement: JclStatement, detail: string): OpenNode {
  const { range, name, nameRange, operation, operationRange } = statement;
  return {
    kind,
    name: name ?? operation ?? '',
    detail,
    range,
    nameRange: nameRange ?? operationRange ?? range,
    children: [],
  };
}

function programOf({ operands }: JclStatement): string {
  const program = operands.find(({ key }) => key === 'PGM') ?? operands.find(({ key }) => key === undefined);
  return program?.value ?? '';
}

function sectionNode(
  section: Section,
  statement: JclStatement,
  analysis: Analysis,
  children: readonly OutlineNode[],
): OutlineNode {
  const { lines } = analysis.deck;
  const { range, ddName } = section.frame;
  const end = range.end > range.start ? lines.end(lines.lineAt(range.end - 1)) : statement.range.end;
  return {
    ...container('section', statement, productNames[section.esm]),
    name: ddName ?? '',
    range: { start: statement.range.start, end: Math.max(end, statement.range.end) },
    children,
  };
}

const known = new BesideCommands<CommandNode | CommentNode | false>((command, bound, _, { text }) => {
  if (bound) return commandNode(bound) ?? false;
  return command.text === '' ? commentNode(command, text) : false;
});

/** What stands in the outline for each section. */
function* commandNodes(analysis: Analysis): Steps<Map<Section, readonly OutlineNode[]>> {
  const nodes = yield* known.of(analysis);
  const found = new Map<Section, readonly OutlineNode[]>();
  for (const [index, section] of analysis.deck.sections.entries()) {
    const arranged = section.esm === 'acf2' ? settingsIn : plain;
    found.set(section, yield* underHeadings(section, nodes[index] ?? [], arranged, analysis));
  }
  return found;
}

function settingsIn(nodes: readonly RoledNode[], isBelow: boolean): OutlineNode[] {
  return bySetting(nodes, !isBelow);
}

function plain(nodes: readonly RoledNode[]): readonly OutlineNode[] {
  return nodes;
}
