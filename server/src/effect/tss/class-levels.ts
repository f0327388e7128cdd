/** The access levels of a resource class of Top Secret: what the catalog knows, and what the deck puts into the RDT. */
import { nameOf, operandNamed } from '../../bind/query.ts';
import type { BoundCommand } from '../../bind/types.ts';
import { tssCatalog } from '../../catalog/tss/index.ts';
import type { EffectIndex } from '../index.ts';
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
  const definitions = definitionsOf(effects, className, before);
  const definition = definitions.findLast((command) => operandNamed(command, 'DEFACC') !== undefined);
  if (definition) {
    const [value] = operandNamed(definition, 'DEFACC')?.values ?? [];
    const level = levelName(value?.keyword?.name ?? nameOf(value));
    return level === undefined ? undefined : [level];
  }
  if (className === 'ACID') return ['ALL'];
  const spec = tssCatalog.resourceClass(className);
  if (spec?.levels?.length === 0) return ['ALL'];
  if (spec?.defaultAccess !== undefined) return [spec.defaultAccess];
  const isMade = definitions.some((command) => command.spec?.name === 'ADDTO');
  return isMade && definitions.some((command) => operandNamed(command, 'ACLST')) ? ['NONE'] : undefined;
}

/** ADDTO and REPLACE of the class in the RDT, in the order of the deck. */
export function definitionsOf(
  { subjects }: EffectIndex,
  className: string,
  before: number | undefined,
): readonly BoundCommand[] {
  const notes = subjects.history('resourceClass', className)?.notes ?? [];
  return notes
    .filter(({ what, command }) => what === 'define' && command.spec?.name !== 'REMOVE' && isBefore(command, before))
    .map(({ command }) => command);
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
  const definition = definitionsOf(effects, className, before).findLast((command) => operandNamed(command, 'ACLST'));
  const list = definition && operandNamed(definition, 'ACLST');
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
