// @ts-check
/**
 * Writes the files that are made from other files; with `--check` it writes nothing and fails when one is stale.
 *
 * Each generator is a script of its own that understands `--check` and says which of its files are stale.
 */
import { run } from './lib/run.mjs';

const generators = [
  'grammars.mjs',
  'syntaxes.mjs',
  'snippets.mjs',
  'rule-docs.mjs',
  'zowe-docs.mjs',
  'site-schema.mjs',
];

let stale = false;
for (const generator of generators) {
  const { code } = await run('node', [`scripts/${generator}`, ...process.argv.slice(2)]);
  stale ||= code !== 0;
}
process.exitCode = stale ? 1 : 0;
