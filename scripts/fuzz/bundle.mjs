// @ts-check
import { mkdir, mkdtemp } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';
import { at } from '../lib/paths.mjs';

/**
 * Bundles a program of the generated tests into a folder of its own. Not minified, so that a stack trace can be read.
 * @param {string} entry
 * @returns {Promise<{ folder: string, script: string }>}
 */
export async function bundleFuzz(entry) {
  await mkdir(at('node_modules/.cache'), { recursive: true });
  const folder = await mkdtemp(at('node_modules/.cache/fuzz-'));
  const script = join(folder, 'fuzz.mjs');
  await build({
    absWorkingDir: at(),
    entryPoints: [entry],
    outfile: script,
    bundle: true,
    // It asks for modules while it runs, which a bundle of this form does not take.
    external: ['vscode-languageserver'],
    platform: 'node',
    format: 'esm',
    target: 'node20',
    logLevel: 'warning',
  });
  return { folder, script };
}
