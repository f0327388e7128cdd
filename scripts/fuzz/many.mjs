// @ts-check
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { at } from '../lib/paths.mjs';
import { toolEnvironment } from '../lib/run.mjs';
import { keep } from './found.mjs';
import { Watchdog } from './watchdog.mjs';

/** A deck that takes more seconds hangs; to make a failing one small may take longer. */
const longestDeck = 10;
const longestShrinking = 60;

/** A line is written after so many decks. */
const decksOfLine = 10_000;

/** The heap may be this many times the highest one of a quarter of the decks. */
const mostGrowth = 1.2;

/** Decks of a process after which all caches were full once; a shorter row cannot tell whether the heap grows. */
const decksToFill = 125_000;

/**
 * @typedef {object} Row
 * @property {string} script the bundle of test/fuzz/many/main.ts
 * @property {number} decks
 * @property {number} seed
 * @property {number} processes
 * @property {Record<string, string>} environment
 */

/** What has come of a row so far, of all its processes. */
class Tally {
  start = Date.now();
  /** How many decks failed, by what their failures have in common. @type {Map<string, number>} */
  kinds = new Map();
  /** By process. @type {{ decks: number, megabytes: number, full: number, resident: number }[]} */
  processes;
  slowest = { index: 0, milliseconds: 0 };
  told = 0;

  /** @param {number} processes @param {number} share how many decks each tries */
  constructor(processes, share) {
    this.share = share;
    this.processes = Array.from({ length: processes }, () => ({ decks: 0, megabytes: 0, full: 0, resident: 0 }));
  }

  get decks() {
    return this.processes.reduce((sum, { decks }) => sum + decks, 0);
  }

  get failures() {
    return [...this.kinds.values()].reduce((sum, count) => sum + count, 0);
  }

  get seconds() {
    return (Date.now() - this.start) / 1000;
  }

  /** @param {string} kind */
  count(kind) {
    this.kinds.set(kind, (this.kinds.get(kind) ?? 0) + 1);
  }

  /**
   * @param {number} number of the process
   * @param {number} decks
   * @param {import('../../test/fuzz/many/main.ts').Progress} progress
   */
  progress(number, decks, { megabytes, resident, slowest }) {
    const process = this.processes[number];
    if (!process) return;
    Object.assign(process, { decks, megabytes, resident });
    if (decks <= Math.max(this.share / 4, decksToFill)) process.full = Math.max(process.full, megabytes);
    if (slowest.milliseconds > this.slowest.milliseconds) this.slowest = slowest;
    if (this.decks < this.told + decksOfLine && this.decks < this.share * this.processes.length) return;
    this.told = this.decks;
    console.log(this.line());
  }

  line() {
    const { decks, seconds, processes, slowest, failures } = this;
    const heaps = processes.map(({ megabytes }) => megabytes.toFixed(1)).join(' + ');
    const resident = processes.reduce((sum, process) => sum + process.resident, 0);
    return [
      `${decks} decks`,
      `${seconds.toFixed(0)} s`,
      `${(decks / seconds).toFixed(0)} a second`,
      `heap ${heaps} MB`,
      `resident ${resident.toFixed(0)} MB`,
      `slowest ${slowest.milliseconds.toFixed(0)} ms (deck ${slowest.index})`,
      `${failures} failures`,
    ].join(', ');
  }
}

/**
 * Tries a long row of damaged decks in several processes. Writes how far it is, and keeps what fails.
 * @param {Row} row
 * @returns {Promise<number>} how many failed
 */
export async function tryMany(row) {
  const share = Math.ceil(row.decks / row.processes);
  const tally = new Tally(row.processes, share);
  await Promise.all(tally.processes.map((_, number) => tryShare(row, tally, number)));
  for (const { megabytes, full } of tally.processes) {
    if (megabytes <= full * mostGrowth) continue;
    tally.count('the heap grows');
    console.log(`the heap grew from ${full.toFixed(1)} to ${megabytes.toFixed(1)} MB`);
  }
  console.log(`seed ${row.seed}: ${tally.line()}`);
  for (const [kind, times] of tally.kinds) console.log(`  ${times} × ${kind}`);
  return tally.failures;
}

/**
 * The decks of one process. One that hangs or ends is followed by another, which begins behind the deck that did it.
 * @param {Row} row
 * @param {Tally} tally
 * @param {number} number of the process
 */
async function tryShare(row, tally, number) {
  const { seed, processes } = row;
  for (let begun = 0; begun < tally.share;) {
    const task = {
      seed,
      from: number + begun * processes,
      step: processes,
      decks: tally.share - begun,
      progress: Math.max(1, Math.floor(decksOfLine / processes)),
      known: [...tally.kinds.keys()],
    };
    const { failing, how } = await tryDecks(row, task, tally, number, begun);
    if (how === undefined) return;
    tally.count(how);
    const found = await deckOf(row, failing);
    const error = `${how}: deck ${failing} of seed ${seed}`;
    const file = await keep({ property: 'a deck is checked, edited and asked', case: found, kind: how, error });
    console.log(`${error}; kept in ${file}`);
    begun = (failing - number) / processes + 1;
  }
}

/**
 * Runs a process to its end.
 * @param {Row} row
 * @param {import('../../test/fuzz/many/main.ts').Task} task
 * @param {Tally} tally
 * @param {number} number of the process
 * @param {number} begun how many decks of its share were tried before
 * @returns {Promise<{ failing: number, how: string | undefined }>} the deck it ended with, and how when not well
 */
async function tryDecks(row, task, tally, number, begun) {
  const child = start(row, task, ['--expose-gc']);
  const ended = new Promise((resolve) => child.on('close', resolve));
  let failing = task.from;
  let hangs = false;
  const watchdog = new Watchdog(() => {
    hangs = true;
    child.kill('SIGKILL');
  });
  // The first deck waits for the process to start.
  watchdog.wait(longestShrinking);
  for await (const line of createInterface({ input: child.stdout })) {
    /** @type {import('../../test/fuzz/many/main.ts').Message} */
    const message = JSON.parse(line);
    watchdog.wait(message.kind === 'shrinking' ? longestShrinking : longestDeck);
    if (message.kind === 'deck') failing = message.index;
    else if (message.kind === 'again') tally.count(message.of);
    else if (message.kind === 'progress') tally.progress(number, begun + message.decks, message);
    else if (message.kind === 'failure') {
      tally.count(message.failure.kind);
      console.log(`deck ${message.index} of seed ${task.seed}: ${message.failure.error}`);
      console.log(`kept in ${await keep(message.failure)}`);
    }
  }
  watchdog.stop();
  const code = await ended;
  return { failing, how: code === 0 ? undefined : hangs ? 'hangs' : `ended with ${code}` };
}

/**
 * A deck of its number, which is made again without trying it.
 * @param {Row} row
 * @param {number} index
 */
async function deckOf(row, index) {
  let text = '';
  for await (const piece of start(row, { seed: row.seed, only: index }, []).stdout) text += String(piece);
  return JSON.parse(text);
}

/** @param {Row} row @param {object} task @param {string[]} options of Node */
function start({ script, environment }, task, options) {
  return spawn('node', [...options, script, JSON.stringify(task)], {
    cwd: at(),
    env: { ...toolEnvironment(), ...environment },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
}
