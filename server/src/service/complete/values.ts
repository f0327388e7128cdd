import { operandNamed } from '../../bind/query.ts';
import type { BoundCommand, BoundOperand } from '../../bind/types.ts';
import { acf2Catalog } from '../../catalog/acf2/index.ts';
import { tssCatalog } from '../../catalog/tss/index.ts';
import type { Esm, KeywordSpec, OperandSpec, ValueType } from '../../catalog/types.ts';
import { describeValueType } from '../../values/describe.ts';
import type { Analysis } from '../analysis.ts';
import { classKnowledge } from '../classes.ts';
import { describeKeyword } from '../describe/operand.ts';
import type { CommandPlace } from '../locate.ts';
import { acidKind, creationOf } from '../creations.ts';
import { describeType, resourceTypes } from '../resource-types.ts';
import { alsoOf, isShortForType, resourceClassOf } from '../walk.ts';
import type { Casing } from './casing.ts';
import type { Cursor } from './cursor.ts';
import { type Entry, plainEntry } from './entry.ts';
import { namesOf, principalNames, type PrincipalName } from './names.ts';
import { renewalTargets } from './operator.ts';
import { profileEntries } from './profiles.ts';
import { keyEntries, maskEntries } from './rule-sets.ts';
import { stop, Stops } from './snippet.ts';
import { firstSentence } from './verbs.ts';

/** What is known where a value is offered. */
export interface ValueContext {
  readonly analysis: Analysis;
  readonly place: CommandPlace;
  readonly bound: BoundCommand;
  readonly cursor: Cursor;
  readonly casing: Casing;
}

/** The values of an operand, those of its list that are given left out. */
export function operandValueEntries(
  spec: OperandSpec,
  given: BoundOperand | undefined,
  context: ValueContext,
): Entry[] {
  const { bound, analysis } = context;
  if (bound.text.form === 'operator') {
    const targets = renewalTargets(spec.name, analysis);
    if (targets.length > 0) return targets;
  }
  if (isShortForType(bound, spec)) return nameEntries('resource type', context);
  if (spec.value.kind !== 'values') return profileEntries({ type: 'any' }, given, context);
  if (bound.esm === 'tss') {
    const own = tssValueEntries(spec, given, context);
    if (own) return withoutTaken(own, spec, given, context);
  }
  const special = alsoOf(spec).map((keyword) => keywordEntry(keyword, (name) => name, 9));
  const entries = [...valueEntries(spec.value.of, context, given), ...special];
  return withoutTaken(entries, spec, given, context);
}

/** The same without what the list holds already. */
function withoutTaken(
  entries: Entry[],
  { value }: OperandSpec,
  given: BoundOperand | undefined,
  context: ValueContext,
): Entry[] {
  if (value.kind !== 'values' || !value.list || !given) return entries;
  const { logical } = context.place;
  const others = given.values.filter(({ span }) => logical < span.start || logical > span.end);
  const taken = new Set(others.map((value) => value.keyword?.name ?? value.text.toUpperCase()));
  return entries.filter((entry) => !taken.has(entry.label.toUpperCase()));
}

/** What may stand where a value of a type is expected; nothing for free text, numbers and secrets. */
export function valueEntries(of: ValueType, context: ValueContext, operand?: BoundOperand): Entry[] {
  const { analysis, bound, casing, place } = context;
  switch (of.type) {
    case 'keyword':
      return of.keywords.map((keyword, index) => keywordEntry(keyword, casing, index));
    case 'class':
      return classKnowledge(analysis, bound.esm)
        .all()
        .map(({ name, detail }) =>
          plainEntry(name, 'class', detail, classKnowledge(analysis, bound.esm).describe(name) ?? '', 0, casing(name)),
        );
    case 'user':
    case 'group':
    case 'userOrGroup':
      return principalNames(analysis, place)
        .filter(({ kind }) => of.type === 'userOrGroup' || (kind ?? of.type) === of.type)
        .map((name) => principalEntry(name, bound.esm));
    case 'nodeUser':
      return valueEntries({ type: 'user' }, context, operand);
    case 'date':
    case 'time':
      return [formEntry(of.form, describeValueType(of))];
    case 'profile':
    case 'dataset':
      return bound.esm === 'acf2' ? [] : profileEntries(of, operand, context);
    case 'name':
      return nameEntries(of.what, context);
    default:
      return [];
  }
}

