/** What an audit of a deck says of each thing that Zowe needs. */
import type { BoundCommand } from '../../bind/types.ts';
import type { Esm } from '../../catalog/types.ts';
import type { EffectIndex } from '../../effect/index.ts';
import type { AccessLevel } from '../../effect/types.ts';
import type { ZoweNames } from '../names.ts';
import type { ZoweRequirement } from '../types.ts';

/**
 * `met-higher`: by more than is needed. `wrong-id`: granted, but to somebody else. `taken-away`: granted and then
 * taken away again. `not-granted`: missing, and the deck may do without. `unknown`: the deck cannot tell.
 * `elsewhere`: not in the deck, which does not make such things; it has to be on the system already.
 */
export type RequirementStatus =
  'met' | 'met-higher' | 'missing' | 'wrong-id' | 'taken-away' | 'not-granted' | 'unknown' | 'elsewhere';

/** What one look at the deck shows. */
export interface Outcome {
  readonly status: RequirementStatus;
  /** The command that decides it. */
  readonly by?: BoundCommand;
  /** In words, to follow the name of what is needed and a colon; without a period. */
  readonly detail: string;
  /** Of a permission that is met: how much is granted, in the words of RACF. */
  readonly level?: AccessLevel;
}

/** A requirement, and how a deck meets it. */
export interface AuditedRequirement extends Outcome {
  readonly requirement: ZoweRequirement;
  /** It is required of this deck: its component is in use, and it is not optional in it. */
  readonly counts: boolean;
}

/** The sections of one product in a deck, as an audit looks at them. */
export interface AuditedDeck {
  readonly effects: EffectIndex;
  readonly esm: Esm;
  readonly names: ZoweNames;
  /** The commands whose subjects have holes, by the identity of the subject; made when first asked for. */
  readonly withHoles: () => ReadonlyMap<string, readonly BoundCommand[]>;
  /** The deck makes users, groups or started tasks of Zowe, so that what it does not make of them is missing. */
  readonly setsUp: boolean;
}

/** True for what needs nothing more to be done. */
export function isMet(status: RequirementStatus): boolean {
  return status === 'met' || status === 'met-higher' || status === 'elsewhere';
}

/** True for what a command can mend. */
export function isLacking(status: RequirementStatus): boolean {
  return status === 'missing' || status === 'wrong-id' || status === 'taken-away' || status === 'not-granted';
}
