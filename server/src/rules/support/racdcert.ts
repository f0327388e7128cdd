/** What rules about RACDCERT ask. */
import type { BoundCommand, BoundOperand } from '../../bind/types.ts';
import { racdcertFunctions } from '../../catalog/racf/commands/racdcert/index.ts';

const functions = new Set(racdcertFunctions);

/** The function keywords given, in the order of the text; none means LIST. */
export function functionsOf(command: BoundCommand): readonly BoundOperand[] {
  return command.operands.filter(({ spec }) => spec !== undefined && functions.has(spec.name));
}

/** The one function that is given; undefined when there is none, or several. */
export function functionOf(command: BoundCommand): BoundOperand | undefined {
  const given = functionsOf(command);
  return given.length === 1 ? given[0] : undefined;
}