/** `mm/dd/yy` with a tab stop for each part. */
function formEntry(form: string, detail: string): Entry {
  const stops = new Stops();
  const text = form.replaceAll(/hh|mm|ss|dd|yyyy|yy/g, (part) => stop(stops.next(), part));
  return { label: form, kind: 'value', detail, documentation: '', text, snippet: true, rank: 8 };
}

function keywordEntry(keyword: KeywordSpec, casing: Casing, rank: number): Entry {
  const { name, doc } = keyword;
  return plainEntry(name, 'value', firstSentence(doc), describeKeyword(keyword), rank, casing(name));
}

const principalWords: Readonly<Record<Esm, readonly [user: string, group: string, either: string]>> = {
  racf: ['User', 'Group', 'User or group'],
  acf2: ['Logonid', 'Group', 'Logonid or group'],
  tss: ['ACID', 'ACID', 'ACID'],
};

function principalEntry({ text, kind, created }: PrincipalName, esm: Esm): Entry {
  const [user, group, either] = principalWords[esm];
  const what = kind === 'group' ? group : kind === 'user' ? user : either;
  const detail = created ? `${what} created in this deck` : `${what} named in this deck`;
  return plainEntry(text, kind ?? 'user', detail, '', created ? 0 : 1);
}

/** Names in ACF2 of which the catalog says no more than what they are called. */
function nameEntries(what: string, context: ValueContext): Entry[] {
  const { analysis, bound, place } = context;
  const { before } = bound.text;
  if (bound.esm !== 'acf2') return namedNearby([what], context);
  switch (what) {
    case 'resource type': {
      const near = namedNearby([what], context);
      const names = new Set(near.map(({ label }) => label.toUpperCase()));
      const types = resourceTypes(analysis.settings.site);
      const detailOf = (name: string): string => types.find((one) => one.name === name)?.detail ?? 'Named in this deck';
      return [
        ...near.map((entry) => ({ ...entry, detail: detailOf(entry.label.toUpperCase()) })),
        ...types
          .filter(({ name }) => !names.has(name))
          .map(({ name, detail, isUsual }) =>
            plainEntry(
              name,
              'value',
              detail,
              describeType(name, analysis.settings.site) ?? '',
              isUsual ? 2 : 3,
              context.casing(name),
            ),
          ),
      ];
    }
    case 'division':
      return divisionEntries(context);
    case 'rule set':
    case 'rule key': {
      const near = namedNearby(['rule set', 'rule key'], context);
      const names = new Set(near.map(({ label }) => label.toUpperCase()));
      return [...near, ...keyEntries(analysis, before).filter(({ label }) => !names.has(label))];
    }
    case 'mask': {
      const key = bound.spec?.name === 'RECKEY' ? bound.positionals[0]?.[0]?.value?.toUpperCase() : before.ruleSet?.key;
      return bound.spec?.name === 'RECKEY' || bound.text.form === 'ruleEntry' ? maskEntries(analysis, before, key) : [];
    }
    case 'logonid mask':
    case 'logonid or group':
      return principalNames(analysis, place)
        .filter(({ kind }) => kind !== 'group')
        .map((name) => principalEntry(name, 'acf2'));
    case 'certificate record':
    case 'key ring record':
      return namedNearby(['certificate record', 'key ring record'], context);
    default:
      return namedNearby([what], context);
  }
}

/** Names that are often nothing of the deck's own are not repeated. */
const notRepeated: ReadonlySet<string> = new Set(['name', 'mask', 'date', 'number', 'prefix', 'character', 'key']);

function namedNearby(kinds: readonly string[], { analysis, place }: ValueContext): Entry[] {
  if (kinds.some((kind) => notRepeated.has(kind))) return [];
  return namesOf(analysis, place, kinds).map((text) => {
    const isRole = kinds.includes('role') && creationOf(analysis, 'acf2', text.toUpperCase(), 'role') !== undefined;
    return plainEntry(text, 'value', isRole ? 'Role created in this deck' : 'Named in this deck', '', isRole ? 0 : 1);
  });
}

