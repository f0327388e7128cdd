/** Questions that rules and features ask of a bound command again and again. */
import { upperCase } from '../text/words.ts';
import type { BoundCommand, BoundOperand, BoundValue } from './types.ts';

// Asked for each command of a deck, many times: loops cost less than closures.

/** All operands of a name, in the order given. */
export function operandsNamed(command: BoundCommand, name: string): BoundOperand[] {
  const found: BoundOperand[] = [];
  for (const operand of command.operands) if (operand.spec?.name === name) found.push(operand);
  return found;
}

/** The operand of a name; the last when it is given more than once, as that is the one that counts. */
export function operandNamed(command: BoundCommand, name: string): BoundOperand | undefined {
  const { operands } = command;
  for (let index = operands.length - 1; index >= 0; index--) {
    if (operands[index]?.spec?.name === name) return operands[index];
  }
  return undefined;
}

/** True when an operand of that name is given. */
export function hasOperand(command: BoundCommand, name: string): boolean {
  for (const operand of command.operands) if (operand.spec?.name === name) return true;
  return false;
}

/** The first value of a positional, counted from 0. */
export function positional(command: BoundCommand, index: number): BoundValue | undefined {
  return command.positionals[index]?.[0];
}

/** The value as the ESM compares it: in upper case. Undefined when it has a hole. */
export function nameOf(value: BoundValue | undefined): string | undefined {
  const text = value?.value;
  return text === undefined ? undefined : upperCase(text);
}
