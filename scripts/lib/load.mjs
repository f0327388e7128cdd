// @ts-check
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { at } from './paths.mjs';

/**
 * Imports a TypeScript module of the project, as a script needs it to read the catalog or the rules.
 * @param {string} entry  the module's path in the repository
 * @returns {Promise<Record<string, unknown>>}
 */
export async function loadTypeScript(entry) {
  // Inside node_modules, so that packages the bundle leaves out are still found.
  await mkdir(at('node_modules/.cache'), { recursive: true });
  const folder = await mkdtemp(at('node_modules/.cache/load-'));
  try {
    const outfile = join(folder, 'module.mjs');
    await build({
      entryPoints: [at(entry)],
      outfile,
      bundle: true,
      format: 'esm',
      platform: 'node',
      logLevel: 'warning',
    });
    return await import(pathToFileURL(outfile).href);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
