/** Keys of rule sets and masks of their entries, made of the resources that everybody knows. */
import { resourcesOf } from '../../catalog/racf/resources/index.ts';
import type { SplitState } from '../../deck/state.ts';
import type { Analysis } from '../analysis.ts';
import { describeForm } from '../describe/resource.ts';
import { classOfType, typeInForce } from '../resource-types.ts';
import { type Entry, plainEntry } from './entry.ts';
import { knownNames } from './resources.ts';

/** The keys that resource rules of the type in force may have: the first qualifiers of its well-known resources. */
export function keyEntries({ settings }: Analysis, state: SplitState): Entry[] {
  const type = typeInForce(state);
  const className = type === undefined ? undefined : classOfType(type, settings.site);
  if (className === undefined) return [];
  const keys = new Map<string, string>();
  for (const { name } of resourcesOf(className)) {
    const [key = ''] = name.split('.', 1);
    if (/^[A-Z0-9@#$]+$/.test(key) && !keys.has(key)) keys.set(key, name);
  }
  return [...keys].map(([key, name]) => plainEntry(key, 'resource', `${className}, such as ${name}`, '', 2));
}

/**
 * What follows a key in the names of well-known resources.
 * @param key the key of the rule set, in upper case
 */
export function maskEntries({ settings }: Analysis, state: SplitState, key: string | undefined): Entry[] {
  const type = typeInForce(state);
  const className = type === undefined ? undefined : classOfType(type, settings.site);
  if (className === undefined || key === undefined) return [];
  const head = `${key}.`;
  return knownNames(className, '', 'acf2')
    .filter(({ spec }) => spec.name.toUpperCase().startsWith(head))
    .map(({ spec, text, snippet }) => {
      const rest = plainEntry(
        spec.name.slice(head.length),
        'resource',
        `${className} ${spec.name}`,
        describeForm(spec),
        1,
        text.slice(head.length),
      );
      return { ...rest, snippet };
    });
}
