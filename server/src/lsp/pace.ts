import type { Steps } from '../text/steps.ts';

/** Milliseconds of work after which other messages of the client are let in. */
const slice = 20;

/**
 * Runs work in slices, with room for other messages between them.
 * @param isStale asked before each slice but the first: true when nobody wants the result any more
 * @returns undefined when the work was given up
 */
export async function paced<T>(steps: Steps<T>, isStale: () => boolean): Promise<{ readonly result: T } | undefined> {
  let start = performance.now();
  for (;;) {
    const step = steps.next();
    if (step.done === true) return { result: step.value };
    if (performance.now() - start < slice) continue;
    await otherMessages();
    if (isStale()) return undefined;
    start = performance.now();
  }
}

/** Comes back when the messages that have arrived meanwhile have been taken in. */
function otherMessages(): Promise<void> {
  return new Promise((resolve) => {
    // Browsers do not have the first, and keep the second waiting a little.
    if (typeof setImmediate === 'function') setImmediate(resolve);
    else setTimeout(resolve, 0);
  });
}
