/** Milliseconds that an action takes, with what it returns. */
export function timed<T>(action: () => T): { milliseconds: number; result: T } {
  const start = performance.now();
  const result = action();
  return { milliseconds: performance.now() - start, result };
}

/** The value below which that share of the samples lies, by the nearest rank. */
export function quantile(samples: readonly number[], share: number): number {
  const sorted = samples.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? NaN;
}

export function median(samples: readonly number[]): number {
  return quantile(samples, 0.5);
}

/** Takes away what is not used, so that what earlier measurements left is not collected in the next one. */
export function collectGarbage(): void {
  if (!globalThis.gc) throw new Error('start Node with --expose-gc');
  globalThis.gc();
}

/** Bytes of the heap in use after a collection. */
export function heapInUse(): number {
  collectGarbage();
  return process.memoryUsage().heapUsed;
}

/** Lets the event loop turn once, as it does between two messages: what the engine put off until then it does then. */
export async function turn(): Promise<void> {
  await new Promise((resolve) => setImmediate(resolve));
}
