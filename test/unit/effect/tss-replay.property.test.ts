import fc from 'fast-check';
import { expect, test } from 'vitest';
import { deckGrants } from '../../../server/src/effect/grants.ts';
import { holdingOf } from '../../../server/src/effect/holding.ts';
import { analyse, type Analysis } from '../../../server/src/service/analysis.ts';
import { defaultSettings } from '../../../server/src/service/types.ts';

type Step =
  | {
      readonly do: 'permit' | 'revoke';
      readonly acid: string;
      readonly name: string;
      /** Empty without ACCESS. */
      readonly level: string;
      readonly isLimited: boolean;
    }
  | { readonly do: 'own' | 'disown'; readonly acid: string; readonly name: string }
  | { readonly do: 'create' | 'delete'; readonly acid: string }
  | { readonly do: 'attach' | 'detach'; readonly acid: string; readonly profile: string; readonly isFirst: boolean };

const users = ['USERA', 'USERB', '*'];
const profiles = ['PROFA', 'PROFB'];
const resources = ['BPX.SERVER', 'BPX.DAEMON', 'ZWES.IS'];

const acid = fc.constantFrom('USERA', 'USERA', 'USERB', 'PROFA', 'PROFB', 'ALL');
const user = fc.constantFrom('USERA', 'USERA', 'USERB');
const profile = fc.constantFrom(...profiles);
const name = fc.constantFrom('BPX.', 'BPX.SERVER', 'BPX.S', 'BPX.DAEMON', 'ZWES.IS', '*ALL*');
const owned = fc.constantFrom('BPX.', 'BPX.S', 'ZWES.');
const level = fc.constantFrom('READ', 'UPDATE', 'UPDATE', 'ALL', 'NONE');
const isLimited = fc.integer({ min: 0, max: 4 }).map((number) => number === 0);

const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ do: fc.constant('permit' as const), acid, name, level, isLimited }) },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('revoke' as const),
      acid,
      name,
      level: fc.constantFrom('', '', 'READ', 'UPDATE'),
      isLimited,
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ do: fc.constantFrom('own' as const, 'disown' as const), acid: profile, name: owned }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constantFrom('create' as const, 'create' as const, 'delete' as const),
      acid: fc.constantFrom('USERA', 'USERB', ...profiles),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constantFrom('attach' as const, 'attach' as const, 'detach' as const),
      acid: user,
      profile,
      isFirst: fc.boolean(),
    }),
  },
);

function written(one: Step): string {
  switch (one.do) {
    case 'permit':
    case 'revoke':
      return `TSS ${one.do.toUpperCase()}(${one.acid}) IBMFAC(${one.name})${
        one.level === '' ? '' : ` ACCESS(${one.level})`
      }${one.isLimited ? ' FACILITY(TSO)' : ''}`;
    case 'own':
      return `TSS ADDTO(${one.acid}) IBMFAC(${one.name})`;
    case 'disown':
      return `TSS REMOVE(${one.acid}) IBMFAC(${one.name})`;
    case 'create':
      return `TSS CREATE(${one.acid}) TYPE(${profiles.includes(one.acid) ? 'PROFILE' : 'USER'}) DEPT(D)`;
    case 'delete':
      return `TSS DELETE(${one.acid})`;
    case 'attach':
      return `TSS ADDTO(${one.acid}) PROFILE(${one.profile})${one.isFirst ? ' FIRST' : ''}`;
    case 'detach':
      return `TSS REMOVE(${one.acid}) PROFILE(${one.profile})`;
  }
}

interface Permit {
  readonly acid: string;
  readonly name: string;
  readonly level: string;
  readonly isLimited: boolean;
}

interface State {
  permits: Permit[];
  readonly owners: Map<string, string>;
  readonly attached: Map<string, string[]>;
  readonly created: Set<string>;
  readonly gone: Set<string>;
}

/** What nobody knows, taken to be one way or the other. */
interface World {
  /** Whether REVOKE looks at ACCESS. */
  readonly looksAtLevel: boolean;
  readonly isInFacility: boolean;
  /** Profiles that users of the site have. */
  readonly others: readonly string[];
}

const flags = [true, false];
const worlds: World[] = flags.flatMap((looksAtLevel) =>
  [false, true].flatMap((isInFacility) =>
    [[], ['PROFA'], ['PROFB'], ['PROFA', 'PROFB'], ['PROFB', 'PROFA']].map((others) => ({
      looksAtLevel,
      isInFacility,
      others,
    })),
  ),
);

function carryOut(steps: readonly Step[], { looksAtLevel }: World): State {
  const state: State = {
    permits: [],
    owners: new Map(),
    attached: new Map(),
    created: new Set(),
    gone: new Set(),
  };
  for (const one of steps) {
    switch (one.do) {
      case 'permit':
        state.permits.push(one);
        break;
      case 'revoke':
        state.permits = state.permits.filter((permit) => {
          if (permit.acid !== one.acid || permit.name !== one.name) return true;
          if (one.level === '' && !one.isLimited) return false;
          if (permit.isLimited !== one.isLimited) return true;
          return one.level !== '' && permit.level !== one.level && looksAtLevel;
        });
        break;
      case 'own':
        state.owners.set(one.name, one.acid);
        break;
      case 'disown':
        state.owners.delete(one.name);
        state.permits = state.permits.filter((permit) => !permit.name.startsWith(one.name));
        break;
      case 'create':
        state.created.add(one.acid);
        state.gone.delete(one.acid);
        break;
      case 'delete':
        state.created.delete(one.acid);
        state.gone.add(one.acid);
        state.permits = state.permits.filter((permit) => permit.acid !== one.acid);
        state.attached.delete(one.acid);
        for (const [key, list] of state.attached) state.attached.set(key, without(list, one.acid));
        break;
      case 'attach': {
        const list = without(state.attached.get(one.acid) ?? [], one.profile);
        state.attached.set(one.acid, one.isFirst ? [one.profile, ...list] : [...list, one.profile]);
        break;
      }
      case 'detach':
        state.attached.set(one.acid, without(state.attached.get(one.acid) ?? [], one.profile));
    }
  }
  return state;
}

