// @ts-check
import { readdir, stat } from 'node:fs/promises';
import { at } from '../lib/paths.mjs';

/**
 * The size of the package; without one, of the bundles as they are in dist/.
 * @returns {Promise<import('./table.mjs').Row[]>}
 */
export async function sizes() {
  const packages = (await readdir(at())).filter((name) => name.endsWith('.vsix'));
  if (packages.length > 0) return Promise.all(packages.map((name) => sizeOf(name, 1000)));
  const built = await readdir(at('dist')).catch(() => []);
  return Promise.all(built.filter((name) => name.endsWith('.js')).map((name) => sizeOf(`dist/${name}`)));
}

/**
 * @param {string} path
 * @param {number} [budget]
 * @returns {Promise<import('./table.mjs').Row>}
 */
async function sizeOf(path, budget) {
  const { size } = await stat(at(path));
  const row = { what: `size of ${path}`, value: size / 1000, unit: /** @type {const} */ ('KB') };
  return budget === undefined ? row : { ...row, budget };
}
