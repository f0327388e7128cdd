import type { DeckGrant, GrantFilter } from '../grants.ts';
import type { EffectIndex } from '../index.ts';

/** The grants of the ACF2 sections of a deck. */
export function acf2Grants(_effects: EffectIndex, _filter: GrantFilter): Iterable<DeckGrant> {
  return [];
}
