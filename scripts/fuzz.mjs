// @ts-check
/**
 * Tries what must be true of every deck on many decks: `npm run fuzz -- --minutes 60`.
 *
 *     --minutes N     how long, 10 when it is not said
 *     --seed S        where to begin; each round takes the next number
 *     --only TEXT     only the properties with that text in their name
 *     --replay FILE   tries a case that was found before
 *     --corpus DIR    decks of one's own, tried beside those of the project
 *     --decks N       instead: N small decks, each damaged, checked, edited and asked once, with time and memory told
 *     --processes P   how many of them at once, one for each core when it is not said
 *
 * A case that fails is made small and kept in test/fuzz/found/. Ends with 1 when there was one.
 */
import { spawn } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { bundleFuzz } from './fuzz/bundle.mjs';
import { keep } from './fuzz/found.mjs';
import { tryMany } from './fuzz/many.mjs';
import { Watchdog } from './fuzz/watchdog.mjs';
import { at } from './lib/paths.mjs';
import { run, toolEnvironment } from './lib/run.mjs';

/** A round that takes more seconds hangs. */
const longestRound = 5 * 60;

const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '10' },
    seed: { type: 'string', default: '1' },
    only: { type: 'string', default: '' },
    replay: { type: 'string' },
    corpus: { type: 'string' },
    decks: { type: 'string' },
    processes: { type: 'string' },
  },
});
const environment = values.corpus === undefined ? {} : { ESM_FUZZ_CORPUS: resolve(values.corpus) };
const { folder, script } = await bundleFuzz(
  values.decks === undefined ? 'test/fuzz/long.ts' : 'test/fuzz/many/main.ts',
);
try {
  if (values.decks !== undefined) process.exitCode = (await tryRow()) === 0 ? 0 : 1;
  else if (values.replay !== undefined) await replay(values.replay);
  else process.exitCode = (await tryAll()) === 0 ? 0 : 1;
} finally {
  await rm(folder, { recursive: true, force: true });
}

/** @param {string} file */
async function replay(file) {
  const task = { minutes: 0, seed: 0, only: '', replay: resolve(file) };
  process.exitCode = (await run('node', [script, JSON.stringify(task)], { env: environment })).code;
}

/** Returns how many decks failed. */
function tryRow() {
  const processes = values.processes === undefined ? availableParallelism() : Number(values.processes);
  return tryMany({ script, decks: Number(values.decks), seed: Number(values.seed), processes, environment });
}

/** Returns how many failures there were. */
async function tryAll() {
  const task = { minutes: Number(values.minutes), seed: Number(values.seed), only: values.only };
  const child = spawn('node', ['--expose-gc', script, JSON.stringify(task)], {
    cwd: at(),
    env: { ...toolEnvironment(), ...environment },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = new Promise((resolve) => child.on('close', resolve));
  let failures = 0;
  let last = '';
  const watchdog = new Watchdog(() => {
    failures++;
    console.log(`hangs: ${last}`);
    child.kill('SIGKILL');
  });
  watchdog.wait(longestRound);
  for await (const line of createInterface({ input: child.stdout })) {
    /** @type {import('../test/fuzz/long.ts').Message} */
    const message = JSON.parse(line);
    watchdog.wait(longestRound);
    if (message.kind === 'round') {
      last = line;
    } else if (message.kind === 'failure') {
      failures++;
      console.log(`${message.failure.property}: seed ${message.seed}\n${message.failure.error}`);
      console.log(`kept in ${await keep(message.failure)}`);
    } else {
      console.log(`${message.cases} cases, ${failures} failures, heap ${message.megabytes.toFixed(1)} MB`);
    }
  }
  watchdog.stop();
  const code = await ended;
  if (code !== 0) console.log(`ended with ${code}, in ${last}`);
  return failures + (code === 0 ? 0 : 1);
}
