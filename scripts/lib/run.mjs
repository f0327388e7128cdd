// @ts-check
import { spawn } from 'node:child_process';
import { delimiter } from 'node:path';
import { at, root } from './paths.mjs';

/**
 * The environment for the project's tools: `node_modules/.bin` first, and with it the Node 24 that the install brings
 * along on Linux.
 */
export const toolEnvironment = () => ({
  ...process.env,
  PATH: [at('node_modules/.bin'), process.env['PATH'] ?? ''].join(delimiter),
});

/**
 * Runs a command of the project to its end. Its output is shown, or with `capture` collected.
 * @param {string} command
 * @param {string[]} args
 * @param {{ cwd?: string, capture?: boolean, env?: Record<string, string | undefined> }} [options]
 * @returns {Promise<{ code: number, output: string }>}
 */
export function run(command, args, { cwd = root, capture = false, env = {} } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd,
      env: { ...toolEnvironment(), ...env },
      stdio: ['ignore', capture ? 'pipe' : 'inherit', capture ? 'pipe' : 'inherit'],
      // On Windows npm and the tools in .bin are command files, which only a shell can start.
      shell: process.platform === 'win32',
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding('utf8').on('data', (/** @type {string} */ text) => (output += text));
    }
    child.on('error', reject);
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}