/** The divisions of the profile records that SET is about, or that REBUILD makes visible. */
function divisionEntries({ bound, casing }: ValueContext): Entry[] {
  const target = operandNamed(bound, 'PROFILE') ?? operandNamed(bound, 'REBUILD');
  const name = target?.values[0]?.keyword?.name ?? target?.values[0]?.value?.toUpperCase() ?? '';
  const of = profileNames.get(name) ?? name;
  const head = of === '' ? 'PROFILE(' : `PROFILE(${of}) `;
  const divisions = new Map<string, Entry>();
  for (const { setting, doc } of acf2Catalog.records) {
    const division = setting.startsWith(head) ? divisionOf(setting) : undefined;
    if (division === undefined || divisions.has(division)) continue;
    const rank = usualDivisions.has(division) ? 0 : 1;
    divisions.set(division, plainEntry(division, 'value', firstSentence(doc), doc, rank, casing(division)));
  }
  return [...divisions.values()];
}

/** `OMVS` of `PROFILE(USER) DIV(OMVS)`. */
function divisionOf(setting: string): string | undefined {
  return setting.split('DIV(', 2)[1]?.split(')', 1)[0];
}

const profileNames: ReadonlyMap<string, string> = new Map([
  ['USR', 'USER'],
  ['GRP', 'GROUP'],
  ['PTK', 'PTKTDATA'],
]);
const usualDivisions: ReadonlySet<string> = new Set(['OMVS', 'CERTDATA', 'KEYRING']);

/** What Top Secret's keywords take beside the values the catalog has for all; undefined where it has all there is. */
function tssValueEntries(
  spec: OperandSpec,
  given: BoundOperand | undefined,
  context: ValueContext,
): Entry[] | undefined {
  const { analysis, bound, place } = context;
  if (given && resourceClassOf(bound, { type: 'any' }, given) !== undefined) {
    return profileEntries({ type: 'any' }, given, context);
  }
  if (given !== undefined && given === bound.operands[0]) return undefined;
  if (spec.name === 'ACCESS' && spec.value.kind === 'values' && spec.value.of.type === 'keyword') {
    const levels = levelsOf(bound, analysis);
    if (!levels) return undefined;
    const entries = valueEntries(spec.value.of, context, given);
    return levels.flatMap((level, rank) => {
      const known = entries.find(({ label }) => label === level);
      return known ? { ...known, rank } : plainEntry(level, 'value', 'Level of the class', '', rank);
    });
  }
  const kinds = acidKinds.get(spec.name);
  if (!kinds) {
    if (spec.name !== 'FACILITY') return undefined;
    const own = [...analysis.settings.site.tss.facilities].map((facility) =>
      plainEntry(facility, 'value', 'Facility of your site', '', 0),
    );
    const special = alsoOf(spec).map((keyword) => keywordEntry(keyword, (name) => name, 9));
    return [
      ...own,
      ...valueEntries(spec.value.kind === 'values' ? spec.value.of : { type: 'any' }, context),
      ...special,
    ];
  }
  return principalNames(analysis, place).flatMap((name) => {
    const created = creationOf(analysis, 'tss', name.text.toUpperCase(), undefined);
    const kind = created && acidKind(created);
    if (kind !== undefined && !kinds.includes(kind)) return [];
    const entry = principalEntry(name, 'tss');
    return [{ ...entry, rank: kind === undefined ? 1 : 0 }];
  });
}

/** The kinds of ACID that keywords name. */
const acidKinds: ReadonlyMap<string, readonly string[]> = new Map([
  ['PROFILE', ['PROFILE']],
  ['GROUP', ['GROUP']],
  ['DFLTGRP', ['GROUP']],
  ['DEPARTMENT', ['DEPARTMENT', 'DEPT']],
  ['DIVISION', ['DIVISION']],
  ['ZONE', ['ZONE']],
]);

/** The levels of the class that a command names; undefined when it names none, or when they are not known. */
function levelsOf(bound: BoundCommand, { settings }: Analysis): readonly string[] | undefined {
  for (const { spec } of bound.operands) {
    const own = spec && settings.site.tss.resourceClasses.get(spec.name)?.levels;
    const known = spec && tssCatalog.resourceClass(spec.name)?.levels;
    if (own ?? known) return own ?? known;
  }
  return undefined;
}
