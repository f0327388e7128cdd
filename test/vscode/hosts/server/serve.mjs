// @ts-check
/** Starts the VS Code server that the code-server package carries: an editor page with its extension host on Node. */
import { spawn } from 'node:child_process';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { ensureInstalled } from '../../../../scripts/lib/install.mjs';
import { toolEnvironment } from '../../../../scripts/lib/run.mjs';

const here = fileURLToPath(new URL('.', import.meta.url));
const server = join(here, 'node_modules/code-server/lib/vscode');

const settings = {
  'security.workspace.trust.enabled': false,
  'chat.disableAIFeatures': true,
  'workbench.startupEditor': 'none',
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'telemetry.telemetryLevel': 'off',
};

/**
 * @typedef {object} Editor
 * @property {string} version  of VS Code
 * @property {(query: { folder: string, extension: string, tests?: string, file?: string }) => string} url
 * @property {() => Promise<void>} close
 */

/**
 * @param {string} data  an empty folder for what the server keeps
 * @returns {Promise<Editor>}
 */
export async function startEditor(data) {
  await install();
  const user = join(data, 'user');
  await mkdir(join(user, 'User'), { recursive: true });
  await writeFile(join(user, 'User/settings.json'), JSON.stringify(settings));

  const port = await freePort();
  const authority = `127.0.0.1:${port}`;
  const child = spawn(
    'node',
    [
      join(server, 'out/server-main.js'),
      ...['--host', '127.0.0.1', '--port', String(port), '--without-connection-token', '--accept-server-license-terms'],
      // Without this the page ignores which extension is under development and which tests to run.
      '--enable-smoke-test-driver',
      ...['--user-data-dir', user, '--extensions-dir', join(data, 'extensions')],
      ...['--server-data-dir', join(data, 'server'), '--telemetry-level', 'off'],
    ],
    { env: toolEnvironment(), stdio: ['ignore', 'pipe', 'pipe'] },
  );
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (/** @type {string} */ text) => (output += text));
  }
  const exited = new Promise((resolve) => {
    child.once('exit', resolve);
    child.once('error', resolve);
  });
  const answered = await Promise.race([answers(`http://${authority}/version`), exited.then(() => false)]);
  if (!answered) {
    child.kill();
    throw new Error(`The VS Code server did not start:\n${output}`);
  }

  const { version } = JSON.parse(await readFile(join(server, 'package.json'), 'utf8'));
  return {
    version,
    url: ({ folder, extension, tests, file }) => {
      const remote = (/** @type {string} */ path) => `vscode-remote://${authority}${path}`;
      const payload = [
        ['extensionDevelopmentPath', remote(extension)],
        ...(tests === undefined ? [] : [['extensionTestsPath', remote(tests)]]),
        ...(file === undefined ? [] : [['openFile', remote(file)]]),
        ['skipWelcome', 'true'],
      ];
      return `http://${authority}/?${new URLSearchParams({ folder, payload: JSON.stringify(payload) }).toString()}`;
    },
    close: async () => {
      child.kill();
      await exited;
    },
  };
}

/** Installs the package, and inside it the packages of the VS Code server. */
async function install() {
  await ensureInstalled(here, ['ci', '--ignore-scripts']);
  // Without install scripts: they would compile Kerberos and other parts that no test needs.
  await ensureInstalled(server, ['install', '--omit=dev', '--ignore-scripts']);
  // The watchdog is the one native part the extension host does not start without.
  await writeFile(join(server, 'node_modules/@vscode/native-watchdog/index.js'), 'exports.start = function () {};\n');
}

/** @returns {Promise<number>} */
function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(address !== null && typeof address === 'object' ? address.port : 0));
    });
  });
}

/**
 * @param {string} url
 * @returns {Promise<boolean>} whether anything answered within a minute
 */
async function answers(url) {
  for (let attempt = 0; attempt < 240; attempt++) {
    const response = await fetch(url).catch(() => undefined);
    if (response?.ok) return true;
    await delay(250);
  }
  return false;
}
