/** Who may do what is the same before and after a conversion: decks in RACF, carried out, converted, and carried out again. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Esm } from '../../../server/src/catalog/types.ts';
import { holdingOf } from '../../../server/src/effect/holding.ts';
import { type AccessLevel, accessLevels } from '../../../server/src/effect/types.ts';
import { analyse, type Analysis, convert, defaultSettings, diagnostics } from '../../../server/src/service/index.ts';
import { typeOfClass } from '../../../server/src/translate/acf2.ts';
import { levelOfDataSetAccess, levelOfServices, levelOfTss } from '../../../server/src/translate/levels.ts';
import { keywordOf } from '../../../server/src/translate/tss.ts';

const users = ['ANN', 'BOB', 'CLAIRE', 'DAVE'] as const;
const groups = ['OPS', 'WEB'] as const;

/** A resource, the levels that all three products have for it, and a name that it covers. */
const resources: readonly {
  readonly className: string;
  readonly name: string;
  readonly asked?: string;
  readonly levels: readonly AccessLevel[];
}[] = [
  { className: 'FACILITY', name: 'BPX.SERVER', levels: ['READ', 'UPDATE'] },
  { className: 'FACILITY', name: 'BPX.DAEMON', levels: ['READ'] },
  { className: 'FACILITY', name: 'IRR.RADMIN.LISTUSER', levels: ['READ', 'UPDATE', 'CONTROL'] },
  { className: 'UNIXPRIV', name: 'SUPERUSER.FILESYS', levels: ['READ', 'UPDATE', 'CONTROL'] },
  { className: 'APPL', name: 'OMVSAPPL', levels: ['READ'] },
  {
    className: 'OPERCMDS',
    name: 'MVS.DISPLAY.**',
    asked: 'MVS.DISPLAY.JOB',
    levels: ['READ', 'UPDATE', 'CONTROL'],
  },
  { className: 'OPERCMDS', name: 'JES2.CANCEL.BAT', levels: ['UPDATE'] },
  { className: 'JESSPOOL', name: 'NODE.OPS.**', asked: 'NODE.OPS.A.B', levels: ['READ', 'UPDATE', 'CONTROL', 'ALTER'] },
  { className: 'CSFSERV', name: 'CSFRNG', levels: ['READ'] },
  { className: 'DATASET', name: 'PAY.DATA.**', asked: 'PAY.DATA.ONE', levels: ['READ', 'UPDATE', 'ALTER'] },
  { className: 'DATASET', name: 'PAY.LOAD', levels: ['READ', 'UPDATE', 'ALTER'] },
];

interface Plan {
  /** The group of each user; none: a group without permissions. */
  readonly memberOf: readonly (string | undefined)[];
  readonly withDefault: boolean;
  readonly grants: readonly {
    readonly resource: number;
    /** What the group has, or everybody. */
    readonly common?: { readonly who: string; readonly level: number };
    /** What users have: undefined for nothing of their own, 0 for NONE. */
    readonly own: readonly (number | undefined)[];
  }[];
}

const plans: fc.Arbitrary<Plan> = fc.record({
  memberOf: fc.array(fc.option(fc.constantFrom(...groups), { nil: undefined }), {
    minLength: users.length,
    maxLength: users.length,
  }),
  withDefault: fc.boolean(),
  grants: fc.uniqueArray(
    fc.record(
      {
        resource: fc.nat({ max: resources.length - 1 }),
        common: fc.record({ who: fc.constantFrom('*', ...groups), level: fc.nat({ max: 3 }) }),
        own: fc.array(fc.option(fc.nat({ max: 4 }), { nil: undefined }), {
          minLength: users.length,
          maxLength: users.length,
        }),
      },
      { requiredKeys: ['resource', 'own'] },
    ),
    { maxLength: 6, selector: ({ resource }) => resource },
  ),
});

