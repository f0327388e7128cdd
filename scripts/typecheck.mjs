// @ts-check
/** Checks the types of everything: what runs on Node, what runs in a browser, the editor suite. */
import { run } from './lib/run.mjs';

const projects = ['tsconfig.json', 'tsconfig.browser.json', 'test/vscode/suite/tsconfig.json'];

let failed = false;
for (const project of projects) {
  const { code } = await run('tsc', ['-p', project]);
  failed ||= code !== 0;
}
process.exitCode = failed ? 1 : 0;
