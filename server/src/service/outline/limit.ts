/** Outlines of long decks: editors get stuck with tens of thousands of entries, and nobody reads them. */
import type { OutlineNode } from '../types.ts';

/** So many entries are given as they are; VS Code's own servers stop there. */
const mostWhole = 5000;

/** Of a longer outline so many are given, which costs less with each edit. */
const most = 2000;

/** So many entries of a list stand in one group, at least; then twice, five times, ten times as many, and so on. */
const smallestGroup = 10;
/** No more groups are made. */
const mostGroups = 1000;

/**
 * The whole outline when it has no more than `whole` entries. Of a longer one the upper levels stay. The entries of the first level that is
 * too much come in groups, each named by its first and its last one, or are left out where even these would be too many.
 */
export function limited(
  roots: readonly OutlineNode[],
  whole = mostWhole,
  entries = most,
  groups = mostGroups,
): OutlineNode[] {
  if (levelsIn(roots, whole).isAll) return roots.map(copied);
  const depth = levelsIn(roots, entries);
  const size = groupSize(depth.next, Math.min(groups, entries - depth.count));
  return upTo(roots, depth.levels, size);
}

interface Depth {
  /** How many levels fit. */
  readonly levels: number;
  /** The entries in them. */
  readonly count: number;
  readonly isAll: boolean;
  /** The lengths of the lists of the next level. */
  readonly next: readonly number[];
}

function levelsIn(roots: readonly OutlineNode[], entries: number): Depth {
  let lists: (readonly OutlineNode[])[] = [roots];
  let count = 0;
  for (let levels = 0; ; levels++) {
    const inLevel = lists.reduce((sum, { length }) => sum + length, 0);
    if (inLevel === 0 || count + inLevel > entries) {
      return { levels, count, isAll: inLevel === 0, next: lists.map(({ length }) => length) };
    }
    count += inLevel;
    lists = lists.flatMap((list) => list.map(({ children }) => children)).filter(({ length }) => length > 0);
  }
}

/** How many entries stand in a group so that there are not too many of these; undefined when there always are. */
function groupSize(lengths: readonly number[], groups: number): number | undefined {
  if (lengths.length > groups) return undefined;
  for (let unit = smallestGroup; ; unit *= 10) {
    for (const size of [unit, unit * 2, unit * 5]) {
      const made = lengths.reduce((sum, length) => sum + Math.ceil(length / size), 0);
      if (made > groups) continue;
      // A single group for each list says nothing.
      return made > lengths.length || lengths.length === 1 ? size : undefined;
    }
  }
}

function upTo(nodes: readonly OutlineNode[], levels: number, size: number | undefined): OutlineNode[] {
  if (levels > 0) return nodes.map((node) => copy(node, upTo(node.children, levels - 1, size)));
  const made: OutlineNode[] = [];
  for (let index = 0; size !== undefined && index < nodes.length; index += size) {
    const [first, last] = [nodes[index], nodes[Math.min(index + size, nodes.length) - 1]];
    if (first && last) made.push(groupOf(first, last, Math.min(size, nodes.length - index)));
  }
  return made;
}

function groupOf(first: OutlineNode, last: OutlineNode, entries: number): OutlineNode {
  if (first === last) return copy(first, []);
  const { nameRange } = first;
  const range = { start: first.range.start, end: last.range.end };
  return {
    kind: 'group',
    name: `${first.name} … ${last.name}`,
    detail: `${entries} entries`,
    range,
    nameRange,
    children: [],
  };
}

function copied(node: OutlineNode): OutlineNode {
  return copy(node, node.children.map(copied));
}

/** A node that does not change when the deck does. */
function copy({ kind, name, detail, range, nameRange }: OutlineNode, children: readonly OutlineNode[]): OutlineNode {
  return { kind, name, detail, range, nameRange, children };
}
