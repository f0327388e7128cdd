/** The keys of a table. */

/** How many lines Page Up and Page Down go over. */
const pageOfLines = 20;

/** A key as the page tells it. */
interface Key {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
}

/** Where a key leads from a cell of a table; nowhere for a key that moves nothing. */
export function moved(
  { key, ctrlKey, metaKey }: Key,
  row: number,
  column: number,
  rows: number,
  columns: number,
): readonly [row?: number, column?: number] {
  const far = ctrlKey || metaKey;
  const last = { row: rows - 1, column: columns - 1 };
  switch (key) {
    case 'ArrowUp':
      return [far ? 0 : Math.max(0, row - 1), column];
    case 'ArrowDown':
      return [far ? last.row : Math.min(last.row, row + 1), column];
    case 'ArrowLeft':
      return [row, far ? 0 : Math.max(0, column - 1)];
    case 'ArrowRight':
      return [row, far ? last.column : Math.min(last.column, column + 1)];
    case 'PageUp':
      return [Math.max(0, row - pageOfLines), column];
    case 'PageDown':
      return [Math.min(last.row, row + pageOfLines), column];
    case 'Home':
      return [far ? 0 : row, 0];
    case 'End':
      return [far ? last.row : row, last.column];
    default:
      return [];
  }
}
