/** Questions that rules and features ask of a bound command again and again. */
import type { BoundCommand, BoundOperand, BoundValue } from './types.ts';

/** All operands of a name, in the order given. */
export function operandsNamed(command: BoundCommand, name: string): BoundOperand[] {
  return command.operands.filter((operand) => operand.spec?.name === name);
}

/** The operand of a name; the last when it is given more than once, as that is the one that counts. */
export function operandNamed(command: BoundCommand, name: string): BoundOperand | undefined {
  return command.operands.findLast((operand) => operand.spec?.name === name);
}

/** True when an operand of that name is given. */
export function hasOperand(command: BoundCommand, name: string): boolean {
  return command.operands.some((operand) => operand.spec?.name === name);
}

/** The first value of a positional, counted from 0. */
export function positional(command: BoundCommand, index: number): BoundValue | undefined {
  return command.positionals[index]?.[0];
}

/** The value as the ESM compares it: in upper case. Undefined when it has a hole. */
export function nameOf(value: BoundValue | undefined): string | undefined {
  return value?.value?.toUpperCase();
}
