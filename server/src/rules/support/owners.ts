/** Which commands of a deck give resources of Top Secret an owner. */
import { nameOf } from '../../bind/query.ts';
import type { BoundCommand, BoundValue } from '../../bind/types.ts';
import type { ResourceClassNote } from '../../effect/tss/types.ts';
import { targetOf } from '../../effect/tss/target.ts';
import { runsHere } from './acids.ts';

/** A prefix that gets an owner. */
export interface OwnedPrefix {
  readonly command: BoundCommand;
  readonly value: BoundValue;
  /** In upper case. */
  readonly prefix: string;
  /** In upper case; undefined when it has a hole. */
  readonly owner: string | undefined;
}

/** What ADDTO and CREATE give an owner in one class, in the order of the deck; what has a hole is left out. */
export function ownersIn(notes: readonly ResourceClassNote[]): OwnedPrefix[] {
  const owned: OwnedPrefix[] = [];
  for (const { what, command, operand } of notes) {
    if (what !== 'own' || !runsHere(command)) continue;
    const owner = nameOf(targetOf(command));
    // The AUDIT record lists resources, and owns none.
    if (owner === 'AUDIT' || owner === 'DLF') continue;
    for (const value of operand.values) {
      const prefix = nameOf(value);
      if (prefix !== undefined && prefix !== '') owned.push({ command, value, prefix, owner });
    }
  }
  return owned;
}

/** False for data sets and volumes: nearly all of a site have owners before any deck runs. */
export function hasOwners(className: string): boolean {
  return className !== 'DSNAME' && className !== 'VOLUME';
}
