// @ts-check
/** Sets up what a command needs, so that nobody has to do anything by hand. */
import { statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { root } from './paths.mjs';
import { run } from './run.mjs';

/** What the tools need: vitest, vsce and the test hosts run on nothing older. */
const oldestNode = 22;

/** Installs the packages of the repository when they are missing or older than the lock file. */
export async function ensurePackages() {
  await ensureInstalled(root, ['ci']);
  const { output } = await run('node', ['--version'], { capture: true });
  const major = Number(/^v(\d+)/.exec(output)?.[1]);
  if (major >= oldestNode) return;
  console.error(
    `The tools need Node ${oldestNode} or newer, and this is ${output.trim()}. On Linux (x64) the install brings its own ` +
      `along; on this system, please install a newer one.`,
  );
  process.exit(1);
}

/**
 * Installs the packages of a folder when they are missing or older than its lock file.
 * @param {string} folder
 * @param {string[]} npmArguments
 * @returns {Promise<boolean>} whether anything was installed
 */
export async function ensureInstalled(folder, npmArguments) {
  // npm writes this file at the end of an install: an interrupted one does not count.
  const installed = modified(folder, 'node_modules/.package-lock.json');
  if (installed > modified(folder, 'package-lock.json')) return false;
  console.log(`Installing packages${folder === root ? '' : ` in ${relative(root, folder)}`} ...`);
  const { code, output } = await run('npm', [...npmArguments, '--no-audit', '--no-fund'], {
    cwd: folder,
    capture: true,
  });
  if (code !== 0) throw new Error(`npm ${npmArguments.join(' ')} failed in ${folder}:\n${output}`);
  return true;
}

/**
 * @param {string} folder
 * @param {string} file
 * @returns {number} 0 when there is no such file
 */
function modified(folder, file) {
  return statSync(join(folder, file), { throwIfNoEntry: false })?.mtimeMs ?? 0;
}
