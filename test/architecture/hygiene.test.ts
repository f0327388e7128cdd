import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { root } from './sources.ts';

/** Files whose content is not ours, or no text. */
const foreign = /\.(?:png|ico|wasm|vsix)$|^LICENSE$/;

/** What must be in no file of the repository, and why. The patterns are written so that they do not find themselves. */
const forbidden: readonly (readonly [RegExp, string])[] = [
  [/\bTO[D]O\b|\bFIX[M]E\b/, 'do it, or write an issue'],
  [/(?<![\w.~{}$)-])\/(?:work|home|Users)\/[\w.-]+\//, 'a path of one machine: write it relative to the repository'],
  [/[A-Z]:\\\\?Users\\/i, 'a path of one machine: write it relative to the repository'],
  [
    /\bregistry\.[\w-]+\.(?:org|com|net|io)\b|:\/\/[^\s/'"`]*(?:registry|artifactory|nexus)/i,
    'a package registry: each machine has its own',
  ],
  [/"resolved": "(?:https?|file):/, 'a lock file names no place to download from: see .npmrc'],
];

/** Tracked text files, as `git` lists them. */
function trackedFiles(): string[] {
  const listed = execFileSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8', maxBuffer: 2 ** 26 });
  return listed.split('\0').filter((path) => path !== '' && !foreign.test(path));
}

test('no file holds what is true on one machine only, or what is left to do', () => {
  const wrong: string[] = [];
  for (const path of trackedFiles()) {
    const lines = readLines(path);
    for (const [pattern, reason] of forbidden) {
      lines.forEach((line, index) => {
        const found = pattern.exec(line)?.[0];
        if (found !== undefined) wrong.push(`${path}:${index + 1} ${found}: ${reason}`);
      });
    }
  }
  expect(wrong).toEqual([]);
});

/** The lines of a file; none for one that is deleted but not committed yet. */
function readLines(path: string): string[] {
  try {
    return readFileSync(`${root}${path}`, 'utf8').split('\n');
  } catch {
    return [];
  }
}
