import fc from 'fast-check';
import { expect, test } from 'vitest';
import { deckGrants } from '../../../server/src/effect/grants.ts';
import { holdingOf } from '../../../server/src/effect/holding.ts';
import { analyse, type Analysis } from '../../../server/src/service/analysis.ts';
import { defaultSettings } from '../../../server/src/service/types.ts';
import { levels, Model, type Step, type World } from './racf-model.ts';

const seed = 6;

const names: Readonly<Record<string, readonly string[]>> = {
  FACILITY: ['BPX.SERVER', 'BPX.S*', 'BPX.*', 'BPX.**'],
  DATASET: ['A.B.C', 'A.B.*', 'A.*', 'A.B*', 'A.**'],
};
const questions = [
  ['FACILITY', 'BPX.SERVER'],
  ['FACILITY', 'BPX.DAEMON.X'],
  ['DATASET', 'A.B.C'],
  ['DATASET', 'A.B.C.D'],
] as const;
const people = ['USERA', 'USERB', '*', '{u}'];

/** One of each hole stands in a deck at most; what it may be filled with. */
const fillings: Readonly<Record<string, readonly string[]>> = {
  u: ['USERA', 'USERB'],
  i: ['USERA', 'GROUPA', '*'],
  g: ['GROUPA', 'GROUPB'],
  p: ['SERVER', 'S*', '*'],
  d: ['A.B.C', 'A.B.*', 'A.**', 'Z'],
  m: ['M.A', 'M.B'],
  l: levels,
};

const maybe = <T>(value: fc.Arbitrary<T>, other: T, weight = 3): fc.Arbitrary<T> =>
  fc.oneof({ arbitrary: value, weight: 1 }, { arbitrary: fc.constant(other), weight });

/** The commands of a deck, with holes or without. */
function steps(withHoles: boolean, most: number): fc.Arbitrary<readonly Step[]> {
  const hole = (values: readonly string[], holes: readonly string[]): fc.Arbitrary<string> =>
    withHoles
      ? fc.oneof(
          { arbitrary: fc.constantFrom(...values), weight: 6 },
          { arbitrary: fc.constantFrom(...holes), weight: 1 },
        )
      : fc.constantFrom(...values);
  const user = hole(['USERA', 'USERB'], ['{u}']);
  const group = hole(['GROUPA', 'GROUPB'], ['{g}']);
  const id = hole(['USERA', 'USERB', 'GROUPA', 'GROUPB', '*'], ['{u}', '{i}']);
  const level = hole(['NONE', 'READ', 'UPDATE', 'ALTER'], ['{l}']);
  const profile = fc.constantFrom('FACILITY', 'FACILITY', 'DATASET').chain((className) =>
    hole(names[className] ?? [], className === 'FACILITY' ? ['BPX.{p}'] : ['{d}']).map((name) => ({
      className,
      name,
    })),
  );
  const permit = fc
    .record({
      of: profile,
      ids: fc.uniqueArray(id, { minLength: 0, maxLength: 2 }),
      access: maybe(fc.constant('DELETE'), '').chain((one) => (one === '' ? level : fc.constant(one))),
      when: maybe(fc.constantFrom('TERMINAL(T1)', 'TERMINAL(T2)'), ''),
      reset: maybe(fc.constantFrom('ALL' as const, 'STANDARD' as const, 'WHEN' as const), '' as const, 6),
      source: maybe<{ className: string; name: string } | undefined>(profile, undefined, 4),
    })
    .map(({ of, source, ...rest }): Step => ({
      verb: 'PERMIT',
      ...of,
      ...rest,
      // What is copied is not also made by the deck where it has a hole.
      from:
        source?.name.includes('{') === true
          ? source.className === 'DATASET'
            ? '{m}'
            : 'MODEL.{m}'
          : (source?.name ?? ''),
      fromClass: source?.className ?? '',
    }));
  const change = fc
    .record({
      verb: fc.constantFrom('define' as const, 'define' as const, 'alter' as const, 'delete' as const),
      of: profile,
      uacc: maybe(level, '', 1),
      source: maybe<string>(fc.nat(8).map(String), '', 4),
    })
    .map(({ verb, of, uacc, source }): Step => {
      const all = names[of.className] ?? [];
      const from = source === '' || verb !== 'define' ? '' : (all[Number(source) % all.length] ?? '');
      // Whether UACC is copied is not told anywhere.
      return { verb, ...of, uacc: verb === 'delete' ? '' : from === '' ? uacc : uacc || 'READ', from };
    });
  const connection = fc
    .record({
      verb: fc.constantFrom('ADDUSER' as const, 'CONNECT' as const, 'CONNECT' as const, 'REMOVE' as const),
      user,
      group,
    })
    .map((one): Step => one);
  const gone = fc.oneof(
    user.map((name): Step => ({ verb: 'DELUSER', name })),
    fc.record({
      verb: fc.constantFrom('ADDGROUP' as const, 'DELGROUP' as const),
      name: fc.constantFrom('GROUPA', 'GROUPB'),
    }),
  );
  const option = fc.record({
    verb: fc.constantFrom('GENERIC' as const, 'GENERIC' as const, 'NOGENERIC' as const),
    className: fc.constantFrom('FACILITY', 'DATASET'),
  });
  return fc.array(
    fc.oneof(
      { arbitrary: permit, weight: 12 },
      { arbitrary: change, weight: 6 },
      { arbitrary: connection, weight: 5 },
      { arbitrary: gone, weight: 1 },
      { arbitrary: option, weight: 1 },
    ),
    { maxLength: most },
  );
}

