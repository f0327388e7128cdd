// @ts-check
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';
import { at } from '../lib/paths.mjs';

const manifest = {
  name: 'sample-opener',
  publisher: 'esm-commands',
  version: '0.0.0',
  engines: { vscode: '^1.101.0' },
  browser: './opener.js',
  activationEvents: ['*'],
};

/**
 * Makes the extension that opens the sample decks.
 * @param {string} folder  where it is written
 * @param {string} first  the deck of samples/ that is opened
 */
export async function bundleOpener(folder, first) {
  const names = (await readdir(at('samples'))).filter((name) => !name.endsWith('.md'));
  const samples = await Promise.all(names.map(async (name) => [name, await readFile(at('samples', name), 'utf8')]));
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'package.json'), JSON.stringify(manifest));
  await build({
    entryPoints: [at('scripts/start/opener.ts')],
    outfile: join(folder, 'opener.js'),
    bundle: true,
    format: 'cjs',
    platform: 'browser',
    external: ['vscode'],
    define: { SAMPLES: JSON.stringify(Object.fromEntries(samples)), FIRST_SAMPLE: JSON.stringify(first) },
    logLevel: 'warning',
  });
}
