import { describe, expect, it, test } from 'vitest';
import { homeOf } from '../../../server/src/catalog/racf/resources/homes.ts';
import { resourceClasses, resourcesFor, resourcesOf } from '../../../server/src/catalog/racf/resources/index.ts';
import { isForm, mayMeet, patternOf } from '../../../server/src/catalog/racf/resources/pattern.ts';
import { resourceLevels, type ResourceSpec } from '../../../server/src/catalog/racf/resources/types.ts';
import { racfCatalog } from '../../../server/src/catalog/racf/index.ts';
import { hovered, labels } from '../service/harness.ts';
import { badDoc, twice } from './walk.ts';

const all: readonly ResourceSpec[] = resourceClasses().flatMap((className) => resourcesOf(className));

/** Classes that are not IBM's for general resources. */
const otherClasses: ReadonlySet<string> = new Set(['DATASET', 'ZOWE']);

const titleOf = ({ className, name }: ResourceSpec): string => `${className} ${name}`;

/** A discrete name of the form: its open parts filled in. */
function instanceOf(name: string): string {
  return name
    .replaceAll(/\{[^{}]*\.\.\.\}/g, 'A1.B2')
    .replaceAll(/\{[^{}]*\}/g, 'X1')
    .replace(/\.\*\*$/, '.Y1');
}

/** The name without what may be filled in. */
const fixedPart = (name: string): string => name.replaceAll(/\{[^{}]*\}|\*/g, '');