function textOf(step: Step): string {
  switch (step.verb) {
    case 'PERMIT': {
      const { className, name, ids, access, when, reset, from, fromClass } = step;
      return [
        `PERMIT ${quoted(className, name)} CLASS(${className})`,
        ids.length > 0 && `ID(${ids.join(' ')})`,
        access === 'DELETE' ? 'DELETE' : `ACCESS(${access})`,
        when !== '' && `WHEN(${when})`,
        reset !== '' && `RESET(${reset})`,
        from !== '' && `FROM(${quoted(fromClass, from)}) FCLASS(${fromClass})`,
      ]
        .filter(Boolean)
        .join(' ');
    }
    case 'define':
    case 'alter':
    case 'delete': {
      const { className, name, uacc, from } = step;
      const verbs =
        className === 'DATASET'
          ? { define: 'ADDSD', alter: 'ALTDSD', delete: 'DELDSD' }
          : { define: 'RDEFINE', alter: 'RALTER', delete: 'RDELETE' };
      const target = className === 'DATASET' ? quoted(className, name) : `${className} ${name}`;
      return [
        `${verbs[step.verb]} ${target}`,
        uacc !== '' && `UACC(${uacc})`,
        from !== '' && `FROM(${quoted(className, from)})`,
      ]
        .filter(Boolean)
        .join(' ');
    }
    case 'ADDUSER':
      return `ADDUSER ${step.user} DFLTGRP(${step.group})`;
    case 'CONNECT':
    case 'REMOVE':
      return `${step.verb} ${step.user} GROUP(${step.group})`;
    case 'GENERIC':
    case 'NOGENERIC':
      return `SETROPTS ${step.verb}(${step.className})`;
    default:
      return `${step.verb} ${step.name}`;
  }
}

function quoted(className: string, name: string): string {
  return className === 'DATASET' ? `'${name}'` : name;
}

/** What may have been there before: nothing but what the deck needs, all there can be, and by chance in between. */
function worldsFor(deck: readonly Step[], count: number): World[] {
  const text = JSON.stringify(deck);
  const needsEgn = text.includes('**') || text.includes('{d}');
  return Array.from({ length: count }, (_, index): World => {
    const chance = (what: string): number => {
      let hash = index * 7919 + 17;
      for (const character of what) hash = (Math.imul(hash, 31) + character.charCodeAt(0)) >>> 0;
      return Math.imul(hash ^ (hash >>> 15), 2246822519) >>> 0;
    };
    return {
      has: (what) =>
        what === 'EGN' && needsEgn
          ? true
          : index === 0
            ? what === 'EGN' || what.startsWith('generic')
            : index === 1 || chance(what) % 2 === 1,
      fill: (hole) => {
        const all = fillings[hole] ?? [];
        return all[chance(hole) % all.length] ?? '';
      },
    };
  });
}

