// @ts-check
/** Makes the VSIX: `node scripts/package.mjs [--out FILE]`. `.vscodeignore` says what goes in. */
import { readFile, stat } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { createVSIX } from '@vscode/vsce';
import { at, root } from './lib/paths.mjs';
import { run } from './lib/run.mjs';

const { name, version } = JSON.parse(await readFile(at('package.json'), 'utf8'));
const { values } = parseArgs({ options: { out: { type: 'string', default: at(`${name}-${version}.vsix`) } } });

const { code } = await run('node', ['scripts/build.mjs'], { capture: true });
if (code !== 0) throw new Error('The build failed: run `npm run build`.');
// The bundles hold what they need of the dependencies.
// The README's links lead to files that are in the VSIX, or to none: the project has no public address yet.
await createVSIX({
  cwd: root,
  packagePath: values.out,
  dependencies: false,
  allowMissingRepository: true,
  rewriteRelativeLinks: false,
});
const { size } = await stat(values.out);
console.log(`${values.out}: ${(size / 1024).toFixed(0)} KB`);
