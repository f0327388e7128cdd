import type { DeckGrant, GrantFilter } from '../grants.ts';
import type { EffectIndex } from '../index.ts';
import { copiesLists, profileState, profileStates } from './profile-state.ts';
import type { ListEntry, ProfileKey, ProfileState } from './profile-types.ts';

/**
 * The grants of the RACF sections of a deck: the entries of access lists, and the universal access of profiles as one to
 * everybody, unless it is NONE.
 */
export function* racfGrants(effects: EffectIndex, filter: GrantFilter): Generator<DeckGrant> {
  const { className, resource } = filter;
  if (className !== undefined && resource !== undefined) {
    // Of one profile, which may have a long list, what came of it is kept.
    yield* grantsOn(profileState(effects, className, resource, filter.before));
    return;
  }
  const { before } = filter;
  let copying: ReadonlyMap<string, ProfileState> | undefined;
  for (const profile of profilesOf(effects, filter)) {
    if (!copiesLists(effects, profile, before)) {
      // One after the other, so that whoever asks may pause in between.
      yield* grantsIn(profileStates(effects, [profile], before).get(profile.join(' ')));
      continue;
    }
    copying ??= profileStates(effects, copyingIn(effects, filter), before);
    yield* grantsIn(copying.get(profile.join(' ')));
  }
}

/** The profiles whose lists are copied from others: in a row of copies each depends on what those before it came to. */
function* copyingIn(effects: EffectIndex, filter: GrantFilter): Generator<ProfileKey> {
  for (const profile of profilesOf(effects, filter)) if (copiesLists(effects, profile, filter.before)) yield profile;
}

/** The same list for the same state: those of long histories are kept, and asked for several times. */
const grantsOfStates = new WeakMap<ProfileState, readonly DeckGrant[]>();

/** Shorter lists are made each time. */
const shortList = 16;

function grantsOn(state: ProfileState | undefined): Iterable<DeckGrant> {
  if (!state || state.granted.length < shortList) return grantsIn(state);
  let grants = grantsOfStates.get(state);
  if (!grants) grantsOfStates.set(state, (grants = [...grantsIn(state)]));
  return grants;
}

function* grantsIn(state: ProfileState | undefined): Generator<DeckGrant> {
  for (const entry of state?.granted ?? []) {
    if (state && !(entry.isUniversal && entry.level === 'NONE')) yield grantOf(state, entry);
  }
}

function* profilesOf(effects: EffectIndex, { className, resource }: GrantFilter): Generator<ProfileKey> {
  const classNames = className === undefined ? effects.profileClasses() : [className];
  for (const one of classNames) {
    if (resource !== undefined) yield [one, resource];
    else for (const name of effects.profileNames(one)) yield [one, name];
  }
}

function grantOf({ className, name }: ProfileState, entry: ListEntry): DeckGrant {
  const { id, written, level, condition, command, ended } = entry;
  return {
    esm: 'racf',
    who: id,
    written,
    kind: id === '*' ? 'everybody' : 'id',
    className,
    resource: name,
    allowed: level === undefined || level === 'NONE' ? [] : [level],
    isKnown: level !== undefined,
    condition,
    command,
    ...(ended && { ended }),
  };
}
