/**
 * Compiles the Ohm grammars into one module that holds them as recipes, so that no grammar text is read when the
 * server starts. Usage: `node scripts/grammars.mjs [--check]`; with `--check` nothing is written and a stale
 * module is an error.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = join(root, 'server/src/grammar');
/** A grammar stands after the one it extends. */
const sources = ['tso.ohm', 'racf.ohm', 'acf2.ohm', 'tss.ohm', 'jcl.ohm'];
const outputs = ['grammars.ohm-bundle.js', 'grammars.ohm-bundle.d.ts'];

const work = mkdtempSync(join(tmpdir(), 'esm-grammars-'));
try {
  const text = sources.map((name) => readFileSync(join(folder, name), 'utf8')).join('\n');
  writeFileSync(join(work, 'grammars.ohm'), text);
  const cli = join(root, 'node_modules/@ohm-js/cli/index.js');
  execFileSync(process.execPath, [cli, 'generateBundles', '--withTypes', '--esm', 'grammars.ohm'], { cwd: work });
  let stale = false;
  for (const name of outputs) {
    const made = readFileSync(join(work, name), 'utf8');
    const target = join(folder, name);
    if (!process.argv.includes('--check')) writeFileSync(target, made);
    else if (readFileSync(target, 'utf8') !== made) stale = true;
  }
  if (stale) {
    console.error('The compiled grammars are stale: run `npm run generate`.');
    process.exitCode = 1;
  }
} finally {
  rmSync(work, { recursive: true, force: true });
}
