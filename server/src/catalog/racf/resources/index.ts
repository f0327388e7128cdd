/** The resources that everybody knows, found by class and name. Nothing is made of the tables before somebody asks. */
import { Kept } from '../../../text/kept.ts';
import { isGenericName } from '../generic-name.ts';
import { specsOf, type ResourceFamily } from './build.ts';
import { cryptoFamilies } from './crypto.ts';
import { identityFamilies } from './identity.ts';
import { jesFamilies } from './jes.ts';
import { middlewareFamilies } from './middleware.ts';
import { networkFamilies } from './network.ts';
import { operatorFamilies } from './operator.ts';
import { hasForm, isForm, mayMeet, type Pattern, patternOf, longestName } from './pattern.ts';
import { otherFamilies } from './others.ts';
import { sdsfFamilies } from './sdsf.ts';
import { storageFamilies } from './storage.ts';
import { systemFamilies } from './system.ts';
import { tsoFamilies } from './tso.ts';
import type { ResourceSpec } from './types.ts';
import { unixFamilies } from './unix.ts';

const families: readonly ResourceFamily[] = [
  ...unixFamilies,
  ...identityFamilies,
  ...systemFamilies,
  ...storageFamilies,
  ...operatorFamilies,
  ...jesFamilies,
  ...sdsfFamilies,
  ...networkFamilies,
  ...tsoFamilies,
  ...cryptoFamilies,
  ...middlewareFamilies,
  ...otherFamilies,
];

/** The resources a profile is about. */
export interface ResourceMatch {
  /** The one whose name or form it has; the closest where several fit. */
  readonly own: ResourceSpec | undefined;
  /** For a generic profile: other resources that may come under it. */
  readonly covered: readonly ResourceSpec[];
}

/** A resource made ready for looking up. */
interface Entry {
  readonly spec: ResourceSpec;
  readonly pattern: Pattern;
}

/** The resources of one class, made ready. */
interface ClassIndex {
  /** Names that stand for themselves, in upper case. */
  readonly exact: ReadonlyMap<string, ResourceSpec>;
  /** Forms by their first qualifier; those that begin with an open part under the empty name. */
  readonly forms: ReadonlyMap<string, readonly Entry[]>;
  readonly entries: readonly Entry[];
}

const classNames: ReadonlySet<string> = new Set(families.map(({ className }) => className));

// Made by the class, since a deck has profiles of few.
const specsByClass = new Map<string, readonly ResourceSpec[]>();
const indexes = new Map<string, ClassIndex>();

function classIndex(className: string): ClassIndex | undefined {
  const known = indexes.get(className);
  if (known || !classNames.has(className)) return known;
  const index = indexOf(resourcesOf(className));
  indexes.set(className, index);
  return index;
}

function indexOf(specs: readonly ResourceSpec[]): ClassIndex {
  const entries = specs.map((spec) => ({ spec, pattern: patternOf(spec.name.toUpperCase()) }));
  const forms = new Map<string, Entry[]>();
  for (const entry of entries) {
    if (!isForm(entry.spec.name)) continue;
    const first = firstQualifier(entry.pattern.prefix);
    const known = forms.get(first);
    if (known) known.push(entry);
    else forms.set(first, [entry]);
  }
  // The closest form comes first.
  for (const list of forms.values()) {
    list.sort((a, b) => b.pattern.fixed - a.pattern.fixed || openEnds(a.pattern) - openEnds(b.pattern));
  }
  return {
    exact: new Map(specs.filter(({ name }) => !isForm(name)).map((spec) => [spec.name.toUpperCase(), spec])),
    forms,
    entries,
  };
}

/** How many steps of a pattern take any number of qualifiers. */
function openEnds({ steps }: Pattern): number {
  return steps.filter((step) => step === 'all').length;
}

/** The qualifier before the first period; empty when the name is open before that. */
function firstQualifier(prefix: string): string {
  const end = prefix.indexOf('.');
  return end < 0 ? '' : prefix.slice(0, end);
}

/** All classes of which resources are known. */
export function resourceClasses(): readonly string[] {
  return [...classNames];
}

const noSpecs: readonly ResourceSpec[] = [];

/** All resources known of a class. */
export function resourcesOf(className: string): readonly ResourceSpec[] {
  if (!classNames.has(className)) return noSpecs;
  let specs = specsByClass.get(className);
  if (!specs) {
    specs = families.filter((family) => family.className === className).flatMap(specsOf);
    specsByClass.set(className, specs);
  }
  return specs;
}

const nothing: ResourceMatch = { own: undefined, covered: [] };

/** The last question with its answer: several rules ask about one command in a row. */
let latest: { readonly className: string; readonly name: string; readonly match: ResourceMatch } | undefined;

/** Generic profiles cost more, and decks repeat them. */
const kept = new Kept<ResourceMatch>();

/**
 * What is known of the resources of a profile.
 * @param name the profile name, discrete or generic, in any letter case
 */
export function resourcesFor(className: string, name: string): ResourceMatch {
  if (latest?.name !== name || latest.className !== className) {
    latest = { className, name, match: lookUp(className, name) };
  }
  return latest.match;
}

function lookUp(className: string, name: string): ResourceMatch {
  const known = classIndex(className);
  if (!known) return nothing;
  if (name.length > longestName) return nothing;
  const wanted = name.toUpperCase();
  const exact = known.exact.get(wanted);
  if (exact) return { own: exact, covered: [] };
  if (!isGenericName(wanted)) return { own: formOf(known, wanted), covered: [] };
  // `*` alone covers what `**` covers.
  return kept.get(`${className} ${wanted}`, () => genericMatch(known, wanted === '*' ? '**' : wanted));
}

function formOf({ forms }: ClassIndex, name: string): ResourceSpec | undefined {
  const find = (entries: readonly Entry[] | undefined): ResourceSpec | undefined =>
    entries?.find(({ pattern }) => hasForm(name, pattern))?.spec;
  return find(forms.get(firstQualifier(name))) ?? find(forms.get(''));
}

/**
 * What begins and ends with no more than the profile does may be what the profile is itself, the closest such; what
 * says more comes under it.
 */
function genericMatch({ entries }: ClassIndex, name: string): ResourceMatch {
  const pattern = patternOf(name);
  // `A.**` also protects `A`, so the period may be part of a form it is as wide as.
  const mayEnd = pattern.steps[pattern.prefix.length] === 'rest';
  const begin = pattern.prefix.length + (mayEnd ? 1 : 0);
  const met = entries.filter((entry) => mayMeet(entry.pattern, pattern));
  const isAsWide = ({ spec, pattern: { prefix, suffix } }: Entry): boolean =>
    isForm(spec.name)
      ? prefix.length <= begin && suffix.length <= pattern.suffix.length
      : mayEnd && prefix === pattern.prefix;
  const wide = met.filter(isAsWide);
  const most = Math.max(-1, ...wide.map((entry) => entry.pattern.fixed));
  const closest = wide.filter((entry) => entry.pattern.fixed === most);
  const own = met.find(({ spec }) => spec.name === name) ?? (closest.length === 1 ? closest[0] : undefined);
  const covered = met.filter((entry) => entry !== own && (!isAsWide(entry) || (!own && closest.includes(entry))));
  return { own: own?.spec, covered: covered.map(({ spec }) => spec) };
}
