/** Which rows are shown, and in which order. */
import type { AccessRow } from '../access/protocol.ts';

/** What a list may be sorted by. */
export type Column = 'who' | 'class' | 'resource' | 'access' | 'condition' | 'through' | 'line' | 'end';

export interface Wanted {
  /** Words, each of which some text of a row must hold. */
  readonly filter: string;
  /** Also those that were taken away or replaced. */
  readonly ended: boolean;
  /** Also what comes through groups, roles and profiles. */
  readonly through: boolean;
}

/** The rows that are wanted, in the order they come. */
export function chosen(rows: readonly AccessRow[], { filter, ended, through }: Wanted): AccessRow[] {
  const words = filter.toUpperCase().split(/\s+/u).filter(Boolean);
  return rows.filter(
    (row) =>
      (ended || row.end === undefined) &&
      (through || row.through === undefined) &&
      (words.length === 0 || holdsAll(row, words)),
  );
}

function holdsAll(row: AccessRow, words: readonly string[]): boolean {
  const { who, kind = '', resource, access, condition = '', through = '' } = row;
  const text = `${who}\n${kind}\n${row.class}\n${resource}\n${access}\n${condition}\n${through}`.toUpperCase();
  return words.every((word) => text.includes(word));
}

/** The rows by a column, those that are alike in the order they come. */
export function sorted(
  rows: readonly AccessRow[],
  by: Column,
  isDown: boolean,
  levels: readonly string[],
): AccessRow[] {
  const keys = new Map(rows.map((row) => [row, keyOf(row, by, levels)]));
  const sign = isDown ? -1 : 1;
  return [...rows].sort((a, b) => sign * compare(keys.get(a) ?? '', keys.get(b) ?? ''));
}

function keyOf(row: AccessRow, by: Column, levels: readonly string[]): string | number {
  return by === 'access' ? strength(row.access, levels) : (row[by] ?? (by === 'end' ? Infinity : ''));
}

/** Names by their characters, which is fast; numbers by their size. */
export function compare<T extends string | number>(a: T, b: T): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** How much an access is: that of its strongest word. What cannot be compared is more than all that can. */
export function strength(access: string, levels: readonly string[]): number {
  return Math.max(...access.split(', ').map((word) => (levels.includes(word) ? levels.indexOf(word) : levels.length)));
}
