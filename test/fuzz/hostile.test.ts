/**
 * Decks made to take time or memory have their answers, in a process that has little memory. The limit of time is there
 * for what never ends.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hostileDecks } from './hostile/decks.ts';
import { answersAt } from './properties/answers.ts';

const megabytes = 1000;
const milliseconds = 300_000;
/** Far above what any of them takes for all questions together (about five), whatever else the machine does. */
const mostSeconds = 30;

const folder = mkdtempSync(join(tmpdir(), 'esm-hostile-'));
/** What went wrong with each deck in each language; undefined when nothing did, missing when there was no answer. */
const answered = new Map<string, string | undefined>();

interface Answered {
  readonly name: string;
  readonly language: string;
  /** Of the processor. */
  readonly seconds: number;
  readonly error?: string;
}

beforeAll(async () => {
  const outfile = join(folder, 'hostile.mjs');
  const entryPoints = ['test/fuzz/hostile/main.ts'];
  await build({ entryPoints, outfile, bundle: true, platform: 'node', format: 'esm' });
  const { stdout } = spawnSync(process.execPath, [`--max-old-space-size=${megabytes}`, outfile], {
    encoding: 'utf8',
    timeout: milliseconds,
    killSignal: 'SIGKILL',
    maxBuffer: 2 ** 26,
  });
  for (const line of stdout.trimEnd().split('\n')) {
    const { name, language, seconds, error } = JSON.parse(line) as Answered;
    answered.set(`${name}, ${language}`, error ?? (seconds > mostSeconds ? `took ${seconds} s` : undefined));
  }
}, milliseconds);

afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe('a hostile deck is answered', () => {
  const names = hostileDecks().flatMap(({ name, languages }) => languages.map((language) => `${name}, ${language}`));
  test.each(names)('%s', (name) => {
    expect(answered.has(name)).toBe(true);
    expect(answered.get(name)).toBeUndefined();
  });
});

test('a job cut at every line, and within every line, is answered', { timeout: milliseconds }, () => {
  const job = readFileSync('samples/ZWESECUR.jcl', 'utf8');
  for (let at = job.indexOf('\n'); at >= 0; at = job.indexOf('\n', at + 1)) {
    for (const end of [at + 1, at - 10]) {
      answersAt({ language: 'jcl', text: job.slice(0, Math.max(0, end)), edits: [] }, [end]);
    }
  }
});
