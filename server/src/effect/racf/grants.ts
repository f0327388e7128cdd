import type { DeckGrant, GrantFilter } from '../grants.ts';
import type { EffectIndex } from '../index.ts';

/** The grants of the RACF sections of a deck. */
export function racfGrants(_effects: EffectIndex, _filter: GrantFilter): Iterable<DeckGrant> {
  return [];
}
