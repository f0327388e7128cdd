/** Time within a session: waits are short, and work can seem to take long. */

const real = { setTimeout: globalThis.setTimeout, now: performance.now.bind(performance) };

/** Waits of the server are so many times as short as they say. */
const haste = 100;

/** Milliseconds that each look at the clock of a slow server takes: more than it works without letting messages in. */
const slowness = 25;

/** Puts this time in the place of the real one. Returns what brings that back. */
export function sessionTime(isSlow: boolean): () => void {
  const hasty = (callback: () => void, delay = 0): ReturnType<typeof setTimeout> =>
    real.setTimeout(callback, delay / haste);
  globalThis.setTimeout = Object.assign(hasty, real.setTimeout);
  if (isSlow) {
    let now = real.now();
    performance.now = () => (now += slowness);
  }
  return () => {
    globalThis.setTimeout = real.setTimeout;
    performance.now = real.now;
  };
}

/** Lets everything that waits for its turn have it, so many times. */
export async function turns(count: number): Promise<void> {
  for (let turn = 0; turn < count; turn++) await new Promise((resolve) => setImmediate(resolve));
}

/** Waits until something is so. Returns false when it has not come to it after some real seconds. */
export async function within(seconds: number, isSo: () => boolean): Promise<boolean> {
  const end = Date.now() + seconds * 1000;
  while (!isSo()) {
    if (Date.now() > end) return false;
    await new Promise((resolve) => real.setTimeout(resolve, 1));
  }
  return true;
}
