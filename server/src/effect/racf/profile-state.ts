/** The profiles of RACF with their access lists, as commands of a deck leave them on a database that was empty before. */
import type { EffectIndex } from '../index.ts';
import type { ProfileEffect } from '../types.ts';
import { ProfileDraft, sourceOf } from './profile-draft.ts';
import type { ProfileKey, ProfileState } from './profile-types.ts';

/**
 * Carries out the commands for some profiles, and for those whose lists they copy, one after the other.
 * @param before only commands that start before this document offset count
 * @returns the state of each by class and name with a blank between; none for a profile that no command is about
 */
export function profileStates(
  effects: EffectIndex,
  profiles: Iterable<ProfileKey>,
  before = Infinity,
): ReadonlyMap<string, ProfileState> {
  return carryOut(effects, profiles, before).drafts;
}

/** True when a command before an offset copies the list of another profile into that of a profile. */
export function copiesLists(effects: EffectIndex, [className, name]: ProfileKey, before = Infinity): boolean {
  return upTo(effects.commandsFor(className, name), before).some((effect) => sourceOf(effect) !== undefined);
}

function carryOut(
  effects: EffectIndex,
  profiles: Iterable<ProfileKey>,
  before: number,
): {
  readonly drafts: ReadonlyMap<string, ProfileDraft>;
  readonly lists: readonly (readonly ProfileEffect[])[];
  readonly keys: readonly ProfileKey[];
} {
  const drafts = new Map<string, ProfileDraft>();
  const copies = { left: mostCopies };
  const seen = new Set<string>();
  const queue = [...profiles];
  const lists: (readonly ProfileEffect[])[] = [];
  const keys: ProfileKey[] = [];
  for (const profile of queue) {
    const [className, name] = profile;
    const key = `${className} ${name}`;
    if (seen.has(key)) continue;
    seen.add(key);
    const list = upTo(effects.commandsFor(className, name), before);
    // A profile that is copied may get commands later.
    lists.push(list);
    keys.push(profile);
    const [first] = list;
    if (!first) continue;
    drafts.set(key, new ProfileDraft(first.profile, list, copies));
    for (const effect of list) {
      const source = sourceOf(effect);
      if (source) queue.push(source);
    }
  }
  const [only] = drafts.size === 1 ? drafts.values() : [];
  for (const effect of merged(lists)) {
    const { className, name } = effect.profile;
    (only ?? drafts.get(`${className} ${name}`))?.carryOut(effect, drafts);
  }
  return { drafts, lists, keys };
}

/** What more copies would put into lists is only told to be there. */
const mostCopies = 200_000;

/** What was carried out for one profile, and from which commands. */
interface Kept {
  readonly state: ProfileState | undefined;
  readonly lists: readonly (readonly ProfileEffect[])[];
  readonly keys: readonly ProfileKey[];
}

/** The states at the end of the deck that took long, by class and name. */
const kept = new WeakMap<EffectIndex, Map<string, Kept>>();

/** Fewer commands than these are carried out again each time. */
const fewCommands = 16;

/** More states are not kept. */
const mostKept = 200;

/** The state of one profile; undefined when no command before the offset is about it. */
export function profileState(
  effects: EffectIndex,
  className: string,
  name: string,
  before = Infinity,
): ProfileState | undefined {
  const key = `${className} ${name}`;
  const states = kept.get(effects) ?? new Map<string, Kept>();
  const known = before === Infinity ? states.get(key) : undefined;
  if (known?.keys.every((one, index) => isSame(effects.commandsFor(...one), known.lists[index]))) return known.state;
  const { drafts, lists, keys } = carryOut(effects, [[className, name]], before);
  const state = drafts.get(key);
  if (before === Infinity && lists.reduce((sum, { length }) => sum + length, 0) > fewCommands) {
    if (states.size >= mostKept) states.clear();
    states.set(key, { state, lists, keys });
    kept.set(effects, states);
  }
  return state;
}

/** Long lists are kept as they are until an edit touches them. */
function isSame(list: readonly ProfileEffect[], before: readonly ProfileEffect[] | undefined): boolean {
  if (list === before) return true;
  return (
    list.length === before?.length && list.length < fewCommands && list.every((effect, at) => effect === before[at])
  );
}

function upTo(list: readonly ProfileEffect[], before: number): readonly ProfileEffect[] {
  const last = list.at(-1);
  return last && last.command.text.start >= before ? list.filter(({ command }) => command.text.start < before) : list;
}

function merged(lists: readonly (readonly ProfileEffect[])[]): readonly ProfileEffect[] {
  const [only] = lists;
  if (lists.length === 1 && only) return only;
  return lists.flat().sort((a, b) => a.command.text.start - b.command.text.start);
}
