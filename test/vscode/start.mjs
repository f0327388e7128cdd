// @ts-check
/** Does what a newcomer does: `npm start`, opens the printed address, sees the sample deck and what is wrong in it. */
import { spawn } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { root } from '../../scripts/lib/paths.mjs';
import { launchChromium } from './hosts/browser/chromium.mjs';

const patience = 120_000;
const { values } = parseArgs({ options: { report: { type: 'string' } } });

const child = spawn('npm', ['start', '--', '--port', '0'], {
  cwd: root,
  stdio: ['ignore', 'pipe', 'inherit'],
  shell: process.platform === 'win32',
  // A group of its own: the signal at the end shall reach what npm has started.
  detached: process.platform !== 'win32',
});
let failure;
try {
  const page = await (await launchChromium()).newPage();
  await page.goto(await printedUrl());
  await page.locator('.tab.active[data-resource-name="ZWESECUR.jcl"]').waitFor({ timeout: patience });
  await page.locator('.markers-panel .monaco-list-row').first().waitFor({ timeout: patience });
  await page.context().browser()?.close();
} catch (error) {
  failure = error;
} finally {
  if (process.platform === 'win32') child.kill();
  else process.kill(-(child.pid ?? 0), 'SIGINT');
}
console.log(
  failure === undefined ? 'ok    the start page shows the sample deck with its problems' : `FAIL  ${failure}`,
);
const [passed, failed] = failure === undefined ? [1, 0] : [0, 1];
if (values.report !== undefined) await writeFile(values.report, JSON.stringify({ passed, failed }));
process.exit(failed);

/** @returns {Promise<string>} */
function printedUrl() {
  return new Promise((resolve, reject) => {
    let output = '';
    child.stdout.setEncoding('utf8').on('data', (/** @type {string} */ text) => {
      output += text;
      const url = /http:\/\/localhost:\d+\//.exec(output)?.[0];
      if (url !== undefined) resolve(url);
    });
    child.once('exit', (code) => reject(new Error(`npm start ended with ${code}:\n${output}`)));
  });
}
