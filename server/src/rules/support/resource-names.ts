/** Names that a misspelt resource may stand for, in the families whose names IBM alone gives. */
import { isGenericName } from '../../catalog/racf/generic-name.ts';
import { isForm } from '../../catalog/racf/resources/pattern.ts';
import { resourcesFor, resourcesOf } from '../../catalog/racf/resources/index.ts';
import { distance } from '../../text/distance.ts';
import { Kept } from '../../text/kept.ts';

/** The first qualifiers of the families, by class. */
const families: Readonly<Record<string, readonly string[]>> = {
  FACILITY: ['BPX', 'IRR'],
  UNIXPRIV: ['SUPERUSER', 'CHOWN', 'SHARED', 'RESTRICTED'],
};

/** True for a class with families of such names. */
export function hasFamilies(className: string): boolean {
  return families[className] !== undefined;
}

/** The names of a class that belong to its families; made when first asked for. */
const members = new Map<string, readonly string[]>();

/**
 * The resource that a discrete name is one letter away from; undefined when it is one itself, or near to none.
 * @param name in upper case
 */
export function nearestResource(className: string, name: string): string | undefined {
  const firsts = families[className];
  if (!firsts || name.length < 8 || isGenericName(name)) return undefined;
  if (!isNearFamily(className, name.slice(0, name.indexOf('.') + 1), firsts)) return undefined;
  const { own } = resourcesFor(className, name);
  if (own && !own.name.endsWith('**')) return undefined;
  return membersOf(className, firsts).find((member) => distance(name, member, 2) < 2);
}

/** First qualifiers repeat, so what has been found out about one is kept. */
const nearFamilies = new Kept<boolean>();

/** @param first the first qualifier with its period */
function isNearFamily(className: string, first: string, firsts: readonly string[]): boolean {
  return nearFamilies.get(`${className} ${first}`, () => firsts.some((family) => distance(first, `${family}.`, 2) < 2));
}

function membersOf(className: string, firsts: readonly string[]): readonly string[] {
  let names = members.get(className);
  if (!names) {
    names = resourcesOf(className)
      .map(({ name }) => name)
      .filter((name) => !isForm(name) && firsts.includes(name.slice(0, Math.max(0, name.indexOf('.')))));
    members.set(className, names);
  }
  return names;
}