describe('every well-known resource', () => {
  it('is one of at least five hundred, each once in its class', () => {
    expect(all.length).toBeGreaterThan(500);
    expect(twice(all.map((spec) => titleOf(spec).toUpperCase()))).toEqual([]);
  });

  it('is in a class there is, and its name is possible there', () => {
    const wrong = all.filter(({ className, name }) => {
      const spec = racfCatalog.classOf(className);
      if (!spec) return !otherClasses.has(className);
      const isTooLong = spec.maxLength !== undefined && fixedPart(name).length > spec.maxLength;
      return isTooLong || spec.profiles === false || (name.includes('*') && spec.generics === false);
    });
    expect(wrong.map(titleOf)).toEqual([]);
  });

  it('has a name in upper case unless its class keeps lower case', () => {
    const wrong = all.filter(({ className, name }) => {
      if (racfCatalog.classOf(className)?.letterCase === 'asis') return false;
      return !/^[A-Z0-9@#$&+_./*-]*$/u.test(fixedPart(name));
    });
    expect(wrong.map(titleOf)).toEqual([]);
  });

  it('has generic characters as a last qualifier of its own only, and closed braces', () => {
    const wrong = all.filter(
      ({ name }) => !/^(?:[^*{}]|\{[^*{}]+\})*(?:\*\*)?$/u.test(name) || /[^.]\*\*$/u.test(name),
    );
    expect(wrong.map(titleOf)).toEqual([]);
  });

  it('says in sentences what it allows', () => {
    expect(all.filter(({ doc }) => badDoc(doc)).map(titleOf)).toEqual([]);
    const levels = all.flatMap((spec) => [...(spec.levels ?? [])].map(([level, gives]) => ({ spec, level, gives })));
    const bad = levels.filter(({ gives }) => gives !== '' && badDoc(gives));
    expect(bad.map(({ spec, level }) => `${titleOf(spec)} ${level}`)).toEqual([]);
  });

  it('is dangerous for everybody from a level on that it knows, above what is usual', () => {
    const wrong = all.filter(({ levels, sensitive, open }) => {
      const at = resourceLevels.indexOf(sensitive ?? 'ALTER');
      const isUnknown = levels !== undefined && sensitive !== undefined && !levels.has(sensitive);
      return isUnknown || (sensitive !== undefined && open !== undefined && resourceLevels.indexOf(open) >= at);
    });
    expect(wrong.map(titleOf)).toEqual([]);
  });

  it('is found by its name', () => {
    const lost = all.filter((spec) => {
      const { own } = resourcesFor(spec.className, isForm(spec.name) ? instanceOf(spec.name) : spec.name);
      // A closer form may fit the name that was made up.
      const isCloser = own !== undefined && fixedPart(own.name).length >= fixedPart(spec.name).length;
      return own !== spec && !(isForm(spec.name) && isCloser);
    });
    expect(lost.map(titleOf)).toEqual([]);
    expect(
      all
        .filter(({ name }) => name.endsWith('**') && !name.includes('{'))
        .filter((spec) => resourcesFor(spec.className, spec.name).own !== spec),
    ).toEqual([]);
  });

  it('is at home in its class', () => {
    const wrong = all.filter(({ className, name }) => homeOf(name)?.classes.includes(className) === false);
    expect(wrong.map(titleOf)).toEqual([]);
  });

  it('is explained where a deck names it', () => {
    const silent = all.filter(({ className, name }) => {
      // What begins with an ampersand is a symbol whose value a deck does not tell.
      if (name.startsWith('&')) return false;
      const written = className === 'DATASET' ? `'${instanceOf(name)}'` : instanceOf(name);
      const deck = className === 'DATASET' ? `LISTDSD DATASET(${written}|)` : `RLIST ${className} ${written}|`;
      return hovered(deck)?.includes(`**${className}** resource`) !== true;
    });
    expect(silent.map(titleOf)).toEqual([]);
  });

  it('is offered in its class, unless the name is free', () => {
    for (const className of resourceClasses()) {
      if (className === 'DATASET') continue;
      const offered = new Set(labels(`RDEFINE ${className} |`));
      const missing = resourcesOf(className).filter(({ name }) => !offered.has(name) && !/^\{[^{}]*\}$/.test(name));
      expect(missing.map(titleOf)).toEqual([]);
    }
  });
});

describe('looking resources up', () => {
  const own = (className: string, name: string): string | undefined => resourcesFor(className, name).own?.name;
  const covered = (className: string, name: string): string[] =>
    resourcesFor(className, name).covered.map((spec) => spec.name);

  test('names, in any letter case', () => {
    expect(own('FACILITY', 'bpx.superuser')).toBe('BPX.SUPERUSER');
    expect(resourcesFor('FACILITY', 'BPX.SUPERUSER').own?.sensitive).toBe('READ');
    expect(own('FACILITY', 'OUR.OWN')).toBeUndefined();
    expect(own('$SITE', 'BPX.SUPERUSER')).toBeUndefined();
  });

  test('the closest form', () => {
    expect(own('SURROGAT', 'PAYROLL.SUBMIT')).toBe('{user}.SUBMIT');
    expect(own('SURROGAT', 'BPX.SRV.PAYROLL')).toBe('BPX.SRV.{user}');
    expect(own('FACILITY', 'IRR.RADMIN.ADDUSER')).toBe('IRR.RADMIN.{command}');
    expect(own('OPERCMDS', 'MVS.DISPLAY.WLM.X')).toBe('MVS.DISPLAY.{what...}');
    expect(own('STARTED', 'ZWESLSTC.ZWESLSTC')).toBe('{procedure}.{job}');
  });

  test('generic profiles: what they are, and what comes under them', () => {
    expect(own('SURROGAT', '*.SUBMIT')).toBe('{user}.SUBMIT');
    expect(own('FACILITY', 'IRR.DIGTCERT.*')).toBe('IRR.DIGTCERT.**');
    expect(covered('FACILITY', 'IRR.DIGTCERT.LIST*')).toEqual([
      'IRR.DIGTCERT.LIST',
      'IRR.DIGTCERT.LISTCHAIN',
      'IRR.DIGTCERT.LISTMAP',
      'IRR.DIGTCERT.LISTRING',
      'IRR.DIGTCERT.LISTTOKEN',
    ]);
    expect(own('UNIXPRIV', 'SUPERUSER.FILESYS.**')).toBe('SUPERUSER.FILESYS');
    expect(covered('UNIXPRIV', 'SUPERUSER.FILESYS.**')).toContain('SUPERUSER.FILESYS.CHOWN');
    expect(covered('SURROGAT', 'IBMUSER.*')).toContain('{user}.SUBMIT');
    expect(covered('FACILITY', '**').length).toBeGreaterThan(200);
  });
});

describe('names that may mean the same', () => {
  const meet = (one: string, other: string): boolean => mayMeet(patternOf(one), patternOf(other));

  test.each([
    ['A.B', 'A.B'],
    ['A.{x}', 'A.B'],
    ['A.{x}C', 'A.BC'],
    ['A.{x...}', 'A.B.C'],
    ['A.**', 'A'],
    ['A.**', 'A.B.C'],
    ['A.**.C', 'A.C'],
    ['A.**.C', 'A.B.B.C'],
    ['**', 'A.B'],
    ['*', 'A.B'],
    ['A.*', 'A.B.C'],
    ['A*', 'AB.C'],
    ['A*', 'A'],
    ['A.*.C', 'A.B.C'],
    ['A.%', 'A.B'],
    ['*.C', '{x}.C'],
    ['A.*', '{x}.C'],
    ['A.**', 'A.B.{x}'],
    ['%%%.C', '{x}.C'],
  ])('%s and %s', (one, other) => {
    expect(meet(one, other)).toBe(true);
    expect(meet(other, one)).toBe(true);
  });

  test.each([
    ['A.B', 'A.C'],
    ['A.{x}', 'A.B.C'],
    ['A.{x}', 'A'],
    ['A.{x...}', 'A'],
    ['A.*', 'A'],
    ['A.*.C', 'A.B.B.C'],
    ['A.**', 'AB'],
    ['A.%', 'A.BC'],
    ['A.%', 'A.'],
    ['*.C', '{x}.D'],
    ['B*', '{x...}A'],
  ])('%s and not %s', (one, other) => {
    expect(meet(one, other)).toBe(one === 'B*');
    expect(meet(other, one)).toBe(one === 'B*');
  });
});

test.each(['{prefix.**', '{', `${'A.'.repeat(5000)}**`])('a name that no resource has is answered: %.20s', (name) => {
  expect(resourcesFor('FACILITY', name)).toEqual({ own: undefined, covered: [] });
});
