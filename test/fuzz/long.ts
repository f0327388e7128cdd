/**
 * The long run: `node --expose-gc fuzz.mjs '{"minutes":10,"seed":1}'`, or with `replay` and the file of a
 * case to try that alone. Tells what it does in lines of JSON.
 */
import { readFileSync } from 'node:fs';
import { attempt, type Failure } from './attempt.ts';
import { attemptSessions, sessionError, type SessionFailure, sessionsName } from './attempt-sessions.ts';
import { describe, errorOf } from './errors.ts';
import type { Case } from './input/case.ts';
import type { SessionCase } from './input/session.ts';
import { properties } from './properties/index.ts';

/** What the long run tells. */
export type Message =
  /** Sent before a round: what to repeat should it never end. */
  | { readonly kind: 'round'; readonly property: string; readonly seed: number; readonly runs: number }
  | { readonly kind: 'failure'; readonly seed: number; readonly failure: Failure | SessionFailure }
  | { readonly kind: 'progress'; readonly cases: number; readonly megabytes: number };

/** What is kept of a failure, as far as it is tried again. */
interface Kept {
  readonly property: string;
  readonly case: Case | SessionCase;
}

interface Task {
  readonly minutes: number;
  readonly seed: number;
  /** Only properties with this in their name. */
  readonly only: string;
  /** A file; see `Kept`. */
  readonly replay?: string;
}

const runsInRound = 200;
/** They take longer. */
const sessionsInRound = 50;
const millisecondsOfProgress = 30_000;

const task = JSON.parse(process.argv[2] ?? '') as Task;
const kept = task.replay === undefined ? undefined : (JSON.parse(readFileSync(task.replay, 'utf8')) as Kept);
const isWanted = (name: string): boolean => name.includes(kept?.property ?? task.only);
const wanted = properties.filter(({ name }) => isWanted(name));
if (wanted.length === 0 && !isWanted(sessionsName)) throw new Error('no property of that name');

if (kept) await replay(kept.case);
else await run();

async function run(): Promise<void> {
  const end = performance.now() + task.minutes * 60_000;
  let told = performance.now();
  let cases = 0;
  const known = new Set<string>();
  for (let seed = task.seed; performance.now() < end; seed++) {
    for (const property of wanted) {
      const failure = round(property.name, runsInRound, () => attempt(property, seed, runsInRound, known));
      conclude(failure);
    }
    if (isWanted(sessionsName)) {
      conclude(await round(sessionsName, sessionsInRound, () => attemptSessions(seed, sessionsInRound, known)));
    }

    function round<T>(property: string, runs: number, tried: () => T): T {
      tell({ kind: 'round', property, seed, runs });
      cases += runs;
      return tried();
    }
    function conclude(failure: Failure | SessionFailure | undefined): void {
      if (failure) {
        known.add(failure.kind);
        tell({ kind: 'failure', seed, failure });
      }
      if (performance.now() - told > millisecondsOfProgress) {
        told = performance.now();
        progress(cases);
      }
    }
  }
  progress(cases);
}

/** The heap is measured after a collection: what stays in it from round to round is what leaks. */
function progress(cases: number): void {
  globalThis.gc?.();
  tell({ kind: 'progress', cases, megabytes: process.memoryUsage().heapUsed / 1e6 });
}

async function replay(one: Case | SessionCase): Promise<void> {
  const errors = 'steps' in one ? [await sessionError(one)] : wanted.map(({ check }) => errorOf(check, one));
  for (const error of errors) {
    console.log(error ? describe(error) : 'holds');
    if (error !== undefined) process.exitCode = 1;
  }
}

function tell(message: Message): void {
  console.log(JSON.stringify(message));
}
