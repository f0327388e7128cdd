// @ts-check
/**
 * Writes a page for each rule into `docs/rules/`, and a table of all of them. Usage: `node scripts/rule-docs.mjs
 * [--check]`; with `--check` nothing is written, and a page that is stale or left over is an error.
 */
import { readdir, rm } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { writeGenerated } from './lib/generated.mjs';
import { loadTypeScript } from './lib/load.mjs';
import { at } from './lib/paths.mjs';

const { rulePages } = /** @type {typeof import('./rule-docs/entry.ts')} */ (
  await loadTypeScript('scripts/rule-docs/entry.ts')
);
const pages = rulePages();
await writeGenerated(pages);

const present = await readdir(at('docs/rules'), { recursive: true, withFileTypes: true });
for (const entry of present.filter((one) => one.isFile())) {
  const path = relative(at(), join(entry.parentPath, entry.name)).split(sep).join('/');
  if (pages.has(path)) continue;
  console.log(`${path} belongs to no rule`);
  if (process.argv.includes('--check')) process.exitCode = 1;
  else await rm(at(path));
}
