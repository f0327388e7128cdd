/** A server that runs for weeks has seen thousands of documents, and remembers none of them. */
import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { bundle } from './harness/bundle.ts';

const documents = 2000;

/** What is kept of a thousand documents would be far more: the analysis of one takes some fifty kilobytes. */
const mostMegabytes = 1.5;

test('documents that were opened, edited and closed leave nothing behind', { timeout: 180_000 }, async () => {
  const script = await bundle('test/lsp/harness/session-memory.ts', 'real');
  const { stdout, status } = spawnSync(process.execPath, ['--expose-gc', script, String(documents)], {
    encoding: 'utf8',
    timeout: 170_000,
  });
  expect(status).toBe(0);
  const heaps = stdout
    .trimEnd()
    .split('\n')
    .map((line) => (JSON.parse(line) as { megabytes: number }).megabytes);
  expect(heaps).toHaveLength(4);
  // The first half fills the caches.
  expect((heaps[3] ?? 0) - (heaps[1] ?? 0), heaps.join(', ')).toBeLessThan(mostMegabytes);
});
