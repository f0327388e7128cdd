/**
 * What the index keeps of a command stands in the command itself: a large deck has hundreds of thousands, and a table of them costs
 * more than what is in it. Only the functions below write there, so they know what they read.
 */
import type { BoundCommand } from '../bind/types.ts';
import { compact } from '../text/compact.ts';
import { effectsOf } from './effects.ts';
import { type Noted, notedOf } from './noted.ts';
import type { Effect } from './types.ts';

/** What a command of RACF does; the same objects are there for `takeEffects`. */
export function keepEffects(command: BoundCommand): readonly Effect[] {
  const effects = compact(effectsOf(command));
  // Most commands do one thing: no list is kept for that.
  command.keptEffects = effects.length > 1 ? effects : effects[0];
  return effects;
}

/** What `keepEffects` told of a command last, which is kept no longer. */
export function takeEffects(command: BoundCommand): readonly Effect[] {
  const kept = (command.keptEffects ?? []) as Effect | readonly Effect[];
  command.keptEffects = undefined;
  return 'kind' in kept ? [kept] : kept;
}

/** What a command of ACF2 or Top Secret does, for `takeNoted`; undefined for one that does nothing of the kind. */
export function keepNoted(command: BoundCommand): Noted | undefined {
  const noted = notedOf(command);
  command.keptEffects = noted;
  return noted;
}

/** What `keepNoted` told of a command last, which is kept no longer. */
export function takeNoted(command: BoundCommand): Noted | undefined {
  const noted = command.keptEffects as Noted | undefined;
  command.keptEffects = undefined;
  return noted;
}
