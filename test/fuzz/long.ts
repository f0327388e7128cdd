/**
 * The long run: `node --expose-gc fuzz.mjs '{"minutes":10,"seed":1}'`, or with `replay` and a case to try that alone. Tells
 * what it does in lines of JSON.
 */
import { attempt, type Failure } from './attempt.ts';
import { describe, errorOf } from './errors.ts';
import type { Case } from './input/case.ts';
import { properties } from './properties/index.ts';

/** What the long run tells. */
export type Message =
  /** Sent before a round: what to repeat should it never end. */
  | { readonly kind: 'round'; readonly property: string; readonly seed: number; readonly runs: number }
  | { readonly kind: 'failure'; readonly seed: number; readonly failure: Failure }
  | { readonly kind: 'progress'; readonly cases: number; readonly megabytes: number };

interface Task {
  readonly minutes: number;
  readonly seed: number;
  /** Only properties with this in their name. */
  readonly only: string;
  readonly replay?: { readonly property: string; readonly case: Case };
}

const runsInRound = 200;
const millisecondsOfProgress = 30_000;

const task = JSON.parse(process.argv[2] ?? '') as Task;
const wanted = properties.filter(({ name }) => name.includes(task.replay?.property ?? task.only));
if (wanted.length === 0) throw new Error('no property of that name');

if (task.replay) for (const property of wanted) replay(property.check, task.replay.case);
else run();

function run(): void {
  const end = performance.now() + task.minutes * 60_000;
  let told = performance.now();
  let cases = 0;
  const known = new Set<string>();
  for (let seed = task.seed; performance.now() < end; seed++) {
    for (const property of wanted) {
      tell({ kind: 'round', property: property.name, seed, runs: runsInRound });
      const failure = attempt(property, seed, runsInRound, known);
      cases += runsInRound;
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

function replay(check: (one: Case) => void, one: Case): void {
  const error = errorOf(check, one);
  console.log(error ? describe(error) : 'holds');
  if (error !== undefined) process.exitCode = 1;
}

function tell(message: Message): void {
  console.log(JSON.stringify(message));
}
