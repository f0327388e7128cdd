import fc from 'fast-check';
import { expect, test } from 'vitest';
import { holdingOf } from '../../../server/src/effect/holding.ts';
import { analyse, type Analysis } from '../../../server/src/service/analysis.ts';
import { defaultSettings } from '../../../server/src/service/types.ts';

/** A line of a rule set. */
interface Line {
  readonly mask: string;
  readonly who: string;
  readonly services: readonly string[];
  readonly isAllowed: boolean;
  readonly isLimited: boolean;
}

type Step =
  | { readonly do: 'add' | 'del'; readonly key: string; readonly line: Line }
  | { readonly do: 'compile'; readonly key: string; readonly lines: readonly Line[]; readonly store: string }
  | { readonly do: 'delete'; readonly key: string }
  | { readonly do: 'role'; readonly role: string; readonly how: string; readonly users: readonly string[] }
  | { readonly do: 'logonid'; readonly user: string; readonly isMade: boolean };

const all = ['READ', 'UPDATE', 'DELETE', 'ADD', 'EXECUTE'];
const users = ['USERA', 'USERB', '*'];
const resources = ['BPX.SERVER', 'BPX.DAEMON.X', 'BPX'];

const line: fc.Arbitrary<Line> = fc.record({
  mask: fc.constantFrom('SERVER', 'SERVER', 'SER-', 'S*RVER', '-', 'DAEMON.-', ''),
  who: fc.constantFrom('UID(-)', 'UID(ABC)', 'USER(USERA)', 'USER(USER-)', 'ROLE(ROLEA)', 'ROLE(ROLEB)', 'ROLE(ROLEC)'),
  services: fc.constantFrom([], ['READ'], ['READ', 'UPDATE']),
  isAllowed: fc.boolean(),
  isLimited: fc.integer({ min: 0, max: 5 }).map((number) => number === 0),
});
const key = fc.constantFrom('BPX', 'BPX', 'BPX', 'BPX.SERVER');
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ do: fc.constant('add' as const), key, line }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('del' as const), key, line }) },
  {
    weight: 1,
    arbitrary: fc.record({
      do: fc.constant('compile' as const),
      key,
      lines: fc.array(line, { maxLength: 3 }),
      store: fc.constantFrom('behind', 'itself', 'never'),
    }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('delete' as const), key }) },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constant('role' as const),
      role: fc.constantFrom('ROLEA', 'ROLEB'),
      how: fc.constantFrom('insert', 'insert', 'add', 'del', 'rep', 'delete'),
      users: fc.constantFrom(['USERA'], ['USERA', 'USERB'], ['USER-']),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      do: fc.constant('logonid' as const),
      user: fc.constantFrom('USERA', 'USERB'),
      isMade: fc.constantFrom(true, true, false),
    }),
  },
);

function textOf({ mask, who, services, isAllowed, isLimited }: Line): string {
  const service = services.length > 0 ? ` SERVICE(${services.join(',')})` : '';
  return `${mask} ${who}${service}${isLimited ? ' SHIFT(DAY)' : ''} ${isAllowed ? 'ALLOW' : 'PREVENT'}`.trim();
}

function written(one: Step): string {
  switch (one.do) {
    case 'add':
    case 'del':
      return `SET RESOURCE(FAC)\nRECKEY ${one.key} ${one.do.toUpperCase()}(${textOf(one.line)})`;
    case 'compile':
      return [
        'SET RESOURCE(FAC)',
        one.store === 'itself' ? 'COMPILE * STORE' : 'COMPILE *',
        `$KEY(${one.key}) TYPE(FAC)`,
        ...one.lines.map((each) => ` ${textOf(each)}`),
        '',
        ...(one.store === 'behind' ? ['STORE'] : []),
      ].join('\n');
    case 'delete':
      return `SET RESOURCE(FAC)\nDELETE ${one.key}`;
    case 'role': {
      const list = `INCLUDE(${one.users.join(',')})`;
      const command =
        one.how === 'insert'
          ? `INSERT ${one.role} ${list} ROLE`
          : one.how === 'delete'
            ? `DELETE ${one.role}`
            : `CHANGE ${one.role} ${list} ${one.how.toUpperCase()}`;
      return `SET X(ROL)\n${command}`;
    }
    case 'logonid':
      return `SET LID\n${one.isMade ? 'INSERT' : 'DELETE'} ${one.user}`;
  }
}

