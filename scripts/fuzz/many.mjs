// @ts-check
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { at } from '../lib/paths.mjs';
import { toolEnvironment } from '../lib/run.mjs';
import { keep } from './found.mjs';

/** A deck that takes longer hangs; to make a failing one small may take longer. */
const longestDeck = 10_000;
const longestShrinking = 60_000;

/** A line is written after so many decks. */
const decksOfLine = 10_000;

/** The heap may be this many times what it was after a quarter of the decks: all caches are full by then. */
const mostGrowth = 1.2;

/**
 * Tries a long row of damaged decks in several processes. Writes how far it is, and keeps what fails.
 * @param {string} script the bundle of test/fuzz/many/main.ts
 * @param {{ decks: number, seed: number, processes: number, environment: Record<string, string> }} options
 * @returns {Promise<number>} how many failed
 */
export async function tryMany(script, { decks, seed, processes, environment }) {
  const start = Date.now();
  const share = Math.ceil(decks / processes);
  /** @type {Map<string, number>} */
  const kinds = new Map();
  /** @type {{ decks: number, megabytes: number, resident: number, slowest: number, first: number }[]} */
  const states = Array.from({ length: processes }, () => ({
    decks: 0,
    megabytes: 0,
    resident: 0,
    slowest: 0,
    first: 0,
  }));
  let told = 0;
  let slowest = 0;
  let failures = 0;

  /** @param {string} kind */
  const count = (kind) => {
    failures++;
    kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
  };
  const line = () => {
    const done = states.reduce((sum, state) => sum + state.decks, 0);
    if (done < told + decksOfLine && done < share * processes) return;
    told = done;
    const seconds = (Date.now() - start) / 1000;
    const heaps = states.map(({ megabytes }) => megabytes.toFixed(1)).join(' + ');
    const resident = states.reduce((sum, state) => sum + state.resident, 0);
    const slow = Math.max(...states.map((state) => state.slowest));
    for (const state of states) state.slowest = 0;
    console.log(
      `${done} decks, ${seconds.toFixed(0)} s, ${(done / seconds).toFixed(0)} a second, heap ${heaps} MB, ` +
        `resident ${resident.toFixed(0)} MB, slowest ${slow.toFixed(0)} ms, ${failures} failures`,
    );
  };

  /** @param {(typeof states)[number]} state @param {number} number of the process */
  const runShare = async (state, number) => {
    for (let begun = 0; begun < share;) {
      const task = {
        seed,
        from: number + begun * processes,
        step: processes,
        decks: share - begun,
        progress: Math.max(1, Math.floor(decksOfLine / processes)),
        known: [...kinds.keys()],
      };
      const child = spawn('node', ['--expose-gc', script, JSON.stringify(task)], {
        cwd: at(),
        env: { ...toolEnvironment(), ...environment },
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      const ended = new Promise((resolve) => child.on('close', resolve));
      let current = task.from;
      let hangs = false;
      const kill = () => {
        hangs = true;
        child.kill('SIGKILL');
      };
      // The first deck waits for the process to start.
      let watchdog = setTimeout(kill, longestShrinking);
      for await (const text of createInterface({ input: child.stdout })) {
        /** @type {import('../../test/fuzz/many/main.ts').Message} */
        const message = JSON.parse(text);
        clearTimeout(watchdog);
        watchdog = setTimeout(kill, message.kind === 'shrinking' ? longestShrinking : longestDeck);
        if (message.kind === 'deck') {
          current = message.index;
        } else if (message.kind === 'again') {
          count(message.of);
        } else if (message.kind === 'failure') {
          count(message.failure.kind);
          console.log(`deck ${message.index} of seed ${seed}: ${message.failure.error}`);
          console.log(`kept in ${await keep(message.failure)}`);
        } else if (message.kind === 'progress') {
          Object.assign(state, { decks: begun + message.decks, megabytes: message.megabytes });
          Object.assign(state, { resident: message.resident });
          state.slowest = Math.max(state.slowest, message.slowest.milliseconds);
          slowest = Math.max(slowest, message.slowest.milliseconds);
          if (state.decks <= share / 4 || state.first === 0) state.first = message.megabytes;
          line();
        }
      }
      clearTimeout(watchdog);
      const code = await ended;
      if (code === 0) return;
      const kind = hangs ? 'hangs' : `ended with ${code}`;
      count(kind);
      const failing = await deckOf(script, seed, current, environment);
      const property = 'a deck is checked, edited and asked';
      const file = await keep({ property, case: failing, kind, error: `${kind}: deck ${current} of seed ${seed}` });
      console.log(`deck ${current} of seed ${seed} ${kind}; kept in ${file}`);
      begun = Math.floor((current - number) / processes) + 1;
    }
  };
  await Promise.all(states.map(runShare));

  for (const { megabytes, first } of states) {
    if (megabytes <= first * mostGrowth) continue;
    count('the heap grows');
    console.log(`the heap grew from ${first.toFixed(1)} to ${megabytes.toFixed(1)} MB`);
  }
  const seconds = (Date.now() - start) / 1000;
  console.log(
    `${share * processes} decks of seed ${seed} in ${processes} processes: ${seconds.toFixed(0)} s, slowest ${slowest.toFixed(0)} ms, ${failures} failures`,
  );
  for (const [kind, times] of kinds) console.log(`  ${times} × ${kind}`);
  return failures;
}

/**
 * A deck of its number, which is made again without trying it.
 * @param {string} script
 * @param {number} seed
 * @param {number} index
 * @param {Record<string, string>} environment
 */
async function deckOf(script, seed, index, environment) {
  const child = spawn('node', [script, JSON.stringify({ seed, only: index })], {
    cwd: at(),
    env: { ...toolEnvironment(), ...environment },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let text = '';
  for await (const piece of child.stdout) text += String(piece);
  return JSON.parse(text);
}