function without(list: readonly string[], one: string): string[] {
  return list.filter((other) => other !== one);
}

const included: Readonly<Record<string, readonly string[]>> = {
  NONE: [],
  READ: ['READ'],
  UPDATE: ['READ', 'UPDATE', 'WRITE'],
  ALL: ['ALL', 'CONTROL', 'READ', 'UPDATE', 'WRITE'],
};

function allowedIn(state: State, who: string, resource: string, world: World): string[] {
  if (state.gone.has(who)) return [];
  const own = who === '*' ? [] : [who, ...(state.attached.get(who) ?? [])];
  const others =
    who === '*' || state.created.has(who)
      ? []
      : world.others.filter((one) => state.created.has(one) && !own.includes(one));
  const [, owner] =
    [...state.owners]
      .filter(([prefix]) => resource.startsWith(prefix))
      .toSorted(([a], [b]) => b.length - a.length)[0] ?? [];
  for (const record of [...own, ...others, 'ALL']) {
    if (owner === record) return [...(included.ALL ?? [])];
    const fitting = state.permits.filter(
      (permit) =>
        permit.acid === record &&
        (permit.name === '*ALL*' || resource.startsWith(permit.name)) &&
        (!permit.isLimited || world.isInFacility),
    );
    if (fitting.length === 0) continue;
    const length = Math.max(...fitting.map((permit) => lengthOf(permit)));
    const deciding = fitting.filter((permit) => lengthOf(permit) === length).map((permit) => permit.level);
    if (deciding.includes('NONE')) return [];
    return [...new Set(deciding.flatMap((one) => included[one] ?? []))].toSorted();
  }
  return [];
}

function lengthOf(permit: Permit): number {
  return permit.name === '*ALL*' ? 0 : permit.name.length;
}

function deckOf(steps: readonly Step[]): string {
  return steps.map((one) => `${written(one)}\n`).join('');
}

/** Compares the answers with those of the reference at the start of a step, or at the end. */
function check({ effects }: Analysis, steps: readonly Step[], upTo: number): void {
  const before = deckOf(steps.slice(0, upTo)).length;
  const offset = upTo < steps.length ? { before } : {};
  const done = steps.slice(0, upTo);
  const states = worlds.map((world) => carryOut(done, world));
  const told = `${String(upTo)}\n${deckOf(done)}`;
  for (const who of users) {
    for (const resource of resources) {
      const found = holdingOf(effects, { esm: 'tss', who, className: 'IBMFAC', resource, ...offset });
      const allowed = [...found.allowed].toSorted();
      for (const [index, world] of worlds.entries()) {
        const state = states[index];
        const answer = state ? allowedIn(state, who, resource, world) : [];
        if (index === 0) expect(allowed, `${who} ${resource} ${told}`).toEqual(answer);
        if (!found.certain) break;
        if (world.isInFacility) expect(answer, `${who} ${resource} ${told}`).toEqual(expect.arrayContaining(allowed));
        else expect(answer, `${who} ${resource} ${told}`).toEqual(allowed);
        if (world.isInFacility && answer.length > allowed.length) expect(found.conditions).toContain('FACILITY(TSO)');
      }
    }
  }
  const standing = [...deckGrants(effects, 'tss', offset)].filter(({ ended }) => !ended);
  const names = standing.map((one) => `${one.who === '*' ? 'ALL' : one.who} ${one.resource}`).toSorted();
  const [state] = states;
  expect(names, told).toEqual(state?.permits.map((one) => `${one.acid} ${one.name}`).toSorted());
}

test('what a user has is what a reference says that carries out one command after another', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 14 }), fc.nat(13), (steps, at) => {
      const analysis = analyse(deckOf(steps), 'tss', defaultSettings);
      check(analysis, steps, steps.length);
      check(analysis, steps, Math.min(at, steps.length));
    }),
    { seed: 20261121, numRuns: 200 },
  );
});

test('after edits too', () => {
  const edit = fc.tuple(fc.nat(20), fc.nat(2), fc.array(step, { maxLength: 2 }));
  fc.assert(
    fc.property(fc.array(step, { minLength: 4, maxLength: 12 }), fc.array(edit, { maxLength: 4 }), (first, edits) => {
      let steps: readonly Step[] = first;
      let analysis = analyse(deckOf(steps), 'tss', defaultSettings);
      check(analysis, steps, steps.length);
      for (const [at, gone, come] of edits) {
        const place = Math.min(at, steps.length);
        steps = steps.toSpliced(place, gone, ...come);
        analysis = analyse(deckOf(steps), 'tss', defaultSettings, analysis);
        check(analysis, steps, steps.length);
        check(analysis, steps, place);
      }
    }),
    { seed: 20261122, numRuns: 100 },
  );
});