/** The database after some steps. */
interface State {
  readonly sets: Map<string, Line[]>;
  /** Undefined for a role that may have had members before. */
  readonly roles: Map<string, { readonly isComplete: boolean; readonly users: Set<string> }>;
  readonly gone: Set<string>;
}

function carryOut(steps: readonly Step[]): State {
  const sets = new Map<string, Line[]>();
  const roles: State['roles'] = new Map();
  const gone = new Set<string>();
  for (const one of steps) {
    switch (one.do) {
      case 'add': {
        const lines = sets.get(one.key) ?? [];
        if (!lines.some((each) => textOf(each) === textOf(one.line))) lines.push(one.line);
        sets.set(one.key, lines);
        break;
      }
      case 'del':
        sets.set(
          one.key,
          (sets.get(one.key) ?? []).filter((each) => textOf(each) !== textOf(one.line)),
        );
        break;
      case 'compile': {
        if (one.store === 'never') break;
        const lines: Line[] = [];
        for (const each of one.lines) if (!lines.some((other) => textOf(other) === textOf(each))) lines.push(each);
        sets.set(one.key, lines);
        break;
      }
      case 'delete':
        sets.delete(one.key);
        break;
      case 'role': {
        const { isComplete = false, users: known = new Set<string>() } = roles.get(one.role) ?? {};
        if (one.how === 'insert') roles.set(one.role, { isComplete: true, users: new Set(one.users) });
        else if (one.how === 'delete') roles.set(one.role, { isComplete: true, users: new Set() });
        else if (one.how === 'rep') roles.set(one.role, { isComplete, users: new Set(one.users) });
        else {
          const now = new Set(known);
          for (const user of one.users) now[one.how === 'add' ? 'add' : 'delete'](user);
          roles.set(one.role, { isComplete, users: now });
        }
        break;
      }
      case 'logonid':
        if (one.isMade) gone.delete(one.user);
        else gone.add(one.user);
    }
  }
  return { sets, roles, gone };
}

/** What nobody knows of a user, taken to be one way or the other. */
interface World {
  readonly hasUid: boolean;
  readonly mayHaveRoles: boolean;
  /** A role that no line names. */
  readonly hasOtherRole: boolean;
  readonly isReversed: boolean;
  readonly isDay: boolean;
}

const flags = [false, true];
const worlds: World[] = flags.flatMap((hasUid) =>
  flags.flatMap((mayHaveRoles) =>
    flags.flatMap((hasOtherRole) =>
      flags.flatMap((isReversed) => flags.map((isDay) => ({ hasUid, mayHaveRoles, hasOtherRole, isReversed, isDay }))),
    ),
  ),
);
const [plain] = worlds;

function specificity(mask: string): string {
  return mask.replaceAll(/[^*-]/gu, 'a').replaceAll('*', 'b').replaceAll('-', 'c');
}

function isAbout(mask: string, rest: string): boolean {
  const pattern = mask
    .split('.')
    .map((level) => (level === '-' ? '.*' : level.replaceAll('*', '[^.]').replace(/-$/u, '[^.]*')))
    .join('\\.')
    .replace(/\\\.\.\*$/u, '(?:\\..*)?');
  return new RegExp(`^${pattern}$`, 'u').test(rest);
}

const order = ['USER', 'UID(ABC', 'ROLE', 'UID(-'];

