/** Comments that stand above commands as headings, with the commands below them. */
import { lastColumn } from '../../deck/columns.ts';
import type { Section } from '../../deck/deck.ts';
import type { CommandText } from '../../deck/types.ts';
import type { Range } from '../../text/range.ts';
import type { Analysis } from '../analysis.ts';
import type { OutlineNode } from '../types.ts';
import type { RoledNode } from './settings.ts';

/** Fewer commands for a heading mean that the comments are remarks about single commands. */
const commandsForHeading = 2;
const fewestHeadings = 2;

const longestTitle = 60;

/** What comments are decorated with, at either end of a line. */
const decoration = ' \t\r\n/*=+_#-.';

/** Commented-out commands have operands. */
const looksLikeCommand = /\w\(/;

/**
 * Puts the nodes of a section's commands below the headings that its comments make. Where comments are no headings the
 * nodes stay as they are.
 * @param nodes by the index of their command; undefined for one that is not in the outline
 * @param arranged puts the nodes of one run below one another; `isBelow`: they stand below a heading
 */
export function underHeadings(
  { commands }: Section,
  nodes: readonly (RoledNode | undefined)[],
  arranged: (nodes: readonly RoledNode[], isBelow: boolean) => OutlineNode[],
  analysis: Analysis,
): OutlineNode[] {
  const flat = nodes.filter((node) => node !== undefined);
  const groups: Group[] = [];
  const before: RoledNode[] = [];
  let block: CommandText[] = [];
  commands.forEach((command, index) => {
    const node = nodes[index];
    if (command.text === '') {
      if (!follows(command, block.at(-1), analysis)) block = [];
      block.push(command);
      return;
    }
    const title = block.length > 0 ? titleOf(block, analysis) : undefined;
    if (title) groups.push({ ...title, nodes: [] });
    block = [];
    if (node) (groups.at(-1)?.nodes ?? before).push(node);
  });
  const used = groups.filter((group) => group.nodes.length > 0);
  const isDivided = used.length >= fewestHeadings && flat.length - before.length >= used.length * commandsForHeading;
  if (!isDivided) return arranged(flat, false);
  return [...arranged(before, false), ...used.map((group) => nodeOf(group, arranged(group.nodes, true)))];
}

interface Group {
  readonly name: string;
  /** Where its comments begin. */
  readonly start: number;
  readonly nameRange: Range;
  readonly nodes: RoledNode[];
}

function follows({ start }: CommandText, last: CommandText | undefined, { deck }: Analysis): boolean {
  return last !== undefined && deck.lines.lineAt(last.start) + last.cards === deck.lines.lineAt(start);
}

/** The first line of a block of comments that says something. */
function titleOf(block: readonly CommandText[], { text }: Analysis): Omit<Group, 'nodes'> | undefined {
  const [first] = block;
  const last = block.at(-1);
  if (!first || !last) return undefined;
  const end = last.start + last.length;
  // What stands between the lines stands between them here too.
  const parts = text.slice(first.start, end).split(/(\r\n?|\n)/);
  let start = first.start;
  for (const part of parts) {
    const name = undecorated(part.slice(0, lastColumn));
    if (name !== '') {
      if (looksLikeCommand.test(name)) return undefined;
      const shown = name.length > longestTitle ? `${name.slice(0, longestTitle)}…` : name;
      // An asterisk alone above the title is none of it: an editor shows the line where the name begins.
      return { name: shown, start: first.start, nameRange: { start, end } };
    }
    start += part.length;
  }
  return undefined;
}

function undecorated(line: string): string {
  let start = 0;
  while (start < line.length && decoration.includes(line.charAt(start))) start++;
  let end = line.length;
  while (end > start && decoration.includes(line.charAt(end - 1))) end--;
  return line.slice(start, end);
}

function nodeOf({ name, start, nameRange }: Group, children: readonly OutlineNode[]): OutlineNode {
  const end = children.at(-1)?.range.end ?? nameRange.end;
  return { kind: 'heading', name, detail: '', range: { start, end }, nameRange, children };
}
