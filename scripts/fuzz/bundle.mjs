// @ts-check
import { mkdir, mkdtemp } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';
import { at } from '../lib/paths.mjs';

/**
 * Bundles the long run into a folder of its own. Not minified, so that a stack trace can be read.
 * @returns {Promise<{ folder: string, script: string }>}
 */
export async function bundleFuzz() {
  await mkdir(at('node_modules/.cache'), { recursive: true });
  const folder = await mkdtemp(at('node_modules/.cache/fuzz-'));
  const script = join(folder, 'fuzz.mjs');
  await build({
    absWorkingDir: at(),
    entryPoints: ['test/fuzz/long.ts'],
    outfile: script,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    logLevel: 'warning',
  });
  return { folder, script };
}
