import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'esbuild';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const toyService = join(root, 'test/lsp/harness/toy-service.ts');
const features =
  /^\.\/(?:analysis|code-actions|completion|convert|diagnostics|folding|hover|names|offers|outline|rename|selection|semantic-tokens|signature)\.ts$/;

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

/**
 * Bundles a program of the server. Returns the path of the bundle, the same for all tests: it comes into its place by
 * being renamed, so that no test that runs at the same time sees half of it.
 */
export async function bundle(entry: string, service: 'real' | 'toy'): Promise<string> {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: [entry],
    write: false,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    logLevel: 'error',
    plugins: service === 'toy' ? [withToyService] : [],
  });
  const outfile = join(root, 'node_modules/.cache/esm-test', `${basename(entry, '.ts')}.${service}.cjs`);
  const written = `${outfile}.${process.pid}`;
  mkdirSync(dirname(outfile), { recursive: true });
  writeFileSync(written, outputFiles[0]?.contents ?? '');
  renameSync(written, outfile);
  return outfile;
}
