// @ts-check
/**
 * Everything that can be checked, on a machine where nothing is set up yet: `npm test`. Runs on Node 20 and newer.
 *
 * All stages run even when one fails. The output of a stage is shown when it fails, and that of the editors always, since
 * it says which editor it was. The last line counts the tests.
 */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensurePackages } from './lib/install.mjs';
import { run } from './lib/run.mjs';

await ensurePackages();

const reports = await mkdtemp(join(tmpdir(), 'esm-test-'));
const unitReport = join(reports, 'unit.json');
const editorReport = join(reports, 'editor.json');
const startReport = join(reports, 'start.json');

/** @type {{ name: string, command: string, args: string[], show?: boolean }[]} */
const stages = [
  { name: 'format', command: 'prettier', args: ['--check', '--log-level', 'warn', '.'] },
  { name: 'lint', command: 'eslint', args: ['--cache', '--cache-location', 'node_modules/.cache/eslint/', '.'] },
  { name: 'types', command: 'node', args: ['scripts/typecheck.mjs'] },
  { name: 'generated files', command: 'node', args: ['scripts/generate.mjs', '--check'] },
  // Before the tests: some of them start the bundles.
  { name: 'build', command: 'node', args: ['scripts/build.mjs'] },
  {
    name: 'tests',
    command: 'vitest',
    args: ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${unitReport}`],
  },
  { name: 'editors', command: 'node', args: ['test/vscode/run.mjs', '--report', editorReport], show: true },
  { name: 'start page', command: 'node', args: ['test/vscode/start.mjs', '--report', startReport], show: true },
];

/** @type {string[]} */
const failedStages = [];
for (const { name, command, args, show } of stages) {
  const start = performance.now();
  const { code, output } = await run(command, args, { capture: true, env: { NO_COLOR: '1' } });
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`${code === 0 ? 'ok  ' : 'FAIL'}  ${name.padEnd(16)} ${seconds.padStart(6)} s`);
  if (code !== 0 || show) console.log(output.trimEnd().replaceAll(/^/gm, '      '));
  if (code !== 0) failedStages.push(name);
}

let passed = 0;
let failed = 0;
for (const [file, names] of /** @type {const} */ ([
  [unitReport, ['numPassedTests', 'numFailedTests']],
  [editorReport, ['passed', 'failed']],
  [startReport, ['passed', 'failed']],
])) {
  // A stage that broke before its report counts no tests; it is named below.
  const report = JSON.parse(await readFile(file, 'utf8').catch(() => '{}'));
  passed += report[names[0]] ?? 0;
  failed += report[names[1]] ?? 0;
}
await rm(reports, { recursive: true });

if (failedStages.length > 0) console.log(`Failed: ${failedStages.join(', ')}`);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failedStages.length > 0 || failed > 0 || passed === 0 ? 1 : 0;
