import { operandNamed } from '../../bind/query.ts';
import type { BoundValue } from '../../bind/types.ts';
import type { PermitEffect } from '../../effect/types.ts';

/** Operands that make the same name another profile, or the same profile that of another system. */
const targetOperands = ['VOLUME', 'GENERIC', 'AT', 'ONLYAT'];

/** True when two PERMITs for one name in one class work on the same profile. */
export function sameTarget(a: PermitEffect, b: PermitEffect): boolean {
  return targetOperands.every((name) => operandText(a, name) === operandText(b, name));
}

function operandText({ command }: PermitEffect, name: string): string | undefined {
  const operand = operandNamed(command, name);
  if (!operand) return undefined;
  return operand.list ? command.text.text.slice(operand.list.start, operand.list.end).toUpperCase() : '';
}

/** The place of a name in ID. */
export function idOf(permit: PermitEffect, name: string): BoundValue | undefined {
  return permit.ids.find((id) => id.name === name)?.value;
}
