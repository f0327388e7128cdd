import { describe, expect, it } from 'vitest';
import { racfCatalog } from '../../../server/src/catalog/racf/index.ts';
import { profileForms } from '../../../server/src/catalog/racf/profile-forms.ts';
import { classesOfOperand, operandPlaces } from '../../../server/src/catalog/racf/segments/places.ts';
import { twice } from './walk.ts';

const { classes, classOf } = racfCatalog;

describe('RACF classes', () => {
  it('are there once, by name', () => {
    const names = classes.map(({ name }) => name);
    expect(twice(names)).toEqual([]);
    expect([...names].sort()).toEqual(names);
  });

  it('say what they protect, in a sentence', () => {
    expect(classes.filter(({ doc }) => doc.length < 20 || !doc.endsWith('.')).map(({ name }) => name)).toEqual([]);
  });

  it('come in pairs of a grouping class and a member class', () => {
    const odd = classes.filter(({ name, pair, grouping }) => {
      if (pair === undefined) return grouping === true;
      const other = classOf(pair);
      return other?.pair !== name || (other.grouping ?? false) === (grouping ?? false);
    });
    expect(odd.map(({ name }) => name)).toEqual([]);
  });

  it('have no generics where they have no profiles', () => {
    expect(classes.filter(({ profiles, generics }) => profiles === false && generics === true)).toEqual([]);
  });
});

describe('operands for certain classes', () => {
  it('are operands of RALTER, for classes there are', () => {
    const operands = new Set(racfCatalog.command('RALTER')?.operands.map(({ name }) => name));
    for (const [name, { classes: places }] of Object.entries(operandPlaces)) {
      expect(operands, name).toContain(name);
      expect(places.filter((place) => !classOf(place))).toEqual([]);
    }
  });

  it('are found in their NO form too', () => {
    expect(classesOfOperand('STDATA')).toEqual(['STARTED']);
    expect(classesOfOperand('NOSTDATA')).toEqual(['STARTED']);
    expect(classesOfOperand('NOTIFY')).toBeUndefined();
    expect(classesOfOperand('UACC')).toBeUndefined();
  });
});

describe('names of profiles', () => {
  it.each([
    ['STARTED', 'MYAPP', true],
    ['STARTED', 'MYAPP.*', false],
    ['STARTED', 'MYAPP*', false],
    ['STARTED', 'MYAPP%', true],
    ['STARTED', '**', false],
    ['STARTED', '*.**', false],
    ['STARTED', 'A.B.C', true],
    ['STARTED', 'A.**.C', false],
    ['STARTED', 'LONGNAME*.*', false],
    ['STARTED', 'LONGNAMES.*', true],
    ['CFIELD', 'USER.CSDATA.EMPSER', false],
    ['CFIELD', 'USER.EMPSER', true],
    ['SECDATA', 'CATEGORY', false],
    ['GLOBAL', 'DATASET', false],
  ])('%s: %s', (className, name, isWrong) => {
    expect(profileForms[className]?.problem(name) !== undefined).toBe(isWrong);
  });
});
