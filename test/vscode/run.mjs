// @ts-check
/**
 * Runs the editor suite in real editors.
 *
 *     node test/vscode/run.mjs                      in VS Code with a Node and with a browser extension host
 *     node test/vscode/run.mjs --host electron      in the desktop editor, downloaded when first used
 *
 * `--host server|web|electron` may be given several times, `--grep TEXT` chooses tests by their names,
 * and `--report FILE` writes the counts as JSON. A host that does not start is a failure, never a skip.
 */
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import { at } from '../../scripts/lib/paths.mjs';
import { runInElectron } from './hosts/electron.mjs';
import { runInServer } from './hosts/server.mjs';
import { runInWeb } from './hosts/web.mjs';

/** @type {Record<string, import('./hosts/host.d.ts').Host>} */
const hosts = { server: runInServer, web: runInWeb, electron: runInElectron };

const { values } = parseArgs({
  options: {
    host: { type: 'string', multiple: true, default: ['server', 'web'] },
    grep: { type: 'string', default: '' },
    report: { type: 'string' },
  },
});

const temporaryFolder = await mkdtemp(join(tmpdir(), 'esm-vscode-'));
const total = { passed: 0, failed: 0 };
let everyHostRan = true;
try {
  const suiteFolder = join(temporaryFolder, 'suite');
  await bundleSuite(suiteFolder);
  for (const name of values.host) {
    everyHostRan = (await runHost(name, suiteFolder)) && everyHostRan;
  }
} finally {
  await rm(temporaryFolder, { recursive: true, force: true, maxRetries: 5 });
}
if (values.report !== undefined) await writeFile(values.report, JSON.stringify(total));
process.exitCode = everyHostRan && total.failed === 0 ? 0 : 1;

/**
 * Adds the host's counts to the total.
 * @param {string} name
 * @param {string} suiteFolder
 * @returns {Promise<boolean>} whether the suite ran to its end
 */
async function runHost(name, suiteFolder) {
  console.log(`Host ${name}`);
  try {
    const host = hosts[name];
    if (host === undefined) throw new Error(`There is no host ${name}, only ${Object.keys(hosts).join(', ')}.`);
    const { code, lines } = await host({ suiteFolder, temporaryFolder: join(temporaryFolder, name) });
    const result = lines.flatMap((line) => /^suite-result (.*)/.exec(line)?.[1] ?? [])[0];
    if (result === undefined) throw new Error([`No result, exit code ${code}.`, ...lines].join('\n'));
    for (const line of lines) if (line.startsWith('suite: ')) console.log(line.replace('suite: ', '  '));
    /** @type {typeof total} */
    const { passed, failed } = JSON.parse(result);
    total.passed += passed;
    total.failed += failed;
    // The editor has the last word: a suite may count no failure and still not end well.
    return code === 0 || failed > 0;
  } catch (error) {
    console.log(error instanceof Error ? error.stack : error);
    return false;
  }
}

/**
 * One CommonJS file that every extension host can load, with the decks of the workspace inside.
 * @param {string} suiteFolder
 */
async function bundleSuite(suiteFolder) {
  const folder = at('test/vscode/workspace');
  const names = await readdir(folder);
  const decks = await Promise.all(names.map(async (name) => [name, await readFile(join(folder, name), 'utf8')]));
  await build({
    absWorkingDir: at(),
    entryPoints: ['test/vscode/suite/index.ts'],
    outfile: join(suiteFolder, 'index.js'),
    bundle: true,
    format: 'cjs',
    platform: 'browser',
    target: 'es2023',
    external: ['vscode'],
    sourcemap: 'inline',
    define: {
      WORKSPACE_DECKS: JSON.stringify(Object.fromEntries(decks)),
      SUITE_GREP: JSON.stringify(values.grep),
      // mocha's browser build would put itself in the place of the suite's exports.
      exports: 'undefined',
    },
    logLevel: 'warning',
  });
}
