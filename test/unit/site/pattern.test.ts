import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fits } from '../../../server/src/site/pattern.ts';

describe('fits', () => {
  test.each([
    ['ABC', 'ABC', true],
    ['ABC', 'A%C', true],
    ['ABC', 'A*', true],
    ['A', 'A*', true],
    ['', '*', true],
    ['', '', true],
    ['PROD.PAY.DATA', 'PROD.*', true],
    ['PROD.PAY.DATA', '*.PAY.*', true],
    ['ABAB', '*AB', true],
    ['AB', 'A', false],
    ['A', 'AB', false],
    ['AC', 'A%C', false],
    ['ABC', '', false],
    ['ABCD', '*AB', false],
    ['A.B', 'A.%%', false],
    ['PAY.**', 'PAY.*', true],
  ])('%s by %s: %s', (name, pattern, expected) => {
    expect(fits(name, pattern)).toBe(expected);
  });

  test('agrees with a regular expression', () => {
    const letters = fc.string({ unit: fc.constantFrom('A', 'B', '.'), maxLength: 8 });
    const patterns = fc.string({ unit: fc.constantFrom('A', 'B', '.', '%', '*'), maxLength: 8 });
    fc.assert(
      fc.property(letters, patterns, (name, pattern) => {
        const source = pattern.replaceAll('.', '\\.').replaceAll('%', '.').replaceAll('*', '.*');
        expect(fits(name, pattern)).toBe(new RegExp(`^${source}$`).test(name));
      }),
    );
  });

  test('a hostile pattern comes to an end', () => {
    expect(fits('A'.repeat(240), `${'*A'.repeat(120)}B`)).toBe(false);
  });
});
