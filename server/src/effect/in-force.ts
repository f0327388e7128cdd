/** From where on what a command grants is seen: some is kept in storage, and has to be loaded again first. */
import type { BoundCommand } from '../bind/types.ts';
import { racfCatalog } from '../catalog/racf/index.ts';
import type { EffectIndex } from './index.ts';
import { loadedClass } from './profile-ledger.ts';
import type { ClassEffect } from './types.ts';

/**
 * The command that makes it visible, `at once` where none is needed as far as the deck tells, `later` where none comes; `never` in a
 * class of RACF that the deck deactivates, and leaves so.
 */
export type InForce = BoundCommand | 'at once' | 'later' | 'never';

/**
 * From where on a change to a profile, or to a rule set, counts. Top Secret needs nothing; ACF2 REBUILD for resource rules; RACF a
 * refresh of classes that are kept in storage with RACLIST.
 * @param command what grants something
 * @param className in the words of the product, as in `AccessQuestion`
 * @param before only commands that start before this document offset are carried out
 */
export function countsFrom(effects: EffectIndex, command: BoundCommand, className: string, before = Infinity): InForce {
  if (command.esm === 'racf') return inRacf(effects, command, loadedClass(className), before);
  return command.esm === 'acf2' && className !== '' ? rebuilt(effects, command, className, before) : 'at once';
}

function inRacf(effects: EffectIndex, command: BoundCommand, className: string, before: number): InForce {
  const { start } = command.text;
  const options = effects
    .optionsOf(className)
    .flat()
    .filter((one) => one.className !== '?')
    .sort((a, b) => startOf(a) - startOf(b));
  const activity = options.findLast((one) => one.option === 'CLASSACT' && startOf(one) < before);
  if (activity?.on === false) return 'never';
  const loads = options.filter(({ option }) => option === 'RACLIST');
  if (!isInStorage(loads, className, start)) return 'at once';
  // NORACLIST too: from then on the database is read.
  const load = loads.find((one) => startOf(one) > start && startOf(one) < before);
  return load ? load.command : 'later';
}

/** True for a class that has to be in storage at an offset: what is there to be refreshed was loaded before the deck. */
function isInStorage(loads: readonly ClassEffect[], className: string, start: number): boolean {
  const last = loads.findLast((one) => startOf(one) < start);
  if (last) return last.on;
  const [first] = loads;
  return first ? first.on && first.refresh : racfCatalog.classOf(className)?.raclist === 'required';
}

function rebuilt({ storage }: EffectIndex, command: BoundCommand, type: string, before: number): InForce {
  // Text of a rule set counts from STORE.
  const change = storage.changes('R', type).find((one) => startOf(one) >= command.text.start);
  if (!change || startOf(change) >= before) return 'later';
  const renewal = storage
    .renewals('R')
    .find((one) => (one.name === undefined || one.name === type) && startOf(one) > startOf(change));
  return renewal && startOf(renewal) < before ? renewal.command : 'later';
}

function startOf({ command }: { readonly command: BoundCommand }): number {
  return command.text.start;
}
