import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { rules } from '../../../server/src/rules/index.ts';

const folder = new URL('../../../server/src/rules/', import.meta.url);

/** Folders with helpers instead of rules. */
const helpers = ['support'];

const files = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && !helpers.includes(entry.name))
  .flatMap(({ name }) =>
    readdirSync(new URL(`${name}/`, folder)).map((file) => `${name}/${file.replace(/\.ts$/u, '')}`),
  );

test('every rule file is registered, under the code that is its path, in order', () => {
  expect(rules.map(({ code }) => code)).toEqual(files.toSorted());
});

test('every rule is imported from the file of its code', () => {
  const folders = [...new Set(files.map((file) => file.split('/', 1)[0] ?? ''))].sort();
  const imported = folders.flatMap((name) => {
    const list = readFileSync(new URL(`${name}.ts`, folder), 'utf8');
    return [...list.matchAll(/from '\.\/(.+\/.+)\.ts'/gu)].map(([, path]) => path);
  });
  expect(imported).toEqual(files.toSorted());
});

describe.each(rules.map((rule) => [rule.code, rule] as const))('%s', (_, rule) => {
  test('says what, why and what to do in whole sentences', () => {
    for (const text of [rule.what, rule.why, rule.todo]) {
      expect(text).toMatch(/^[A-Z`].+\.$/su);
      expect(text.length).toBeGreaterThan(10);
    }
  });

  test('has a title, a source, and examples of both kinds', () => {
    expect(rule.title).toMatch(/^[A-Z][^.]+$/u);
    expect(rule.title.length).toBeLessThanOrEqual(72);
    expect(rule.sources.length).toBeGreaterThan(0);
    expect(rule.bad.length).toBeGreaterThan(0);
    expect(rule.good.length).toBeGreaterThan(0);
  });
});
