/** Who has which access to a resource in any of the three products, when the commands of a deck are carried out. */
import type { BoundCommand } from '../bind/types.ts';
import type { Esm } from '../catalog/types.ts';
import { acf2Holding } from './acf2/holding.ts';
import type { EffectIndex } from './index.ts';
import { racfHolding } from './racf/holding.ts';
import { tssHolding } from './tss/holding.ts';

export interface AccessQuestion {
  readonly esm: Esm;
  /** The identity of a user, see `identityOf`; `*` for somebody of whom nothing is known. */
  readonly who: string;
  /** In the words of the product: class of RACF, type of ACF2 (empty for data sets), resource class of Top Secret. */
  readonly className: string;
  /** The full name of the resource in upper case: no generic characters, no apostrophes. */
  readonly resource: string;
  /** Only commands that start before this document offset are carried out; all without it. */
  readonly before?: number;
  /** Identities that are known to be users, though no command of the deck creates them: they are no groups that `who` may be in. */
  readonly users?: readonly string[];
}

/** What somebody has on a resource. */
export interface Holding {
  /** All that is allowed, in the words of the product; those that another one includes are among them. */
  readonly allowed: ReadonlySet<string>;
  /** The command that gives it, or refuses it. */
  readonly by?: BoundCommand;
  /** The group, role, profile or `*` through which it comes; undefined when it is the user's own. */
  readonly via?: string;
  /** False when there may be more or less: a hole, a group from before the deck, a command that is not understood. */
  readonly certain: boolean;
  /** What would be allowed besides, under a condition: `PROGRAM(X)`. */
  readonly conditions: readonly string[];
}

const deciders: Readonly<Record<Esm, (effects: EffectIndex, question: AccessQuestion) => Holding>> = {
  racf: racfHolding,
  acf2: acf2Holding,
  tss: tssHolding,
};

/** The access that a deck gives, decided as the product does. What is not in the deck is taken to be as it was: nothing. */
export function holdingOf(effects: EffectIndex, question: AccessQuestion): Holding {
  return deciders[question.esm](effects, question);
}
