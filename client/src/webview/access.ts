/** The page that shows what a deck grants. It runs in a webview: all it knows comes by messages from the extension. */
import './access.css';
import type { AccessReport, AccessSection, FromPage, ToPage } from '../access/protocol.ts';
import { element } from './dom.ts';
import { Grid } from './grid.ts';
import { matrixOf, sortedLines } from './layout.ts';
import { chosen, type Column, sorted } from './rows.ts';
import { listTable, matrixTable, type Sort } from './tables.ts';
import { summary } from './texts.ts';

/** What outlives a change of the deck, and the time in which the page is hidden. */
interface State {
  readonly esm: string;
  readonly view: 'matrix' | 'list';
  readonly filter: string;
  readonly ended: boolean;
  readonly through: boolean;
  readonly sort: Sort;
  /** Counted from 0. */
  readonly page: number;
}

declare function acquireVsCodeApi(): {
  postMessage(message: FromPage): void;
  getState(): State | undefined;
  setState(state: State): void;
};

const inOrder: Sort = { by: 'line', isDown: false };
const rowsOfPage = 250;

const host = acquireVsCodeApi();
let state: State = host.getState() ?? {
  esm: '',
  view: 'matrix',
  filter: '',
  ended: false,
  through: true,
  sort: inOrder,
  page: 0,
};
let told: ToPage | undefined;

const filter = element('input', {
  type: 'search',
  placeholder: 'Principal, class, resource, access',
  'aria-label': 'Filter by principal, class, resource or access',
});
const product = element('select', { 'aria-label': 'Product' });
const views = (['matrix', 'list'] as const).map((view) => {
  const button = element('button', { type: 'button' }, view === 'matrix' ? 'Matrix' : 'List');
  button.addEventListener('click', () => {
    change({ view, page: 0, sort: inOrder });
  });
  return { view, button };
});
const ended = checkbox('ended');
const through = checkbox('through');
const endedLabel = element('label', {}, ended, 'Taken away or replaced');
const throughLabel = element('label', {}, through, 'Through groups, roles, profiles');
const count = element('p', { role: 'status' });
const place = element('main', {});
const pages = element('nav', { 'aria-label': 'Pages' });

const grid = new Grid((cell, target, times, byKey) => {
  const by = cell.dataset.sort;
  if (by !== undefined) {
    const { sort } = state;
    // Up, down, and back to the order of the deck.
    const next: Sort = sort.by !== by ? { by, isDown: false } : sort.isDown ? inOrder : { by, isDown: true };
    change({ sort: next, page: 0 });
    return;
  }
  const inside = [cell, ...cell.querySelectorAll<HTMLElement>('[data-line]')].filter((one) => one.dataset.line);
  const clicked = byKey ? undefined : target.closest<HTMLElement>('[data-line]');
  const line = (clicked ?? inside[times % Math.max(1, inside.length)])?.dataset.line;
  if (line !== undefined) host.postMessage({ kind: 'go', line: Number(line), focus: byKey });
});

function checkbox(name: 'ended' | 'through'): HTMLInputElement {
  const box = element('input', { type: 'checkbox' });
  box.addEventListener('change', () => {
    change({ [name]: box.checked, page: 0 });
  });
  return box;
}

function change(some: Partial<State>): void {
  state = { ...state, ...some };
  host.setState(state);
  draw();
}

let typing: ReturnType<typeof setTimeout> | undefined;
filter.addEventListener('input', () => {
  clearTimeout(typing);
  typing = setTimeout(() => {
    change({ filter: filter.value, page: 0 });
  }, 120);
});
filter.addEventListener('keydown', (event) => {
  if (event.key !== 'ArrowDown') return;
  event.preventDefault();
  grid.focus();
});
product.addEventListener('change', () => {
  change({ esm: product.value, page: 0 });
});
window.addEventListener('message', ({ data }: MessageEvent<ToPage>) => {
  told = data;
  drawProducts(data.report);
  draw();
});

function drawProducts({ sections }: AccessReport): void {
  product.replaceChildren(
    ...sections.map(({ esm, product: name, rows, more }) =>
      element('option', { value: esm }, `${name} (${rows.length + more})`),
    ),
  );
  product.hidden = sections.length < 2;
}

function sectionNow(): AccessSection | undefined {
  const sections = told?.report.sections ?? [];
  return sections.find(({ esm }) => esm === state.esm) ?? sections.find(({ rows }) => rows.length > 0) ?? sections[0];
}

function draw(): void {
  const section = sectionNow();
  const all = section?.rows ?? [];
  product.value = section?.esm ?? '';
  if (filter.value !== state.filter && document.activeElement !== filter) filter.value = state.filter;
  ended.checked = state.ended;
  through.checked = state.through;
  endedLabel.hidden = all.every((row) => row.end === undefined);
  throughLabel.hidden = all.every((row) => row.through === undefined);
  if (!section || all.length === 0) {
    pages.hidden = true;
    place.replaceChildren();
    tell(`${told?.deck ?? 'The deck'} grants nothing.`, 0);
    return;
  }
  const rows = chosen(all, state);
  const matrix = state.view === 'matrix' ? matrixOf(rows) : undefined;
  const frame = { caption: `Access granted by ${told?.deck ?? ''}: ${section.product}`, sort: state.sort };
  const { by, isDown } = state.sort;
  let table: HTMLTableElement;
  if (matrix && !matrix.isTooLarge) {
    pages.hidden = true;
    const lines = by === 'line' ? matrix.lines : sortedLines(matrix.lines, by, isDown, section.levels);
    table = matrixTable(matrix.principals, lines, frame);
  } else {
    const page = drawPages(rows.length);
    const list = sorted(rows, by as Column, isDown, section.levels);
    table = listTable(list.slice(page * rowsOfPage, (page + 1) * rowsOfPage), rows, frame);
  }
  for (const { view, button } of views) button.setAttribute('aria-pressed', String(view === state.view));
  grid.use(table);
  place.replaceChildren(table);
  const kinds = state.filter === '' ? rows.length : chosen(all, { ...state, filter: '' }).length;
  tell(summary(rows.length, kinds, section.more, matrix), rows.length);
}

/** Draws how to get to the other pages, and tells which one is shown. */
function drawPages(rows: number): number {
  const last = Math.max(0, Math.ceil(rows / rowsOfPage) - 1);
  const page = Math.min(state.page, last);
  pages.hidden = last === 0;
  const turn = (text: string, to: number): HTMLElement => {
    const button = element('button', { type: 'button', disabled: to < 0 || to > last }, text);
    button.addEventListener('click', () => {
      change({ page: to });
      place.scrollTop = 0;
    });
    return button;
  };
  const [from, to] = [page * rowsOfPage + 1, Math.min(rows, (page + 1) * rowsOfPage)];
  pages.replaceChildren(turn('Previous', page - 1), ` ${from} to ${to} of ${rows} `, turn('Next', page + 1));
  return page;
}

function tell(text: string, rows: number): void {
  // What is the same is not read out again.
  if (count.textContent !== text) count.textContent = text;
  host.postMessage({ kind: 'shown', view: state.view, rows });
}

filter.value = state.filter;
document.body.append(
  element(
    'header',
    {},
    filter,
    product,
    element('span', { role: 'group', 'aria-label': 'View' }, ...views.map(({ button }) => button)),
    throughLabel,
    endedLabel,
  ),
  count,
  place,
  pages,
);
host.postMessage({ kind: 'ready' });
