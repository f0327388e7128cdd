/** The two tables: one line for each grant, or a matrix of principals and resources. */
import type { AccessRow } from '../access/protocol.ts';
import { element, spoken } from './dom.ts';
import type { MatrixLine, Principal } from './layout.ts';
import type { Column } from './rows.ts';

/** What a table is sorted by: a column, or the key of a principal. */
export interface Sort {
  readonly by: string;
  readonly isDown: boolean;
}

const columns: readonly (readonly [Column, string])[] = [
  ['who', 'Principal'],
  ['class', 'Class'],
  ['resource', 'Resource'],
  ['access', 'Access'],
  ['condition', 'Condition'],
  ['through', 'Through'],
  ['line', 'Line'],
  ['end', 'Ended'],
];

/** What makes up a table besides its rows. */
interface Frame {
  readonly caption: string;
  readonly sort: Sort;
}

/**
 * The list. Columns that are empty in all rows are left out.
 * @param rows those of one page
 * @param all those of all pages
 */
export function listTable(rows: readonly AccessRow[], all: readonly AccessRow[], frame: Frame): HTMLTableElement {
  const shown = columns.filter(
    ([name]) => !['condition', 'through', 'end'].includes(name) || all.some((row) => row[name] !== undefined),
  );
  const head = shown.map(([name, title]) => heading(name, frame.sort, title));
  return table(
    frame.caption,
    head,
    rows.map((row) => shown.map(([name]) => listCell(row, name))),
  );
}

function listCell(row: AccessRow, name: Column): HTMLElement {
  const { kind, end, line } = row;
  const at = { tabindex: -1, 'data-line': name === 'end' ? (end ?? line) : line };
  const value = row[name];
  switch (name) {
    case 'who':
      return element('th', { ...at, scope: 'row' }, ...principalText(row.who, kind));
    case 'access':
      return element('td', at, end === undefined ? row.access : element('s', {}, row.access));
    case 'line':
    case 'end':
      return element('td', { ...at, class: 'number' }, value === undefined ? '' : String(Number(value) + 1));
    default:
      return element('td', at, value === undefined ? '' : String(value));
  }
}

/** The matrix. */
export function matrixTable(
  principals: readonly Principal[],
  lines: readonly MatrixLine[],
  frame: Frame,
): HTMLTableElement {
  const made = table(
    frame.caption,
    [
      heading('resource', frame.sort, 'Resource'),
      ...principals.map(({ key, who, kind }) => heading(key, frame.sort, ...principalText(who, kind))),
    ],
    lines.map((line) => [
      element(
        'th',
        { scope: 'row', tabindex: -1, ...firstLine(line) },
        element('span', { class: 'note' }, line.class),
        ` ${line.resource}`,
      ),
      ...principals.map(({ key }) => matrixCell(line.cells.get(key) ?? [])),
    ]),
  );
  made.className = principals.length > 8 ? 'matrix many' : 'matrix';
  return made;
}

function firstLine({ cells }: MatrixLine): { 'data-line'?: number } {
  const [first] = [...cells.values()].flat();
  return first ? { 'data-line': first.line } : {};
}

function matrixCell(rows: readonly AccessRow[]): HTMLElement {
  return element('td', { tabindex: -1 }, ...rows.map(grant));
}

/** One grant in a cell of the matrix. */
function grant({ access, condition, line, end, through }: AccessRow): HTMLElement {
  return element(
    'div',
    {
      'data-line': line,
      title: `${condition === undefined ? '' : `${condition}, `}line ${line + 1}${end === undefined ? '' : ` to ${end + 1}`}`,
    },
    element(end === undefined ? 'span' : 's', {}, access),
    ...(condition === undefined ? [] : [' ', element('span', { class: 'if' }, `if ${condition}`)]),
    ...(through === undefined ? [] : [' ', element('span', { class: 'note' }, `via ${through}`)]),
    spoken(`line ${line + 1}${end === undefined ? '' : `, ended in line ${end + 1}`}`),
  );
}

function principalText(who: string, kind: string | undefined): (Node | string)[] {
  return kind === undefined || kind === '' ? [who] : [`${who} `, element('span', { class: 'note' }, kind)];
}

function heading(by: string, sort: Sort, ...children: readonly (Node | string)[]): HTMLElement {
  const direction = sort.by !== by ? 'none' : sort.isDown ? 'descending' : 'ascending';
  return element(
    'th',
    { scope: 'col', tabindex: -1, 'data-sort': by, 'aria-sort': direction },
    element('span', {}, ...children),
  );
}

function table(
  caption: string,
  head: readonly HTMLElement[],
  rows: readonly (readonly HTMLElement[])[],
): HTMLTableElement {
  return element(
    'table',
    { role: 'grid', 'aria-readonly': 'true' },
    element('caption', {}, caption, spoken('(arrow keys move, Enter goes to the line or sorts)')),
    element('thead', {}, element('tr', {}, ...head)),
    element('tbody', {}, ...rows.map((cells) => element('tr', {}, ...cells))),
  );
}
