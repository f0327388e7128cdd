import type { BoundValue } from '../bind/types.ts';
import { racfCatalog } from '../catalog/racf/index.ts';
import { upperCase } from '../text/words.ts';
import { identityOf, type ProfileName } from './types.ts';

/**
 * The profile a value names in a class; undefined when a hole is in it.
 * @param className in upper case
 */
export function profileName(className: string, value: BoundValue | undefined): ProfileName | undefined {
  if (value?.value === undefined) return undefined;
  const asIs = racfCatalog.classOf(className)?.letterCase === 'asis';
  return { className, name: asIs ? value.value : upperCase(value.value), value };
}

/** The profile a value names, with the way it is written where a hole is in it. */
export function writtenProfile(className: string, value: BoundValue): ProfileName {
  return profileName(className, value) ?? { className, name: identityOf(value), value };
}
