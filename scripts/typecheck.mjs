// @ts-check
/** Checks the types of everything: what runs on Node, what runs in a browser or in a page, the editor suite. */
import { ensureInstalled } from './lib/install.mjs';
import { at } from './lib/paths.mjs';
import { run } from './lib/run.mjs';

const projects = [
  'tsconfig.json',
  'tsconfig.browser.json',
  'client/src/webview/tsconfig.json',
  'test/vscode/suite/tsconfig.json',
];

// The types of what drives the browser.
await ensureInstalled(at('test/vscode/hosts/browser'), ['ci', '--ignore-scripts']);

let failed = false;
for (const project of projects) {
  const { code } = await run('tsc', ['-p', project]);
  failed ||= code !== 0;
}
process.exitCode = failed ? 1 : 0;
