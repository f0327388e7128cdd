import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'esbuild';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const toyService = join(root, 'test/lsp/harness/toy-service.ts');
const features =
  /^\.\/(?:analysis|code-actions|completion|diagnostics|folding|hover|names|outline|rename|selection|semantic-tokens|signature)\.ts$/;

/** Puts the toy service in the place of the real one, below everything else as it is. */
const withToyService: Plugin = {
  name: 'toy-service',
  setup(builder) {
    builder.onResolve({ filter: features }, ({ importer }) =>
      /[\\/]server[\\/]src[\\/]service[\\/][^\\/]+$/.test(importer) ? { path: toyService } : undefined,
    );
    builder.onResolve({ filter: /\/command-count\.ts$/ }, () => ({ path: toyService }));
  },
};

/** Bundles a program of the server into a folder of its own. Returns the path of the bundle. */
export async function bundle(entry: string, service: 'real' | 'toy'): Promise<string> {
  const outfile = join(mkdtempSync(join(tmpdir(), 'esm-test-')), 'bundle.js');
  await build({
    absWorkingDir: root,
    entryPoints: [entry],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    logLevel: 'error',
    plugins: service === 'toy' ? [withToyService] : [],
  });
  return outfile;
}
