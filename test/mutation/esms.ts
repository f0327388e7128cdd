/** What is tried with each product: the faults that are put into its decks, how many, and how many have to be found. */
import type { Esm } from '../../server/src/catalog/types.ts';
import { acf2Makers } from './faults/acf2.ts';
import type { Makers } from './faults/fault.ts';
import { racfMakers } from './faults/racf.ts';
import { tssMakers } from './faults/tss.ts';

export interface Trial {
  readonly makers: Makers;
  /** How often a place is looked for, for each kind and deck; a command picked at random may have none. */
  readonly attempts: number;
  /** Faults of one kind in one deck. */
  readonly perDeck: number;
  /** Faults there have to be at least: of all kinds, and of each. */
  readonly least: number;
  readonly leastOfKind: number;
}

export const trials: Readonly<Record<Esm, Trial>> = {
  racf: { makers: racfMakers, attempts: 3, perDeck: 3, least: 2000, leastOfKind: 20 },
  // There are fewer decks, so more is done with each.
  acf2: { makers: acf2Makers, attempts: 40, perDeck: 3, least: 1000, leastOfKind: 5 },
  tss: { makers: tssMakers, attempts: 40, perDeck: 3, least: 1000, leastOfKind: 5 },
};