/** Compares all answers before the command of an index with those of the model in all worlds. */
function compare(deck: readonly Step[], analysis: Analysis, upTo: number, tally: { sure: number; all: number }): void {
  const before = analysis.deck.sections[0]?.commands[upTo]?.start;
  const worlds = worldsFor(deck, 16);
  const models = worlds.map((world) => {
    const done = deck.slice(0, upTo);
    const model = new Model(world, done);
    for (const step of done) model.run(step);
    return model;
  });
  for (const [className, resource] of questions) {
    for (const who of people) {
      const answer = holdingOf(analysis.effects, {
        esm: 'racf',
        who: who.toUpperCase(),
        className,
        resource,
        ...(before !== undefined && { before }),
      });
      const level = levels.findLast((one) => answer.allowed.has(one)) ?? 'NONE';
      const fitting = models.filter((_, index) => who !== '{u}' || !isAmbiguous(deck, worlds[index]?.fill('u') ?? ''));
      const real = fitting.flatMap((model) => model.access(who, className, resource) ?? []);
      tally.all++;
      if (!answer.certain) continue;
      tally.sure++;
      const shown = `${who} ${className} ${resource} before ${upTo} of\n${deck.map(textOf).join('\n')}\n`;
      expect(shown + [...new Set(real)].join()).toBe(shown + (real.length > 0 ? level : ''));
    }
  }
  if (JSON.stringify(deck).includes('{')) return;
  for (const [className, all] of Object.entries(names)) {
    for (const name of all) {
      const real = new Set(models.map((model) => model.shown(className, name)));
      const [only = ''] = real;
      if (real.size > 1 || only === 'none') continue;
      const live = [
        ...deckGrants(analysis.effects, 'racf', { className, resource: name, ...(before !== undefined && { before }) }),
      ]
        .filter(({ ended }) => !ended)
        .map(({ who, condition, allowed, command }) => {
          const isUniversal = command.spec?.name !== 'PERMIT' && who === '*' && !command.text.text.includes('FROM');
          return `${isUniversal ? 'UACC' : condition === '' ? who : `${who} ${condition}`}=${allowed[0] ?? 'NONE'}`;
        });
      const shown = `${name} before ${upTo} of\n${deck.map(textOf).join('\n')}\n`;
      expect(shown + live.sort().join(' ')).toBe(shown + only);
    }
  }
}

/** The deck speaks of making a user, once with the name and once with a hole for it: to its author these are two. */
function isAmbiguous(deck: readonly Step[], name: string): boolean {
  const text = JSON.stringify(
    deck.filter(({ verb }) => verb !== 'PERMIT' || deck.some((step) => step.verb === 'ADDUSER' && step.user === '{u}')),
  );
  return text.includes(name);
}

const read = (deck: readonly Step[], previous?: Analysis): Analysis =>
  analyse(`${deck.map(textOf).join('\n')}\n`, 'racf', defaultSettings, previous);

test.each([
  ['without holes', false, 0.4],
  ['with holes', true, 0.1],
])('carrying out a deck %s equals a plain model of RACF, at the end and at any command', (_, withHoles, least) => {
  const tally = { sure: 0, all: 0 };
  fc.assert(
    fc.property(steps(withHoles, 14), fc.nat(14), (deck, at) => {
      const analysis = read(deck);
      compare(deck, analysis, deck.length, tally);
      compare(deck, analysis, Math.min(at, deck.length), tally);
    }),
    { seed, numRuns: 9000 },
  );
  // What is certain is right; that not everything is uncertain is told here.
  expect(tally.sure / tally.all).toBeGreaterThan(least);
});

test('after edits the answers are those of the deck read anew', () => {
  fc.assert(
    fc.property(fc.array(steps(true, 10), { minLength: 2, maxLength: 4 }), fc.nat(10), (versions, at) => {
      let analysis: Analysis | undefined;
      for (const deck of versions) {
        analysis = read(deck, analysis);
        expect(picture(analysis, at)).toEqual(picture(read(deck), at));
      }
    }),
    { seed, numRuns: 250 },
  );
});

function picture(analysis: Analysis, at: number): unknown {
  const start = analysis.deck.sections[0]?.commands[at]?.start;
  return [undefined, start].map((before) => {
    const until = before === undefined ? {} : { before };
    return [
      [...deckGrants(analysis.effects, 'racf', until)]
        .map(({ who, className, resource, allowed, condition, command, ended }) =>
          [who, className, resource, allowed, condition, command.text.start, ended?.text.start].join(),
        )
        .sort(),
      questions.flatMap(([className, resource]) =>
        people.map((who) => {
          const { allowed, certain, conditions, via, by } = holdingOf(analysis.effects, {
            esm: 'racf',
            who,
            className,
            resource,
            ...until,
          });
          return [...allowed, certain, ...conditions, via, by?.text.start].join();
        }),
      ),
    ];
  });
}
