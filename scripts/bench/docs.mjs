// @ts-check
import { readFile, writeFile } from 'node:fs/promises';
import { at } from '../lib/paths.mjs';

/**
 * Puts a table between its marks in docs/performance.md.
 * @param {'bench' | 'profile'} name of the marks
 * @param {string} table
 */
export async function writeTable(name, table) {
  const [begin, end] = [`<!-- ${name}: begin -->`, `<!-- ${name}: end -->`];
  const file = at('docs/performance.md');
  const text = await readFile(file, 'utf8');
  const [from, to] = [text.indexOf(begin), text.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`${file} has no place for the table ${name}`);
  await writeFile(file, `${text.slice(0, from + begin.length)}\n\n${table}\n\n${text.slice(to)}`);
}
