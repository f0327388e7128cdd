// @ts-check
import { mkdir, mkdtemp } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';
import { bundles } from '../lib/bundles.mjs';
import { at } from '../lib/paths.mjs';

/**
 * Bundles the bench, and the server that it starts, in a folder of their own.
 * @param {{ minify?: boolean }} [how] as a release is bundled unless said otherwise; names of functions are kept then
 * @returns {Promise<{ folder: string, bench: string, server: string }>}
 */
export async function bundleBench({ minify = true } = {}) {
  await mkdir(at('node_modules/.cache'), { recursive: true });
  const folder = await mkdtemp(at('node_modules/.cache/bench-'));
  const [bench, server] = [join(folder, 'bench.mjs'), join(folder, 'server.js')];
  for (const release of bundles({ dev: false })) {
    if (release.outfile === 'dist/server.js') await build({ ...release, outfile: server });
    if (release.outfile === 'dist/service.js') await build({ ...release, outfile: join(folder, 'service.js') });
  }
  await build({
    absWorkingDir: at(),
    entryPoints: ['test/bench/main.ts'],
    outfile: bench,
    bundle: true,
    minify,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    // Packages that are CommonJS call for Node's own modules.
    banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
    logLevel: 'warning',
  });
  return { folder, bench, server };
}
