/** Questions about RDEFINE, RALTER and the other commands whose first positional is a class. */
import { nameOf, positional } from '../../bind/query.ts';
import type { BoundCommand, BoundOperand, BoundValue } from '../../bind/types.ts';
import { racfCatalog } from '../../catalog/racf/index.ts';
import type { ClassSpec } from '../../catalog/types.ts';

/** The class that IBM supplies and the command works on; undefined for a class of the site, a slip and a hole. */
export function suppliedClass(command: BoundCommand): ClassSpec | undefined {
  const name = nameOf(positional(command, 0));
  return name === undefined ? undefined : racfCatalog.classOf(name);
}

/** The profile names, which follow the class. */
export function profileNames(command: BoundCommand): readonly BoundValue[] {
  return command.positionals[1] ?? [];
}

/** A sub-operand of an operand: `TRUSTED` of `STDATA`; the last one, as that is the one that counts. */
export function subOperand(command: BoundCommand, operand: string, name: string): BoundOperand | undefined {
  // Asked several times of each profile of a large deck, so without lists in between.
  let found: BoundOperand | undefined;
  for (const { spec, operands } of command.operands) {
    if (spec?.name !== operand) continue;
    for (const inner of operands) if (inner.spec?.name === name) found = inner;
  }
  return found;
}

/** True for a sub-operand that is given as the keyword: `TRUSTED(YES)`, also `TRUSTED(Y)`. */
export function isKeyword(operand: BoundOperand | undefined, keyword: string): operand is BoundOperand {
  return operand?.values[0]?.keyword?.name === keyword;
}
