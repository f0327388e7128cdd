import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ClassSpec, ValueType } from '../../../server/src/catalog/types.ts';
import { checkValue } from '../../../server/src/values/check.ts';
import { allLevels } from '../catalog/levels.ts';

/** One type of each sort that the catalog has. */
const types: readonly ValueType[] = [
  ...new Map(
    allLevels
      .flatMap(({ operands }) => operands.flatMap(({ value }) => (value.kind === 'values' ? [value.of] : [])))
      .map((of) => [JSON.stringify({ ...of, keywords: undefined }), of]),
  ).values(),
];

const spec: ClassSpec = {
  name: 'TEST',
  doc: '',
  source: { certainty: 'docs', where: 'test' },
  certainty: 'docs',
  generics: true,
  maxLength: 39,
};

const values = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ unit: fc.constantFrom(...Array.from('AB1*%./:-_&#\'"= ')), maxLength: 60 }),
);

test('any value of any type has an answer, and its range lies in the value', () => {
  fc.assert(
    fc.property(
      values,
      fc.constantFrom(...types),
      fc.boolean(),
      fc.constantFrom(undefined, 'DATASET', 'TEST', 'PROGRAM', 'GLOBAL', 'SECDATA'),
      fc.constantFrom(undefined, true, false),
      (value, of, quoted, className, egn) => {
        const problem = checkValue(of, { value, quoted }, { className, classSpec: spec, egn });
        if (!problem) return;
        expect(problem.reason).not.toBe('');
        const { start, end } = problem.range ?? { start: 0, end: value.length };
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeLessThanOrEqual(value.length);
        expect(start).toBeLessThan(end);
      },
    ),
    { numRuns: 2000 },
  );
});

test('what is proposed in the place of a value is right', () => {
  fc.assert(
    fc.property(values, fc.constantFrom(...types), (value, of) => {
      const facts = { className: 'DATASET' };
      const replacement = checkValue(of, { value, quoted: true }, facts)?.replacement;
      if (replacement !== undefined) {
        expect(checkValue(of, { value: replacement, quoted: true }, facts)).toBeUndefined();
      }
    }),
    { numRuns: 2000 },
  );
});
