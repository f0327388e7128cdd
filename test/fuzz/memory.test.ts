/**
 * A server runs for weeks and sees ever new names: what it remembers of them stays within bounds. Done in a process of its own,
 * in which nothing else is remembered.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { expect, test } from 'vitest';
import type { Measured } from './memory/main.ts';

const milliseconds = 300_000;

/** The names of one half are more; what the compiler of the engine adds meanwhile is a fraction of it. */
const mostMegabytes = 0.9;

test(
  'decks of ever new names, and edits of one document, do not fill the memory',
  { timeout: milliseconds },
  async () => {
    const folder = mkdtempSync(join(tmpdir(), 'esm-memory-'));
    try {
      const outfile = join(folder, 'memory.mjs');
      await build({
        entryPoints: ['test/fuzz/memory/main.ts'],
        outfile,
        bundle: true,
        platform: 'node',
        format: 'esm',
      });
      const { stdout, status } = spawnSync(process.execPath, ['--expose-gc', outfile], {
        encoding: 'utf8',
        timeout: milliseconds,
      });
      expect(status).toBe(0);
      const measured = stdout
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line) as Measured);
      expect(measured).toHaveLength(8);
      expect(measured.filter(({ halfway, end }) => end - halfway > mostMegabytes)).toEqual([]);
    } finally {
      rmSync(folder, { recursive: true });
    }
  },
);
