import { isGenericName } from '../../catalog/racf/generic-name.ts';
import type { BoundCommand } from '../../bind/types.ts';
import { lastIndex } from '../../text/search.ts';
import { covers, isMoreSpecific } from '../generic.ts';
import type { EffectIndex } from '../index.ts';
import { type ProfileState, profileState } from './profile-state.ts';

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
  if (exact) return { state: exact, isSure: !exact.isLoose };
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
  let isSure = true;
  for (const name of names) {
    const state = existing(effects, className, name, before);
    if (!state) continue;
    if (state.isLoose || !isGenericThen(effects, className, state.made)) isSure = false;
    return { state, isSure };
  }
  return { state: undefined, isSure: true };
}

/**
 * False when generic profiles may not have been allowed in a class when a command defined one: what it defined is a
 * discrete profile then (message ICH10321I).
 */
function isGenericThen(effects: EffectIndex, className: string, made: BoundCommand | undefined): boolean {
  if (!made) return true;
  const { start } = made.text;
  let isLater = false;
  let last: { readonly at: number; readonly on: boolean } | undefined;
  for (const list of effects.optionsOf(className)) {
    const split = lastIndex(list, start, ({ command }) => command.text.start);
    for (let at = split; at >= 0; at--) {
      const option = list[at];
      if (option?.option !== 'GENERIC' || (option.refresh && option.on)) continue;
      const { start: begin } = option.command.text;
      if (!last || begin >= last.at) last = { at: begin, on: option.on && option.className !== '?' };
      break;
    }
    isLater ||= list.slice(split + 1).some(({ option, on, refresh }) => option === 'GENERIC' && on && !refresh);
  }
  return last ? last.on : !isLater;
}
