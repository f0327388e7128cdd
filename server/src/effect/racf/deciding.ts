import { isGenericName } from '../../catalog/racf/generic-name.ts';
import type { BoundCommand } from '../../bind/types.ts';
import { covers, isMoreSpecific } from '../generic.ts';
import type { EffectIndex } from '../index.ts';
import { profileState } from './profile-state.ts';
import type { ProfileState } from './profile-types.ts';

/** The profile that protects a resource. */
export interface Deciding {
  /** Undefined when the deck tells of none. */
  readonly state: ProfileState | undefined;
  /** False when another one may protect it. */
  readonly isSure: boolean;
}

/**
 * The discrete profile of a resource, or else the most specific generic one.
 * @param before only commands that start before this document offset count
 */
export function decidingProfile(effects: EffectIndex, className: string, resource: string, before?: number): Deciding {
  const exact = isGenericName(resource) ? undefined : existing(effects, className, resource, before);
  if (exact) return { state: exact, isSure: !exact.isLoose && exact.isExistenceSure };
  if (className !== 'DATASET') return bestGeneric(effects, className, resource, before, false);
  const enhanced = bestGeneric(effects, className, resource, before, true);
  if (effects.hasEgn) return enhanced;
  const plain = bestGeneric(effects, className, resource, before, false);
  return {
    state: enhanced.state,
    isSure: enhanced.isSure && plain.isSure && plain.state?.name === enhanced.state?.name,
  };
}

function existing(
  effects: EffectIndex,
  className: string,
  name: string,
  before: number | undefined,
): ProfileState | undefined {
  const state = profileState(effects, className, name, before);
  return state?.existence === 'gone' ? undefined : state;
}

function bestGeneric(
  effects: EffectIndex,
  className: string,
  resource: string,
  before: number | undefined,
  isEgn: boolean,
): Deciding {
  const names: string[] = [];
  for (const name of effects.genericNamesNear(className, resource)) if (covers(name, resource, isEgn)) names.push(name);
  names.sort((a, b) => (isMoreSpecific(a, b) ? -1 : 1));
  const until = before ?? Infinity;
  let isSure = true;
  for (const name of names) {
    const state = existing(effects, className, name, before);
    const first = effects.commandsFor(className, name)[0]?.command;
    isSure &&=
      state?.isLoose !== true && state?.isExistenceSure !== false && areGenericsSure(effects, className, first, until);
    if (state) return { state, isSure };
  }
  return { state: undefined, isSure };
}

/**
 * False when generic profiles may not be allowed in a class, or may not have been when a command was the first about
 * one: what it defines is a discrete profile then (message ICH10321I). Of a class that the deck does not speak of they are.
 */
export function areGenericsSure(
  effects: EffectIndex,
  className: string,
  first: BoundCommand | undefined,
  before: number,
): boolean {
  let wasOn = false;
  let isLater = false;
  for (const list of effects.optionsOf(className)) {
    for (const { option, on, refresh, className: of, command } of list) {
      if (option !== 'GENERIC') continue;
      const { start } = command.text;
      if (!on) {
        if (start < before) return false;
      } else if (!refresh) {
        if (first && start < first.text.start && of !== '?') wasOn = true;
        else isLater = true;
      }
    }
  }
  return wasOn || !isLater;
}
