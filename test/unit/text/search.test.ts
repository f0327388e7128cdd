import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countWhile, lastIndex, lastIndexNear } from '../../../server/src/text/search.ts';

const ascending = fc.array(fc.integer({ min: 0, max: 50 })).map((numbers) => numbers.sort((a, b) => a - b));
const bound = fc.integer({ min: -1, max: 51 });

test('countWhile finds the first index that does not fulfil the condition', () => {
  fc.assert(
    fc.property(ascending, bound, (numbers, limit) => {
      const found = countWhile(numbers.length, (index) => (numbers[index] ?? 0) < limit);
      expect(found).toBe(numbers.filter((number) => number < limit).length);
    }),
  );
});

test('lastIndex finds the last entry that starts at or before an offset', () => {
  fc.assert(
    fc.property(ascending, bound, (numbers, offset) => {
      const found = lastIndex(numbers, offset, (number) => number);
      expect(found).toBe(numbers.findLastIndex((number) => number <= offset));
    }),
  );
});

test('lastIndexNear finds the same, whatever index it begins at', () => {
  fc.assert(
    fc.property(ascending, bound, fc.integer({ min: -3, max: 15 }), (numbers, offset, near) => {
      const found = lastIndexNear(numbers, offset, (number) => number, near);
      expect(found).toBe(lastIndex(numbers, offset, (number) => number));
    }),
  );
});
