/** Access that does not come from the profile of a resource: the global access table, and profiles of grouping classes. */
import { nameOf, operandsNamed } from '../../bind/query.ts';
import { racfCatalog } from '../../catalog/racf/index.ts';
import { covers } from '../generic.ts';
import type { EffectIndex } from '../index.ts';
import { type AccessLevel, accessLevels, includes, isOpen } from '../types.ts';

/** Of more profiles it is not told which. */
const mostLookedAt = 200;

/**
 * True when a resource may be open to more by an entry of the global access table, which is asked first, or as a member of a profile of
 * the grouping class.
 * @param level what the profile of the resource gives
 */
export function mayHaveElsewhere(
  effects: EffectIndex,
  className: string,
  resource: string,
  level: AccessLevel,
  before = Infinity,
): boolean {
  for (const [name, given] of membersOf(effects, 'GLOBAL', className, before)) {
    if (!includes(level, given ?? 'ALTER') && isAbout(name, resource)) return true;
  }
  const spec = racfCatalog.classOf(className);
  if (spec?.pair === undefined || spec.grouping === true) return false;
  let count = 0;
  for (const profile of effects.profileNames(spec.pair)) {
    if (++count > mostLookedAt) return true;
    for (const [name] of membersOf(effects, spec.pair, profile, before)) if (isAbout(name, resource)) return true;
  }
  return false;
}

/** What ADDMEM lists: `BPX.SERVER/READ`. What DELMEM takes off may still be there, for all that is known. */
function* membersOf(
  effects: EffectIndex,
  className: string,
  profile: string,
  before: number,
): Generator<readonly [string, AccessLevel | undefined]> {
  for (const { command } of effects.commandsFor(className, profile)) {
    if (command.text.start >= before) break;
    for (const { values } of operandsNamed(command, 'ADDMEM')) {
      for (const value of values) {
        const [name = '', level] = (nameOf(value) ?? value.text.toUpperCase()).split('/');
        yield [name.replaceAll("'", ''), accessLevels.find((one) => one === level)];
      }
    }
  }
}

function isAbout(name: string, resource: string): boolean {
  return isOpen(name) || covers(name, resource) || covers(name, resource, true);
}