function deckOf({ memberOf, withDefault, grants }: Plan, segment: string): string {
  const lines = ['ADDGROUP NONE', ...groups.map((group) => `ADDGROUP ${group}${segment}`)];
  users.forEach((user, index) => {
    const of = memberOf[index];
    lines.push(`ADDUSER ${user} DFLTGRP(${(withDefault ? of : undefined) ?? 'NONE'}) NOPASSWORD`);
    if (of !== undefined && !withDefault) lines.push(`CONNECT ${user} GROUP(${of})`);
  });
  for (const { resource, common, own } of grants) {
    const { className, name, levels } = resources[resource] ?? { className: '', name: '', levels: [] };
    const level = (index: number): string => levels[index % levels.length] ?? 'READ';
    const isDataSet = className === 'DATASET';
    const uacc = common?.who === '*' ? level(common.level) : 'NONE';
    lines.push(isDataSet ? `ADDSD '${name}' GENERIC UACC(${uacc})` : `RDEFINE ${className} ${name} UACC(${uacc})`);
    const target = isDataSet ? `'${name}' GENERIC` : `${name} CLASS(${className})`;
    if (common && common.who !== '*') lines.push(`PERMIT ${target} ID(${common.who}) ACCESS(${level(common.level)})`);
    users.forEach((user, index) => {
      const given = own[index];
      // The products do not agree on whose word counts where a user has something alone and as a member.
      const isTwofold = common !== undefined && (common.who === '*' || memberOf[index] === common.who);
      if (given === undefined || (isTwofold && given !== 0)) return;
      lines.push(`PERMIT ${target} ID(${user}) ACCESS(${given === 0 ? 'NONE' : level(given - 1)})`);
    });
  }
  return lines.join('\n');
}

const asked: readonly string[] = [...users];

/** `ANN FACILITY BPX.SERVER UPDATE` for all users and resources. */
function access({ effects }: Analysis, esm: Esm): string[] {
  return asked.flatMap((who) =>
    resources.map(({ className, name, asked: resource = name }) => {
      const isDataSet = className === 'DATASET';
      const called =
        esm === 'racf' ? className : esm === 'tss' ? keywordOf(className) : isDataSet ? '' : typeOfClass(className);
      const { allowed } = holdingOf(effects, { esm, who, className: called, resource });
      return `${who} ${className} ${resource} ${levelOf([...allowed], esm, isDataSet)}`;
    }),
  );
}

function levelOf(words: readonly string[], esm: Esm, isDataSet: boolean): AccessLevel | undefined {
  if (words.length === 0) return 'NONE';
  if (esm === 'racf') return accessLevels.findLast((level) => words.includes(level));
  if (esm === 'tss') return levelOfTss(words.filter((word) => levelOfTss([word]) !== undefined));
  return isDataSet ? levelOfDataSetAccess(words) : levelOfServices(words);
}

function converted(text: string, from: Esm, to: Esm): string {
  return convert(analyse(text, from, defaultSettings), { start: 0, end: 0 }, to, true)?.text ?? '';
}

// Of a group with a GID, which is a GROUP in Top Secret, the members have the permissions.
test.each([
  { path: ['acf2', 'tss', 'racf'], segment: '' },
  { path: ['tss', 'acf2', 'racf'], segment: '' },
  { path: ['acf2', 'racf'], segment: ' OMVS(AUTOGID)' },
  { path: ['tss', 'acf2', 'racf'], segment: ' OMVS(AUTOGID)' },
  { path: ['acf2', 'tss', 'racf'], segment: ' OMVS(AUTOGID)' },
] as const)('RACF as $path, groups$segment', ({ path, segment }) => {
  fc.assert(
    fc.property(plans, (plan) => {
      let text = deckOf(plan, segment);
      let from: Esm = 'racf';
      const expected = access(analyse(text, from, defaultSettings), from);
      for (const to of path) {
        const next = converted(text, from, to);
        const analysis = analyse(next, to, defaultSettings);
        expect(access(analysis, to), `${text}\n---- ${to}\n${next}`).toEqual(expected);
        expect(diagnostics(analysis).filter(({ severity }) => severity === 'error')).toEqual([]);
        text = next;
        from = to;
      }
    }),
    { seed: 20261121, numRuns: 40 },
  );
});
