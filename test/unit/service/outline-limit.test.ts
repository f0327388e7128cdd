import { expect, test } from 'vitest';
import { BoundCommands } from '../../../server/src/bind/bound-commands.ts';
import { analyse, defaultSettings, outline, type OutlineNode } from '../../../server/src/service/index.ts';
import type { Entries } from '../../../server/src/service/outline/entries.ts';
import { EntryCount } from '../../../server/src/service/outline/limit.ts';
import { ShownEntries } from '../../../server/src/service/outline/shown.ts';

function entry(name: string, at: number, children: readonly OutlineNode[] = []): OutlineNode {
  const range = { start: at, end: (children.at(-1)?.range.end ?? at) + 1 };
  return { kind: 'symbol', name, detail: '', range, nameRange: { start: at, end: at + 1 }, children };
}

/** Entries one behind the other. */
function entries(count: number, from = 0): OutlineNode[] {
  return Array.from({ length: count }, (_, index) => entry(`${from + index}`, from + index));
}

function tell(nodes: readonly OutlineNode[], level: number, to: Entries): void {
  for (const { children, ...node } of nodes) {
    to.fixed(level, node);
    tell(children, level + 1, to);
  }
}

function limited(roots: readonly OutlineNode[], whole: number, most: number, groups = 1000): OutlineNode[] {
  const count = new EntryCount({ whole, entries: most, groups });
  tell(roots, 0, count);
  const shown = new ShownEntries({ text: '', bound: new BoundCommands() }, count.shown());
  tell(roots, 0, shown);
  return shown.nodes();
}

function names(nodes: readonly OutlineNode[]): unknown[] {
  return nodes.map(({ name, children }) => (children.length > 0 ? [name, names(children)] : name));
}

test('an outline within the limit is whole', () => {
  const roots = [entry('A', 0, entries(3)), entry('B', 10)];
  expect(limited(roots, 5, 3)).toEqual(roots);
});

test('too many entries come in groups with the names of the first and the last', () => {
  const groups = limited(entries(45), 20, 20, 3);
  expect(names(groups)).toEqual(['0 … 19', '20 … 39', '40 … 44']);
  expect(groups[1]).toEqual({
    kind: 'group',
    name: '20 … 39',
    detail: '20 entries',
    range: { start: 20, end: 40 },
    nameRange: { start: 20, end: 21 },
    children: [],
  });
});

test('groups get larger as there are more entries', () => {
  const sizes = [100, 101, 200, 201, 500, 501, 1000, 1001].map(
    (count) => limited(entries(count), 50, 50, 10)[0]?.detail,
  );
  expect(sizes).toEqual([10, 20, 20, 50, 50, 100, 100, 200].map((size) => `${size} entries`));
});

test('upper levels stay; what is alone in its group stays itself', () => {
  const roots = [entry('A', 0, entries(21)), entry('B', 30, [entry('X', 30, entries(3, 30))]), entry('C', 90)];
  expect(names(limited(roots, 20, 20, 5))).toEqual([['A', ['0 … 9', '10 … 19', '20']], ['B', ['X']], 'C']);
});

test('a level is left out where even its groups are too many', () => {
  const roots = Array.from({ length: 15 }, (_, index) => entry(`H${index}`, index * 10, entries(3, index * 10)));
  expect(names(limited(roots, 20, 20, 10))).toEqual(roots.map(({ name }) => name));
});

test('the outline of a long deck is limited, and follows edits', () => {
  const line = (index: number): string => `ADDGROUP G${index}\n`;
  const lines = Array.from({ length: 6000 }, (_, index) => line(index));
  const before = analyse(lines.join(''), 'racf', defaultSettings);
  expect(outline(before)).toHaveLength(600);
  expect(outline(before)[1]?.name).toBe('ADDGROUP G10 … ADDGROUP G19');
  lines.splice(15, 1);
  const after = analyse(lines.join(''), 'racf', defaultSettings, before);
  const nodes = outline(after);
  expect(nodes[1]?.name).toBe('ADDGROUP G10 … ADDGROUP G20');
  expect(nodes).toEqual(outline(analyse(lines.join(''), 'racf', defaultSettings)));
});
