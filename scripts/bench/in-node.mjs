// @ts-check
import { run } from '../lib/run.mjs';

/**
 * The groups of the bench, and the arguments that the extension starts Node with for the server.
 * @param {string} bench the bundle
 * @returns {Promise<{ names: string[], nodeArguments: string[] }>}
 */
export async function groupsOf(bench) {
  return JSON.parse(await inNode([bench]));
}

/**
 * Runs a script to its end and gives what it prints.
 * @param {string[]} args
 */
export async function inNode(args) {
  const { code, output } = await run('node', args, { capture: true });
  if (code !== 0) throw new Error(`${args.join(' ')} failed:\n${output.slice(-2000)}`);
  return output;
}
