// @ts-check
import { mkdir, mkdtemp } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';
import { bundles } from '../lib/bundles.mjs';
import { at } from '../lib/paths.mjs';

/**
 * Bundles the bench, and the server that it starts, as a release is bundled, in a folder of their own.
 * @returns {Promise<{ folder: string, bench: string, server: string }>}
 */
export async function bundleBench() {
  await mkdir(at('node_modules/.cache'), { recursive: true });
  const folder = await mkdtemp(at('node_modules/.cache/bench-'));
  const [bench, server] = [join(folder, 'bench.mjs'), join(folder, 'server.js')];
  const release = bundles({ dev: false }).find(({ outfile }) => outfile?.endsWith('/server.node.js'));
  if (!release) throw new Error('the server is no bundle any more');
  await build({ ...release, outfile: server });
  await build({
    absWorkingDir: at(),
    entryPoints: ['test/bench/main.ts'],
    outfile: bench,
    bundle: true,
    minify: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    // Packages that are CommonJS call for Node's own modules.
    banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
    logLevel: 'warning',
  });
  return { folder, bench, server };
}
