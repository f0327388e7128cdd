/** What a deck grants on resources in any of the three products, as it stands when its commands up to some place are carried out. */
import type { BoundCommand } from '../bind/types.ts';
import type { Esm } from '../catalog/types.ts';
import { acf2Grants } from './acf2/grants.ts';
import type { EffectIndex } from './index.ts';
import { racfGrants } from './racf/grants.ts';
import { tssGrants } from './tss/grants.ts';

/** An entry of an access list, a line of a rule set, a permit. */
export interface DeckGrant {
  readonly esm: Esm;
  /** The identity of who gets it, see `identityOf`; `*` for everybody. */
  readonly who: string;
  /** As the command writes it. */
  readonly written: string;
  /** `id`: a user or group of RACF, an ACID of Top Secret. `role`, `user`, `uid`: what a line of ACF2 names. */
  readonly kind: 'everybody' | 'id' | 'role' | 'user' | 'uid';
  /** In the words of the product: class of RACF, type of ACF2 (empty for data sets), resource class of Top Secret. */
  readonly className: string;
  /** The profile, the masked name, the beginning of names: as the product has it, in upper case. */
  readonly resource: string;
  /** What is allowed, in the words of the product: levels or services, not those that others include. Empty: refused. */
  readonly allowed: readonly string[];
  /** False when the level or a service has a hole. */
  readonly isKnown: boolean;
  /** What it depends on besides who and what, in a fixed spelling: `PROGRAM(X)`; empty when on nothing. */
  readonly condition: string;
  /** The command that grants it. */
  readonly command: BoundCommand;
  /** The command that took it away, or put another level in its place. */
  readonly ended?: BoundCommand;
}

/** What of the deck is asked about. */
export interface GrantFilter {
  /** Only commands that start before this document offset are carried out; all without it. */
  readonly before?: number;
  /** In the words of the product. */
  readonly className?: string;
  /** The name of a profile, of a mask, of a beginning of names; not what they cover. In upper case. */
  readonly resource?: string;
}

const readers: Readonly<Record<Esm, (effects: EffectIndex, filter: GrantFilter) => Iterable<DeckGrant>>> = {
  racf: racfGrants,
  acf2: acf2Grants,
  tss: tssGrants,
};

/** All grants of a product's sections, those that ended too, by resource and in the order of the deck. */
export function deckGrants(effects: EffectIndex, esm: Esm, filter: GrantFilter = {}): Iterable<DeckGrant> {
  return readers[esm](effects, filter);
}
