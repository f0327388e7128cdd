/** Rows as a matrix: a column for each principal, a line for each resource. */
import type { AccessRow } from '../access/protocol.ts';
import { compare, strength } from './rows.ts';

/** So many columns and lines can be overlooked, and drawn at once. */
export const most = { principals: 60, resources: 400 };

/** One who has access. */
export interface Principal {
  readonly key: string;
  readonly who: string;
  readonly kind: string;
}

/** A resource, with the rows of each principal in the order they come. */
export interface MatrixLine {
  readonly class: string;
  readonly resource: string;
  readonly cells: ReadonlyMap<string, readonly AccessRow[]>;
}

export interface Matrix {
  /** In the order they come. */
  readonly principals: readonly Principal[];
  /** In the order they come; empty when the matrix is too large. */
  readonly lines: readonly MatrixLine[];
  /** How many resources there are. */
  readonly resources: number;
  readonly isTooLarge: boolean;
}

/** Lays rows out. */
export function matrixOf(rows: readonly AccessRow[]): Matrix {
  const principals = new Map<string, Principal>();
  const resources = new Map<string, AccessRow[]>();
  for (const row of rows) {
    const key = keyOf(row);
    if (!principals.has(key)) principals.set(key, { key, who: row.who, kind: row.kind ?? '' });
    const of = `${row.class} ${row.resource}`;
    const there = resources.get(of);
    if (there) there.push(row);
    else resources.set(of, [row]);
  }
  const isTooLarge = principals.size > most.principals || resources.size > most.resources;
  return {
    principals: [...principals.values()],
    lines: isTooLarge ? [] : [...resources.values()].flatMap(lineOf),
    resources: resources.size,
    isTooLarge,
  };
}

function keyOf({ kind = '', who }: AccessRow): string {
  return `${kind} ${who}`;
}

function lineOf(rows: readonly AccessRow[]): MatrixLine[] {
  const [first] = rows;
  if (!first) return [];
  const cells = new Map<string, AccessRow[]>();
  for (const row of rows) cells.set(keyOf(row), [...(cells.get(keyOf(row)) ?? []), row]);
  return [{ class: first.class, resource: first.resource, cells }];
}

/**
 * The lines by the name of the resource, or by what a principal may do with it.
 * @param by `resource`, or the key of a principal
 */
export function sortedLines(
  lines: readonly MatrixLine[],
  by: string,
  isDown: boolean,
  levels: readonly string[],
): MatrixLine[] {
  const sign = isDown ? -1 : 1;
  const keys = new Map(lines.map((line) => [line, by === 'resource' ? 0 : mostOf(line.cells.get(by), levels)]));
  return [...lines].sort(
    (a, b) =>
      sign *
      (by === 'resource'
        ? compare(a.resource, b.resource) || compare(a.class, b.class)
        : compare(keys.get(a) ?? -1, keys.get(b) ?? -1)),
  );
}

/** The strongest access of a cell; what was taken away is less than any, and more than none at all. */
function mostOf(rows: readonly AccessRow[] | undefined, levels: readonly string[]): number {
  return Math.max(-1, ...(rows ?? []).map(({ access, end }) => (end === undefined ? strength(access, levels) : -0.5)));
}
