/** When an ACID is there: what a deck creates and deletes of it, looked up without going through all of it. */
import type { BoundCommand } from '../../bind/types.ts';
import { countWhile } from '../../text/search.ts';
import type { EffectIndex } from '../index.ts';

/** The commands that create an ACID, that delete it, and all that do something to it; each in the order of the deck. */
interface AcidLife {
  readonly creations: readonly BoundCommand[];
  readonly departures: readonly BoundCommand[];
  readonly notes: readonly { readonly what: string; readonly command: BoundCommand }[];
}

/** By what is the same as long as nothing of the ACID comes or goes. An edit moves commands, but never past each other. */
const lives = new WeakMap<object, AcidLife>();

/** Undefined for an ACID that the deck does nothing to. */
function lifeOf({ subjects }: EffectIndex, acid: string): AcidLife | undefined {
  const history = subjects.history('acid', acid);
  if (!history) return undefined;
  const state = subjects.stateOf('acid', acid);
  let life = lives.get(state);
  if (!life) {
    const { notes } = history;
    const commandsThat = (wanted: string): BoundCommand[] =>
      notes.filter(({ what }) => what === wanted).map(({ command }) => command);
    life = { creations: commandsThat('create'), departures: commandsThat('delete'), notes };
    lives.set(state, life);
  }
  return life;
}

/** The first command of the deck that creates an ACID. */
export function firstCreation(effects: EffectIndex, acid: string): BoundCommand | undefined {
  return lifeOf(effects, acid)?.creations[0];
}

/** The last command that creates an ACID, of those before an offset. */
export function lastCreation(effects: EffectIndex, acid: string, before: number | undefined): BoundCommand | undefined {
  return lastBefore(lifeOf(effects, acid)?.creations ?? [], before);
}

/** The first DELETE or RENAME of an ACID behind an offset. */
export function departure(effects: EffectIndex, acid: string, after: number): BoundCommand | undefined {
  const departures = lifeOf(effects, acid)?.departures ?? [];
  return departures[countBefore(departures, after + 1)];
}

/** The last DELETE or RENAME of an ACID, of those before an offset. */
export function lastDeparture(
  effects: EffectIndex,
  acid: string,
  before: number | undefined,
): BoundCommand | undefined {
  return lastBefore(lifeOf(effects, acid)?.departures ?? [], before);
}

/**
 * DELETE or RENAME, when nothing is done to the ACID between that and an offset, or the end of the deck without one; undefined when the
 * ACID is still there.
 */
export function departureAtEnd(
  effects: EffectIndex,
  acid: string,
  before: number | undefined,
): BoundCommand | undefined {
  const notes = lifeOf(effects, acid)?.notes ?? [];
  const count =
    before === undefined ? notes.length : countWhile(notes.length, (index) => startOf(notes[index]?.command) < before);
  const last = notes[count - 1];
  return last?.what === 'delete' ? last.command : undefined;
}

/** Of commands in the order of the deck, the last that starts before an offset; the last of all without one. */
export function lastBefore(commands: readonly BoundCommand[], before: number | undefined): BoundCommand | undefined {
  return before === undefined ? commands.at(-1) : commands[countBefore(commands, before) - 1];
}

function countBefore(commands: readonly BoundCommand[], start: number): number {
  return countWhile(commands.length, (index) => startOf(commands[index]) < start);
}

function startOf(command: BoundCommand | undefined): number {
  return command?.text.start ?? 0;
}
