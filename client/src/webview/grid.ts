/** Moves through a table by keys: one cell of it is a stop of the Tab key, arrows go to the others. */

import { moved } from './keys.ts';

/** What Enter and a click do. `times`: how often Enter was pressed on that cell before. */
export type Activate = (cell: HTMLElement, target: HTMLElement, times: number, byKey: boolean) => void;

/** The cell one is at; it stays when the table is drawn anew. */
export class Grid {
  private row = 1;
  private column = 0;
  private times = 0;
  private table: HTMLTableElement | undefined;
  private readonly activate: Activate;

  constructor(activate: Activate) {
    this.activate = activate;
  }

  /** Takes over a table that is shown from now on. */
  use(table: HTMLTableElement): void {
    const hadFocus = this.table?.contains(document.activeElement) === true;
    this.table = table;
    table.addEventListener('keydown', (event) => {
      this.press(event);
    });
    table.addEventListener('click', ({ target }) => {
      if (!(target instanceof HTMLElement)) return;
      const cell = target.closest('td, th');
      if (!(cell instanceof HTMLTableCellElement) || !(cell.parentElement instanceof HTMLTableRowElement)) return;
      this.stop(cell.parentElement.rowIndex, cell.cellIndex, true);
      this.activate(cell, target, 0, false);
    });
    // Whoever replaces the table has to put it into the page first.
    queueMicrotask(() => {
      keepClear(table);
      this.stop(this.row, this.column, hadFocus);
    });
  }

  /** Puts the focus into the table. */
  focus(): void {
    this.stop(this.row, this.column, true);
  }

  private press(event: KeyboardEvent): void {
    const rows = this.table?.rows.length ?? 0;
    const columns = this.table?.rows[0]?.cells.length ?? 0;
    const [row, column] = moved(event, this.row, this.column, rows, columns);
    if (row === undefined || column === undefined) {
      if (event.key !== 'Enter' && event.key !== ' ') return;
      const cell = this.cell();
      if (cell) this.activate(cell, cell, this.times++, true);
    } else {
      this.stop(row, column, true);
    }
    event.preventDefault();
  }

  private cell(): HTMLElement | undefined {
    return this.table?.rows[this.row]?.cells[this.column];
  }

  private stop(row: number, column: number, takesFocus: boolean): void {
    this.cell()?.setAttribute('tabindex', '-1');
    this.row = Math.max(0, Math.min(row, (this.table?.rows.length ?? 1) - 1));
    this.column = Math.max(0, Math.min(column, (this.table?.rows[0]?.cells.length ?? 1) - 1));
    this.times = 0;
    const cell = this.cell();
    cell?.setAttribute('tabindex', '0');
    if (takesFocus) cell?.focus();
  }
}

/** A cell that gets the focus is not scrolled under the head, or under the first column where that stays. */
function keepClear(table: HTMLTableElement): void {
  const head = table.rows[0]?.cells[0];
  const around = table.parentElement;
  if (!head || !around) return;
  const left = table.classList.contains('matrix') ? head.offsetWidth : 0;
  around.style.scrollPadding = `${head.offsetHeight}px 0 0 ${left}px`;
}
