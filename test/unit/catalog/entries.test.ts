import { describe, expect, it } from 'vitest';
import { allCommands, allLevels } from './levels.ts';
import { badDoc, keywordsOf, twice } from './walk.ts';

describe('every entry of the catalog', () => {
  it('has a name of its own among its siblings', () => {
    const doubles = allLevels.flatMap(({ path, operands }) =>
      twice(operands.flatMap(({ name, aliases = [] }) => [name, ...aliases])).map((name) => `${path}: ${name}`),
    );
    expect(doubles).toEqual([]);
  });

  it('has a name in upper case', () => {
    const names = [
      ...allCommands.flatMap(({ name, aliases }) => [name, ...aliases]),
      ...allLevels.flatMap(({ operands }) => operands.flatMap(({ name, aliases = [] }) => [name, ...aliases])),
      ...allLevels.flatMap(({ operands }) => operands.flatMap(keywordsOf).map(({ name }) => name)),
    ];
    expect(names.filter((name) => !/^[A-Z0-9@#$%&*=?][A-Z0-9@#$*-]*$/u.test(name))).toEqual([]);
  });

  it('has documentation: a sentence', () => {
    const bad = [
      ...allCommands.filter(({ doc }) => badDoc(doc)).map(({ name, doc }) => `${name}: ${doc}`),
      ...allCommands.flatMap(({ name, positionals }) =>
        positionals.filter(({ doc }) => badDoc(doc)).map(({ doc }) => `${name}: ${doc}`),
      ),
      ...allLevels.flatMap(({ path, operands }) =>
        [...operands, ...operands.flatMap(keywordsOf)]
          .filter(({ doc }) => badDoc(doc))
          .map(({ name, doc }) => `${path} ${name}: ${doc}`),
      ),
    ];
    expect(bad).toEqual([]);
  });

  it('excludes siblings only, and they exclude it', () => {
    const wrong = allLevels.flatMap(({ path, operands }) =>
      operands.flatMap(({ name, excludes = [] }) =>
        excludes
          .filter((other) => !operands.find((one) => one.name === other)?.excludes?.includes(name))
          .map((other) => `${path} ${name} / ${other}`),
      ),
    );
    expect(wrong).toEqual([]);
  });

  it('goes with siblings only', () => {
    const wrong = allLevels.flatMap(({ path, operands }) =>
      operands.flatMap(({ name, with: others = [] }) =>
        others
          .filter((other) => !operands.some((one) => one.name === other))
          .map((other) => `${path} ${name} / ${other}`),
      ),
    );
    expect(wrong).toEqual([]);
  });

  it('has value keywords that differ', () => {
    const doubles = allLevels.flatMap(({ path, operands }) =>
      operands.flatMap((operand) =>
        twice(keywordsOf(operand).map(({ name }) => name)).map((name) => `${path} ${operand.name}: ${name}`),
      ),
    );
    expect(doubles).toEqual([]);
  });

  it('has limits the right way round', () => {
    const wrong = allLevels.flatMap(({ path, operands }) =>
      operands
        .filter(({ value }) => {
          if (value.kind !== 'values') return false;
          const { of } = value;
          if (of.type === 'number') return (of.min ?? 0) > (of.max ?? Infinity);
          if (of.type === 'text' || of.type === 'secret') return (of.minLength ?? 0) > (of.maxLength ?? Infinity);
          return false;
        })
        .map(({ name }) => `${path} ${name}`),
    );
    expect(wrong).toEqual([]);
  });
});
