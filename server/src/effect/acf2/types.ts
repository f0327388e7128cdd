/** Which resource type stands for a SAF class in a deck, and whether changes to its rules are visible. */
import { nameOf, operandNamed } from '../../bind/query.ts';
import type { BoundCommand } from '../../bind/types.ts';
import { acf2Catalog } from '../../catalog/acf2/index.ts';
import type { EffectIndex } from '../index.ts';
import type { SubjectIndex } from '../subjects.ts';

/**
 * The resource type that the last CLASMAP record of the deck maps a SAF class to, or else the catalog; undefined when neither knows.
 * @param safClass in upper case
 * @param before only commands that start before this document offset count
 */
export function typeOfClass({ subjects }: EffectIndex, safClass: string, before?: number): string | undefined {
  let found: { readonly type: string; readonly start: number } | undefined;
  for (const { type, command } of mappingsOf(subjects).get(safClass) ?? []) {
    const { start } = command.text;
    if ((before === undefined || start < before) && (!found || start > found.start)) found = { type, start };
  }
  if (found) return found.type;
  const specs = acf2Catalog.resourceTypes.filter(({ resourceClass }) => resourceClass === safClass);
  // Sites map classes otherwise; what is documented is more likely.
  return (specs.find(({ source }) => source.certainty === 'docs') ?? specs[0])?.name;
}

/** A CLASMAP record: the class that it is about maps to a type. */
interface Mapping {
  readonly type: string;
  readonly command: BoundCommand;
}

interface Mappings {
  /** Of what they were found. */
  readonly revision: number;
  readonly byClass: ReadonlyMap<string, readonly Mapping[]>;
}

/** Each of Zowe's permissions asks for its class. */
const kept = new WeakMap<SubjectIndex, Mappings>();

function mappingsOf(subjects: SubjectIndex): ReadonlyMap<string, readonly Mapping[]> {
  const known = kept.get(subjects);
  if (known?.revision === subjects.mapped) return known.byClass;
  const byClass = new Map<string, Mapping[]>();
  for (const type of subjects.keys('resourceType')) {
    for (const { command } of subjects.history('resourceType', type)?.notes ?? []) {
      const name = nameOf(operandNamed(command, 'RESOURCE')?.values[0]);
      if (name === undefined) continue;
      const others = byClass.get(name);
      if (others) others.push({ type, command });
      else byClass.set(name, [{ type, command }]);
    }
  }
  kept.set(subjects, { revision: subjects.mapped, byClass });
  return byClass;
}

/**
 * True when what the deck changes in the resource rules of a type is visible: REBUILD follows, or nothing is changed. Rules of data
 * sets need nothing.
 * @param before only commands that start before this document offset count
 */
export function isRebuilt({ storage }: EffectIndex, type: string, before = Number.POSITIVE_INFINITY): boolean {
  const last = storage.changes('R', type).findLast(({ command }) => command.text.start < before);
  if (!last) return true;
  const { start } = last.command.text;
  return storage
    .renewals('R')
    .some(
      ({ name, command }) =>
        (name === undefined || name === type) && command.text.start > start && command.text.start < before,
    );
}
