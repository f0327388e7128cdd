// @ts-check
/** @typedef {import('../../test/bench/row.ts').Row} Row */

const heading = ['What', 'Measured', 'Budget', 'RegExp pass', 'Ratio', 'Also'];

/**
 * The rows as a Markdown table.
 * @param {readonly Row[]} rows
 */
export function table(rows) {
  return aligned([heading, ...rows.map(cellsOf)]);
}

/**
 * A Markdown table with columns that line up, as the formatter wants it; the first row is its heading.
 * @param {readonly string[][]} cells
 */
export function aligned(cells) {
  const [head = [], ...body] = cells;
  const widths = head.map((_, column) => Math.max(3, ...cells.map((row) => (row[column] ?? '').length)));
  const line = (/** @type {string[]} */ row) =>
    `| ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...body.map(line)].join('\n');
}

/** @param {Row} row */
function cellsOf({ what, value, unit, budget, tokenizer, also }) {
  return [
    what,
    `${amount(value)} ${unit}`,
    budget === undefined ? '' : `${budget} ${unit}`,
    tokenizer === undefined ? '' : `${amount(tokenizer)} ms`,
    tokenizer === undefined ? '' : `${amount(value / tokenizer)} x`,
    also ?? '',
  ];
}

/**
 * Three digits that count.
 * @param {number} value
 */
function amount(value) {
  return value >= 100 ? value.toFixed(0) : value.toFixed(value >= 10 ? 1 : 2);
}
