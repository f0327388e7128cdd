// @ts-check
/** @typedef {import('../../test/bench/row.ts').Row} Row */

const heading = ['What', 'Measured', 'Budget', 'RegExp pass', 'Ratio', 'Also'];

/**
 * The rows as a Markdown table with columns that line up, as the formatter wants it.
 * @param {readonly Row[]} rows
 */
export function table(rows) {
  const cells = [heading, ...rows.map(cellsOf)];
  const widths = heading.map((_, column) => Math.max(3, ...cells.map((row) => (row[column] ?? '').length)));
  const line = (/** @type {string[]} */ row) =>
    `| ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  const [head = [], ...body] = cells;
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
