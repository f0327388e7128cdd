// @ts-check
/**
 * Bundles the extension, the language server and the command line tool into `dist/`, with the licences and a bill of materials
 * (SBOM) of what is in them.
 *
 *     node scripts/build.mjs            release: minified
 *     node scripts/build.mjs --dev      development: source maps
 *     node scripts/build.mjs --watch    development, and again after every change
 */
import { readFile, rm, stat, writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { build, context } from 'esbuild';
import { bundledPackages } from './lib/bundled.mjs';
import { bundles } from './lib/bundles.mjs';
import { thirdPartyNotices } from './lib/notices.mjs';
import { at } from './lib/paths.mjs';
import { sbom } from './lib/sbom.mjs';

const { values } = parseArgs({ options: { dev: { type: 'boolean' }, watch: { type: 'boolean' } } });
const options = bundles({ dev: values.dev === true || values.watch === true });

await rm(at('dist'), { recursive: true, force: true });
if (values.watch) {
  for (const bundle of options) await (await context({ ...bundle, logLevel: 'info' })).watch();
} else {
  const results = await Promise.all(options.map((bundle) => build(bundle)));
  const packages = bundledPackages(results.flatMap(({ metafile }) => metafile ?? []));
  await writeFile(at('dist/THIRD-PARTY-NOTICES.txt'), thirdPartyNotices(packages));
  await writeFile(at('dist/sbom.cdx.json'), sbom(JSON.parse(await readFile(at('package.json'), 'utf8')), packages));
  for (const { outfile } of options) {
    const { size } = await stat(at(outfile ?? ''));
    console.log(`${String(Math.round(size / 1024)).padStart(6)} KB  ${outfile}`);
  }
}
