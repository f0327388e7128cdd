import type { BoundCommand } from './types.ts';

/**
 * The class that a profile or member of a command is in, in upper case; undefined when the deck does not tell it.
 * @param classFrom the operands and positionals that name the class, the first that is given counting; without any the
 * class is DATASET
 */
export function classOfProfile(command: BoundCommand, classFrom: readonly string[] = []): string | undefined {
  for (const name of classFrom) {
    const index = positionalNamed(command, name);
    const operand = index < 0 ? lastOperand(command, name) : undefined;
    const value = index < 0 ? operand?.values[0] : command.positionals[index]?.[0];
    if (value) return value.value?.toUpperCase();
    if (operand) return undefined;
  }
  return 'DATASET';
}

// Asked for every profile name of a deck: loops cost less than closures.

function positionalNamed({ spec }: BoundCommand, name: string): number {
  const positionals = spec?.positionals ?? [];
  for (let index = 0; index < positionals.length; index++) if (positionals[index]?.name === name) return index;
  return -1;
}

function lastOperand({ operands }: BoundCommand, name: string): BoundCommand['operands'][number] | undefined {
  for (let index = operands.length - 1; index >= 0; index--) {
    if (operands[index]?.spec?.name === name) return operands[index];
  }
  return undefined;
}
