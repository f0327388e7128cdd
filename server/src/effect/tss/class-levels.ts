/** The access levels of a resource class of Top Secret: what the catalog knows, and what the deck puts into the RDT. */
import { nameOf, operandNamed } from '../../bind/query.ts';
import type { BoundCommand } from '../../bind/types.ts';
import { tssCatalog } from '../../catalog/tss/index.ts';
import type { EffectIndex } from '../index.ts';
import { lastBefore } from './acid-life.ts';
import { isBefore } from './ends.ts';

/**
 * The levels of a permit without ACCESS; undefined when nobody knows. In a class without levels a permit says yes to all there
 * is. A class of the site without DEFACC has NONE (Top Secret for z/OS Command Functions, DEFACC Keyword).
 * @param className in upper case
 */
export function defaultAccess(
  effects: EffectIndex,
  className: string,
  before: number | undefined,
): readonly string[] | undefined {
  const definitions = definitionsOf(effects, className);
  const definition = lastBefore(definitions.withDefault, before);
  if (definition) {
    const [value] = operandNamed(definition, 'DEFACC')?.values ?? [];
    const level = levelName(value?.keyword?.name ?? nameOf(value));
    return level === undefined ? undefined : [level];
  }
  if (className === 'ACID') return ['ALL'];
  const spec = tssCatalog.resourceClass(className);
  if (spec?.levels?.length === 0) return ['ALL'];
  if (spec?.defaultAccess !== undefined) return [spec.defaultAccess];
  const isMade = isOneBefore(definitions.additions, before);
  return isMade && isOneBefore(definitions.withLevels, before) ? ['NONE'] : undefined;
}

/** True when the deck gives the class an attribute that changes how permits are put together, or read. */
export function mergesPermits(effects: EffectIndex, className: string, before: number | undefined): boolean {
  return isOneBefore(definitionsOf(effects, className).merging, before);
}

/** ADDTO and REPLACE of a class in the RDT: each list in the order of the deck. */
interface Definitions {
  /** ADDTO. */
  readonly additions: readonly BoundCommand[];
  /** Those with DEFACC, with ACLST, and with an attribute that changes how permits are put together, or read. */
  readonly withDefault: readonly BoundCommand[];
  readonly withLevels: readonly BoundCommand[];
  readonly merging: readonly BoundCommand[];
}

const undefinedClass: Definitions = { additions: [], withDefault: [], withLevels: [], merging: [] };

/** By what is the same as long as nothing about the class comes or goes: each permit asks for them. */
const known = new WeakMap<object, Definitions>();

function definitionsOf({ subjects }: EffectIndex, className: string): Definitions {
  const history = subjects.history('resourceClass', className);
  if (!history) return undefinedClass;
  const state = subjects.stateOf('resourceClass', className);
  let definitions = known.get(state);
  if (!definitions) {
    const all = history.notes
      .filter(({ what, command }) => what === 'define' && command.spec?.name !== 'REMOVE')
      .map(({ command }) => command);
    definitions = {
      additions: all.filter(({ spec }) => spec?.name === 'ADDTO'),
      withDefault: all.filter((command) => operandNamed(command, 'DEFACC')),
      withLevels: all.filter((command) => operandNamed(command, 'ACLST')),
      merging: all.filter((command) =>
        operandNamed(command, 'ATTR')?.values.some((value) => unusual.has(value.keyword?.name ?? nameOf(value) ?? '')),
      ),
    };
    known.set(state, definitions);
  }
  return definitions;
}

const unusual: ReadonlySet<string> = new Set(['MERGE', 'ALLMERGE', 'NONGENERIC', '']);

function isOneBefore([first]: readonly BoundCommand[], before: number | undefined): boolean {
  return first !== undefined && isBefore(first, before);
}

/** All that some levels allow. */
export interface AllowedLevels {
  readonly allowed: ReadonlySet<string>;
  /** False when one of them may include more than it is known to. */
  readonly certain: boolean;
}

/** The bits of the classes of the product: in most of them UPDATE is READ and WRITE (ACLST Keyword). */
const usualBits: ReadonlyMap<string, number> = new Map(
  tssCatalog.accessLevels.flatMap(({ name, bits }) =>
    bits === undefined ? [] : [[name, name === 'UPDATE' ? 0x6000 : Number.parseInt(bits, 16)] as const],
  ),
);

/** Without more, the names that nearly all classes have. */
const usualNames: readonly string[] = ['READ', 'WRITE', 'UPDATE', 'CONTROL'];

/** Levels whose bits are those of all classes of the product. */
const sureNames: ReadonlySet<string> = new Set(['ALL', 'FETCH', 'NONE', 'READ', 'UPDATE', 'WRITE']);

/**
 * The levels themselves and those that they include, by their bits: of a class that the deck defines those of its ACLST. What CONTROL and
 * others include in a class of the product is not known, but for data sets.
 */
export function includedLevels(
  effects: EffectIndex,
  className: string,
  levels: readonly string[],
  before: number | undefined,
): AllowedLevels {
  const own = definedBits(effects, className, before);
  const spec = tssCatalog.resourceClass(className);
  const names = own ? [...own.keys()] : (spec?.levels ?? (spec ? usualNames : []));
  const bits = own ?? usualBits;
  const given = levels.reduce((sum, level) => sum | (bits.get(level) ?? 0), 0);
  const allowed = new Set(levels.filter((level) => level !== 'NONE'));
  const all = levels.includes('ALL');
  for (const name of all && names.length === 0 ? usualNames : names) {
    const wanted = bits.get(name);
    if (name !== 'NONE' && (all || (wanted !== undefined && wanted !== 0 && (given & wanted) === wanted)))
      allowed.add(name);
  }
  const isKnown = own !== undefined || className === 'DSNAME' || (spec !== undefined && spec.predefined !== false);
  const certain = levels.every(
    (level) =>
      level === 'ALL' ||
      level === 'NONE' ||
      level === 'READ' ||
      (own ? own.has(level) : isKnown && (sureNames.has(level) || className === 'DSNAME')),
  );
  return { allowed, certain };
}

/** The levels that the last ACLST of the deck gives a class; undefined when there is none, or it has a hole. */
function definedBits(
  effects: EffectIndex,
  className: string,
  before: number | undefined,
): ReadonlyMap<string, number> | undefined {
  const definition = lastBefore(definitionsOf(effects, className).withLevels, before);
  if (!definition) return undefined;
  let bits = bitsOf.get(definition);
  if (!bits) bitsOf.set(definition, (bits = { found: bitsIn(definition) }));
  return bits.found;
}

/** By the command that gives them. */
const bitsOf = new WeakMap<BoundCommand, { readonly found: ReadonlyMap<string, number> | undefined }>();

function bitsIn(definition: BoundCommand): ReadonlyMap<string, number> | undefined {
  const list = operandNamed(definition, 'ACLST');
  if (!list || list.values.some(({ value }) => value === undefined)) return undefined;
  const bits = new Map<string, number>();
  for (const { value } of list.values) {
    const [name = '', digits] = (value ?? '').toUpperCase().split(/[=(]/u);
    const usual = tssCatalog.accessLevels.find((level) => level.name === name)?.bits;
    const number = Number.parseInt(digits ?? usual ?? '', 16);
    if (Number.isNaN(number)) return undefined;
    bits.set(name, number);
  }
  return bits;
}

/** `READ` of `READ=4000`. */
function levelName(text: string | undefined): string | undefined {
  return text?.toUpperCase().split(/[=(]/u, 1)[0];
}
