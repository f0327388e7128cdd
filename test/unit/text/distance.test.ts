import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { distance, nearest } from '../../../server/src/text/distance.ts';

/** The distance by its definition, for short words. */
function defined(a: string, b: string): number {
  if (a === '' || b === '') return a.length + b.length;
  const [a0, a1] = a;
  const [b0, b1] = b;
  const costs = [
    defined(a.slice(1), b) + 1,
    defined(a, b.slice(1)) + 1,
    defined(a.slice(1), b.slice(1)) + (a0 === b0 ? 0 : 1),
  ];
  if (a.length > 1 && b.length > 1 && a0 === b1 && a1 === b0) {
    costs.push(defined(a.slice(2), b.slice(2)) + 1);
  }
  return Math.min(...costs);
}

describe('distance', () => {
  test('counts letters changed, added, left out and swapped', () => {
    expect(distance('READ', 'REED', 9)).toBe(1);
    expect(distance('ACCESS', 'ACCES', 9)).toBe(1);
    expect(distance('CLSAS', 'CLASS', 9)).toBe(1);
    expect(distance('', 'ID', 9)).toBe(2);
  });

  test('is what its definition says, up to the limit', () => {
    const word = fc.string({ unit: fc.constantFrom('A', 'B', 'a', '1', '$'), maxLength: 6 });
    fc.assert(
      fc.property(word, word, fc.integer({ min: 1, max: 7 }), (a, b, most) => {
        expect(distance(a, b, most)).toBe(Math.min(most, defined(a, b)));
      }),
      { seed: 20261121, numRuns: 2000 },
    );
  });

  test('of words longer than any name is too far', () => {
    expect(distance('A'.repeat(300), 'A'.repeat(300), 3)).toBe(3);
  });
});

test('the nearest names come first, and none that is far', () => {
  expect(nearest('acces', ['ACCESS', 'CLASS', 'ID'])).toEqual(['ACCESS']);
  expect(nearest('X', ['ID', 'AT'])).toEqual([]);
});
