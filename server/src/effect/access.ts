/** Who has which access to a resource of RACF when all commands of a deck have been carried out. */
import type { BoundCommand } from '../bind/types.ts';
import type { EffectIndex, ProfileHistory } from './index.ts';
import { decidingProfile } from './racf/deciding.ts';
import { racfAccess } from './racf/holding.ts';
import type { AccessLevel } from './types.ts';

export { includes } from './types.ts';

/** What an ID has on a resource as far as the deck tells. */
export interface Access {
  /** The level it has; `NONE` when the deck gives it nothing. */
  readonly level: AccessLevel;
  /** What gives the level. */
  readonly by?: BoundCommand;
  /** False when it may have more or less: a hole, a group that is not known, or a command that cannot be read is in the way. */
  readonly certain: boolean;
}

/**
 * The access of a user at the end of the deck; see `racfAccess`.
 * @param user an identity, see `identityOf`
 * @param className in upper case, as is `resource`
 * @param users identities that are known to be users
 */
export function accessOf(
  effects: EffectIndex,
  user: string,
  className: string,
  resource: string,
  users: readonly string[] = [],
): Access {
  return racfAccess(effects, { who: user, className, resource, users });
}

/** What the deck does to the profile that protects a resource: the discrete one, or the best generic one. */
export function profileFor(effects: EffectIndex, className: string, resource: string): ProfileHistory | undefined {
  const { state } = decidingProfile(effects, className, resource);
  return state && { className, name: state.name, effects: effects.commandsFor(className, state.name) };
}