function allowedIn(state: State, user: string, resource: string, world: World): string[] {
  if (state.gone.has(user)) return [];
  const whole = resource.includes('.') ? state.sets.get(resource) : undefined;
  const lines = whole && whole.length > 0 ? whole : (state.sets.get('BPX') ?? []);
  const rest = whole && whole.length > 0 ? '' : resource.slice(4);
  const sorted = (world.isReversed ? lines.toReversed() : lines)
    .filter((one) => isAbout(one.mask, rest) && (!one.isLimited || (world.isDay && !one.isAllowed)))
    .map((one, at) => ({
      one,
      at,
      rank: `${specificity(one.mask)} ${one.isLimited ? 0 : 1}${order.findIndex((word) => one.who.startsWith(word))}`,
    }))
    .toSorted((a, b) => (a.rank < b.rank ? -1 : a.rank > b.rank ? 1 : a.at - b.at))
    .map(({ one }) => one);
  const roles = ['ROLEA', 'ROLEB', 'ROLEC'].filter((role) => {
    if (user === '*') return false;
    const known = state.roles.get(role);
    if (known && (known.users.has(user) || known.users.has('USER-'))) return true;
    return known?.isComplete !== true && world.mayHaveRoles;
  });
  const asked = roles.length === 0 || world.hasOtherRole ? [...roles, 'OTHER'] : roles;
  return all.filter((service) =>
    asked.some((role) => {
      const first = sorted.find(
        ({ who, services }) =>
          (services.length === 0 || services.includes(service)) &&
          (who === 'UID(-)' ||
            (user !== '*' &&
              (who === `ROLE(${role})` ||
                (who === 'UID(ABC)' && world.hasUid) ||
                who === `USER(${user})` ||
                who === 'USER(USER-)'))),
      );
      return first?.isAllowed === true;
    }),
  );
}

/** Compares the answers with those of the reference at the start of a step, or at the end. */
function check(analysis: Analysis, steps: readonly Step[], upTo: number): void {
  const before = deckOf(steps.slice(0, upTo)).length;
  const state = carryOut(steps.slice(0, upTo));
  for (const who of users) {
    for (const resource of resources) {
      const question = { esm: 'acf2', who, className: 'FAC', resource } as const;
      const found = holdingOf(analysis.effects, upTo < steps.length ? { ...question, before } : question);
      const answers = worlds.map((world) => allowedIn(state, who, resource, world));
      const told = `${who} ${resource} ${String(upTo)}\n${deckOf(steps.slice(0, upTo))}`;
      if (plain) expect([...found.allowed], told).toEqual(answers[0]);
      if (found.certain) for (const answer of answers) expect(answer, told).toEqual([...found.allowed]);
    }
  }
}

function deckOf(steps: readonly Step[]): string {
  return ['ACF', ...steps.map(written)].map((text) => `${text}\n`).join('');
}

test('what a user has on resources is what a reference says that carries out one command after another', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 14 }), fc.nat(13), (steps, at) => {
      const analysis = analyse(deckOf(steps), 'acf2', defaultSettings);
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
      let analysis = analyse(deckOf(steps), 'acf2', defaultSettings);
      check(analysis, steps, steps.length);
      for (const [at, gone, come] of edits) {
        const place = Math.min(at, steps.length);
        steps = steps.toSpliced(place, gone, ...come);
        analysis = analyse(deckOf(steps), 'acf2', defaultSettings, analysis);
        check(analysis, steps, steps.length);
        check(analysis, steps, place);
      }
    }),
    { seed: 20261122, numRuns: 100 },
  );
});

test('what is certain stays certain where nothing is open', () => {
  const { effects } = analyse(
    deckOf([
      { do: 'role', role: 'ROLEA', how: 'insert', users: ['USERA'] },
      {
        do: 'add',
        key: 'BPX',
        line: { mask: 'SERVER', who: 'ROLE(ROLEA)', services: ['READ'], isAllowed: true, isLimited: false },
      },
    ]),
    'acf2',
    defaultSettings,
  );
  const ask = (who: string): unknown => {
    const { allowed, certain, via } = holdingOf(effects, {
      esm: 'acf2',
      who,
      className: 'FAC',
      resource: 'BPX.SERVER',
    });
    return { allowed: [...allowed], certain, via };
  };
  expect(ask('USERA')).toEqual({ allowed: ['READ'], certain: true, via: 'ROLEA' });
  expect(ask('USERB')).toEqual({ allowed: [], certain: true, via: undefined });
});
