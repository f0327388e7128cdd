import type { Steps } from '../text/steps.ts';

/** Milliseconds of work after which other messages of the client are let in. */
const slice = 5;

/** What work has come to, with the time it took without the pauses. */
export interface Paced<T> {
  readonly result: T;
  readonly milliseconds: number;
}

/**
 * Runs work in slices, with room for other messages between them and, since something is done with the result next, at the end.
 * Work of less than one slice is done at once.
 * @param isStale asked after each of these pauses: true when nobody wants the result any more
 * @returns undefined when the work was given up
 */
export async function paced<T>(steps: Steps<T>, isStale: () => boolean): Promise<Paced<T> | undefined> {
  let milliseconds = 0;
  for (;;) {
    const start = performance.now();
    let elapsed: number;
    let step: IteratorResult<undefined, T>;
    do {
      step = steps.next();
      elapsed = performance.now() - start;
    } while (step.done !== true && elapsed < slice);
    const isShort = milliseconds === 0 && elapsed < slice;
    milliseconds += elapsed;
    if (!isShort) {
      await otherMessages();
      if (isStale()) return undefined;
    }
    if (step.done === true) return { result: step.value, milliseconds };
  }
}

/** Node's way to come back after the messages that have arrived; browsers do not have it. */
const { setImmediate: afterMessages } = globalThis as { setImmediate?: (resume: () => void) => unknown };

/** Comes back when the messages that have arrived have had their turn. Timers would do too, but browsers make them wait. */
function otherMessages(): Promise<void> {
  return new Promise((resolve) => {
    if (afterMessages) afterMessages(resolve);
    else ownMessage(resolve);
  });
}

/** Comes back with a message to oneself, which waits its turn behind the others. */
function ownMessage(resume: () => void): void {
  const { port1, port2 } = new MessageChannel();
  const listener = (): void => {
    port1.close();
    resume();
  };
  port1.addEventListener('message', listener);
  port1.start();
  port2.postMessage(undefined);
}
