/** Where in the hierarchy of Top Secret a command puts an ACID. */
import { operandNamed } from '../../bind/query.ts';
import type { BoundCommand, BoundOperand } from '../../bind/types.ts';
import { placements } from '../../catalog/tss/index.ts';
import type { Place } from '../../catalog/tss/placement.ts';

const places: readonly Place[] = ['DEPARTMENT', 'DIVISION', 'ZONE'];

/** A kind of ACID and the place it takes. */
export interface KindAndPlace {
  /** As TYPE names it. */
  readonly kind: string;
  readonly takes: Place | undefined;
  /** The place is required, unless the issuer administers just that one. */
  readonly isNeeded: boolean;
}

/** The kind of ACID that CREATE makes, with its place; undefined when the kind is not certain. */
export function placementOf(command: BoundCommand): KindAndPlace | undefined {
  const type = operandNamed(command, 'TYPE');
  const written = type ? type.values[0]?.keyword?.name : 'USER';
  const kind = written === 'DEPT' ? 'DEPARTMENT' : written;
  const placement = kind === undefined ? undefined : placements.get(kind);
  if (!placement || kind === undefined) return undefined;
  return { kind, takes: placement.needs ?? placement.takes, isNeeded: placement.needs !== undefined };
}

/** The keywords of a command that say where the ACID belongs. */
export function givenPlaces(command: BoundCommand): { name: Place; operand: BoundOperand }[] {
  return places.flatMap((name) => {
    const operand = operandNamed(command, name);
    return operand ? [{ name, operand }] : [];
  });
}
