// @ts-check
import { cpus, loadavg } from 'node:os';
import { run } from '../lib/run.mjs';

/**
 * The machine, the date and the effort in a sentence: figures mean nothing without them.
 * @param {{ quick: boolean }} mode
 */
export async function machine({ quick }) {
  const { output } = await run('node', ['--version'], { capture: true });
  const model = cpus()[0]?.model ?? 'unknown processor';
  const load = (loadavg()[0] ?? 0).toFixed(1);
  const date = new Date().toISOString().slice(0, 10);
  return `${date}, ${model}, ${cpus().length} cores, load ${load}, Node ${output.trim()}, ${quick ? 'quick' : 'full'} run.`;
}
