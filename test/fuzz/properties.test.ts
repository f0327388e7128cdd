/** What is true of every deck, tried on decks of a fixed seed. `npm run fuzz` tries many more. */
import { describe, expect, test } from 'vitest';
import { attempt } from './attempt.ts';
import { properties } from './properties/index.ts';

describe('for every deck', () => {
  test.each(properties)('$name', { timeout: 60_000 }, (property) => {
    expect(attempt(property, 20_261_121, property.runs)).toBeUndefined();
  });
});
