import type { DeckGrant, GrantFilter } from '../grants.ts';
import type { EffectIndex } from '../index.ts';

/** The grants of the Top Secret sections of a deck. */
export function tssGrants(_effects: EffectIndex, _filter: GrantFilter): Iterable<DeckGrant> {
  return [];
}
