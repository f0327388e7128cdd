/**
 * A long row of damaged decks, each made from its number: `node --expose-gc many.mjs '{"seed":1,"from":0,"step":2,"decks":1000}'`.
 * With `only` and a number that deck alone is written and not tried. Tells what it does in lines of JSON.
 */
import { failureOf, type Failure, kindOf } from '../attempt.ts';
import { errorOf } from '../errors.ts';
import type { Case } from '../input/case.ts';
import { served, servedName } from '../properties/served.ts';
import { damagedDeck } from './case.ts';
import { Sources } from './sources.ts';

/** What the row tells. */
export type Message =
  /** Sent before each deck: who reads this kills a process that does not come back. */
  | { readonly kind: 'deck'; readonly index: number }
  /** The first failure of its kind is made small, which takes a while. */
  | { readonly kind: 'shrinking'; readonly index: number; readonly of: string }
  | { readonly kind: 'failure'; readonly index: number; readonly failure: Failure }
  /** Another failure of a kind that was told. */
  | { readonly kind: 'again'; readonly index: number; readonly of: string }
  | Progress;

/** How far a process has come. */
export interface Progress {
  readonly kind: 'progress';
  readonly decks: number;
  readonly failures: number;
  /** Of the heap after a collection. */
  readonly megabytes: number;
  /** Of the whole process. */
  readonly resident: number;
  /** The most time of the processor that a deck has taken since the last progress: others may use the machine as well. */
  readonly slowest: { readonly index: number; readonly milliseconds: number };
}

/** What a process is to do: every `step`th deck, `decks` of them. */
export interface Task {
  readonly seed: number;
  readonly from: number;
  readonly step: number;
  readonly decks: number;
  /** After so many decks it tells how far it is. */
  readonly progress: number;
  /** Kinds of failures that were told before. */
  readonly known: readonly string[];
  readonly only?: number;
}

const task = JSON.parse(process.argv[2] ?? '') as Task;
const sources = new Sources();
const property = { name: servedName, check: served };

if (task.only !== undefined) console.log(JSON.stringify(damagedDeck(sources, task.seed, task.only)));
else run();

function run(): void {
  const known = new Set(task.known);
  let failures = 0;
  let slowest = { index: task.from, milliseconds: 0 };
  for (let done = 0; done < task.decks; done++) {
    const index = task.from + done * task.step;
    tell({ kind: 'deck', index });
    const one = damagedDeck(sources, task.seed, index);
    const start = process.cpuUsage();
    const error = errorOf(served, one);
    const { user, system } = process.cpuUsage(start);
    const milliseconds = (user + system) / 1000;
    if (milliseconds > slowest.milliseconds) slowest = { index, milliseconds };
    if (error) {
      failures++;
      report(index, one, error, known);
    }
    if ((done + 1) % task.progress !== 0 && done + 1 !== task.decks) continue;
    globalThis.gc?.();
    const { heapUsed, rss } = process.memoryUsage();
    tell({ kind: 'progress', decks: done + 1, failures, megabytes: heapUsed / 1e6, resident: rss / 1e6, slowest });
    slowest = { index, milliseconds: 0 };
  }
}

function report(index: number, one: Case, error: Error, known: Set<string>): void {
  const of = kindOf(error);
  if (known.has(of)) {
    tell({ kind: 'again', index, of });
    return;
  }
  known.add(of);
  tell({ kind: 'shrinking', index, of });
  tell({ kind: 'failure', index, failure: failureOf(property, one, error) });
}

function tell(message: Message): void {
  console.log(JSON.stringify(message));
}
