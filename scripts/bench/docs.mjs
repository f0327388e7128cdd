// @ts-check
import { readFile, writeFile } from 'node:fs/promises';
import { at } from '../lib/paths.mjs';

const begin = '<!-- bench: begin -->';
const end = '<!-- bench: end -->';

/**
 * Puts the table between its marks in docs/performance.md.
 * @param {string} table
 */
export async function writeTable(table) {
  const file = at('docs/performance.md');
  const text = await readFile(file, 'utf8');
  const [from, to] = [text.indexOf(begin), text.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`${file} has no place for the table`);
  await writeFile(file, `${text.slice(0, from + begin.length)}\n\n${table}\n\n${text.slice(to)}`);
}
