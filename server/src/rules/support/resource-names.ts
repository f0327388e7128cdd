/** Names that a misspelt resource may stand for, in the families whose names IBM alone gives. */
import { isForm, isGenericName } from '../../catalog/racf/resources/pattern.ts';
import { resourcesFor, resourcesOf } from '../../catalog/racf/resources/index.ts';
import { distance } from '../../text/distance.ts';

/** The first qualifiers of the families, by class. */
const families: Readonly<Record<string, readonly string[]>> = {
  FACILITY: ['BPX', 'IRR'],
  UNIXPRIV: ['SUPERUSER', 'CHOWN', 'SHARED', 'RESTRICTED'],
};

/** The names of a class that belong to its families; made when first asked for. */
const members = new Map<string, readonly string[]>();

/**
 * The resource that a discrete name is one letter away from; undefined when it is one itself, or near to none.
 * @param name in upper case
 */
export function nearestResource(className: string, name: string): string | undefined {
  const firsts = families[className];
  if (!firsts || name.length < 8 || isGenericName(name)) return undefined;
  const first = name.split('.', 1)[0] ?? '';
  if (!firsts.some((family) => distance(first, family, 2) < 2)) return undefined;
  const { own } = resourcesFor(className, name);
  if (own && !own.name.endsWith('**')) return undefined;
  return membersOf(className, firsts).find((member) => distance(name, member, 2) < 2);
}

function membersOf(className: string, firsts: readonly string[]): readonly string[] {
  let names = members.get(className);
  if (!names) {
    names = resourcesOf(className)
      .map(({ name }) => name)
      .filter((name) => !isForm(name) && firsts.includes(name.split('.', 1)[0] ?? ''));
    members.set(className, names);
  }
  return names;
}
