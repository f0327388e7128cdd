/** Comments that stand above commands as headings, with the commands below them. */
import type { SyntaxProblem } from '../../bind/types.ts';
import type { Section } from '../../deck/deck.ts';
import type { CommandText } from '../../deck/types.ts';
import type { Range } from '../../text/range.ts';
import type { Steps } from '../../text/steps.ts';
import type { Analysis } from '../analysis.ts';
import { isOnNextLine } from '../next-line.ts';
import type { OutlineNode } from '../types.ts';
import type { CommentNode } from './comment.ts';
import type { RoledNode } from './settings.ts';

/** Fewer commands for a heading mean that the comments are remarks about single commands. */
const commandsForHeading = 2;
const fewestHeadings = 2;

/** Commands between two checkpoints. */
const stride = 8192;

/**
 * Puts the nodes of a section's commands below the headings that its comments make. Where comments are no headings the
 * nodes stay as they are.
 * @param nodes by the index of their command; false for one that is not in the outline
 * @param arranged puts the nodes of one run below one another; `isBelow`: they stand below a heading
 */
export function* underHeadings(
  { commands }: Section,
  nodes: readonly (RoledNode | CommentNode | false)[],
  arranged: (nodes: readonly RoledNode[], isBelow: boolean) => readonly OutlineNode[],
  analysis: Analysis,
): Steps<readonly OutlineNode[]> {
  const groups: Group[] = [];
  const before: RoledNode[] = [];
  let below = before;
  let block: Block | undefined;
  for (let index = 0; index < nodes.length; index++) {
    if (index % stride === stride - 1) yield;
    const node = nodes[index];
    if (node && node.role === 'comment') {
      const command = commands[index];
      if (!command) continue;
      if (!block || !isOnNextLine(analysis.deck.lines, endOf(block.last), command.start))
        block = { first: command, last: command, title: undefined };
      block.last = command;
      if (!block.title && node.title !== undefined) block.title = { comment: node, start: command.start + node.at };
      continue;
    }
    const heading = block && headingOf(block);
    if (heading) groups.push({ ...heading, nodes: (below = []) });
    block = undefined;
    if (node && !isRest(node, commands, index, analysis)) below.push(node);
  }
  const used = groups.filter((group) => group.nodes.length > 0);
  const isDivided =
    used.length >= fewestHeadings &&
    used.reduce((sum, group) => sum + group.nodes.length, 0) >= used.length * commandsForHeading;
  if (!isDivided) return arranged([...before, ...used.flatMap((group) => group.nodes)], false);
  return [...arranged(before, false), ...used.map((group) => nodeOf(group, arranged(group.nodes, true)))];
}

/** What the next card was to close. */
const unclosed: ReadonlySet<string> = new Set<SyntaxProblem['kind']>([
  'missing-close',
  'missing-close-swallows',
  'unclosed-string',
]);

/** Where a command that is not closed is looked for: on so many commands before. */
const mostBefore = 8;

/** True for what is left of a command that was not closed: no command, and its first word may be a password. */
function isRest(
  node: RoledNode & { readonly isUnknown?: boolean },
  commands: readonly CommandText[],
  index: number,
  { bound }: Analysis,
): boolean {
  if (node.isUnknown !== true) return false;
  for (let at = index - 1; at >= 0 && at >= index - mostBefore; at--) {
    const command = commands[at];
    const before = command && bound.get(command);
    if (before?.problems.some(({ kind }) => unclosed.has(kind))) return true;
    if (before?.spec) return false;
  }
  return false;
}

/** Comments on cards that follow one another. */
interface Block {
  readonly first: CommandText;
  last: CommandText;
  /** The first of them that says something, and where that stands. */
  title: { readonly comment: CommentNode; readonly start: number } | undefined;
}

interface Group {
  readonly name: string;
  /** Where its comments begin. */
  readonly start: number;
  readonly nameRange: Range;
  readonly nodes: RoledNode[];
}

function endOf({ start, length }: CommandText): number {
  return start + length;
}

/** What a block of comments is called as a heading; undefined when it is none. */
function headingOf({ first, last, title }: Block): Omit<Group, 'nodes'> | undefined {
  if (title?.comment.title === undefined || title.comment.isCommand) return undefined;
  // An asterisk alone above the title is none of it: an editor shows the line where the name begins.
  const nameRange = { start: title.start, end: endOf(last) };
  return { name: title.comment.title, start: first.start, nameRange };
}

function nodeOf({ name, start, nameRange }: Group, children: readonly OutlineNode[]): OutlineNode {
  const end = children.at(-1)?.range.end ?? nameRange.end;
  return { kind: 'heading', name, detail: '', range: { start, end }, nameRange, children };
}
