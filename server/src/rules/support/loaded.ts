/** Whether the profiles of a class are renewed in storage after the deck changed them. */
import type { ClassHistory } from '../../effect/class-history.ts';
import type { ClassEffect, ProfileEffect } from '../../effect/types.ts';
import { isUnderstood } from './understood.ts';

/** Changes that no later command of the deck brings into storage. */
export interface Unloaded {
  readonly last: ProfileEffect;
  readonly count: number;
  /** The last command that loaded the class, before the changes. */
  readonly loadedBefore: ClassEffect | undefined;
}

/** The changes of a class after the last command that loads its profiles, or may do so; undefined when there are none. */
export function unloadedChanges(history: ClassHistory): Unloaded | undefined {
  const settling = history.lastOption(settles);
  const changes = history.changesAfter(settling);
  return changes && { ...changes, loadedBefore: settling && loads(settling) ? settling : undefined };
}

/** SETROPTS RACLIST(class), with or without REFRESH. */
function loads({ option, on, className }: ClassEffect): boolean {
  return option === 'RACLIST' && on && className !== '?';
}

/** After it, changes before it need nothing more: they are loaded, or the class is not in use, or it cannot be known. */
function settles({ option, on, command }: ClassEffect): boolean {
  if (!isUnderstood(command)) return true;
  return option === 'RACLIST' || (option === 'CLASSACT' && !on);
}

/** True when the deck somewhere sets the option for a class, or may do so. */
export function mayBeSet(history: ClassHistory, option: ClassEffect['option']): boolean {
  return history.hasOption((effect) => effect.option === option && effect.on);
}
