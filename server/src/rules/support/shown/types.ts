/** What commands change and what they display, for the question whether a deck displays all that it changed. */
import type { BoundValue } from '../../../bind/types.ts';

/** Something with a name. */
export interface Named {
  /** Of which kind: names of different kinds have nothing to do with each other. */
  readonly kind: string;
  readonly value: BoundValue;
  /** Something else that displays it as well: the ACID that has a permit. */
  readonly also?: Named;
}

export interface Display {
  readonly kind: string;
  /** Undefined: all of the kind. */
  readonly value: BoundValue | undefined;
  /** All that begins with the name. */
  readonly isBeginning?: boolean;
}

export interface Doing {
  readonly changes: readonly Named[];
  readonly deletes: readonly Named[];
  readonly displays: readonly Display[];
}

export const nothing: Doing = { changes: [], deletes: [], displays: [] };

export const changing = (...changes: readonly Named[]): Doing => ({ ...nothing, changes });
export const deleting = (...deletes: readonly Named[]): Doing => ({ ...nothing, deletes });
export const displaying = (...displays: readonly Display[]): Doing => ({ ...nothing, displays });
