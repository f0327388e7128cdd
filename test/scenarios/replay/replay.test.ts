import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type EsmOfReplay, readReplays, told } from './replay.ts';

const folder = new URL('./', import.meta.url);
const products: readonly EsmOfReplay[] = ['racf', 'acf2', 'tss'];

describe.each(products)('%s', (esm) => {
  const files = readdirSync(folder).filter((name) => name.endsWith(`.${esm}`));
  const replays = files.flatMap((name) => readReplays(readFileSync(new URL(name, folder), 'utf8'), name));

  test('has decks enough', () => {
    expect(replays.length).toBeGreaterThanOrEqual(15);
  });

  test.each(replays)('$title', ({ deck, marks }) => {
    expect(marks.length).toBeGreaterThan(0);
    expect(told(deck, esm, marks)).toBe(deck);
  });
});
