import type { BoundCommand } from './types.ts';

/**
 * The class that a profile or member of a command is in, in upper case; undefined when the deck does not tell it.
 * @param classFrom the operands and positionals that name the class, the first that is given counting; without any the
 * class is DATASET
 */
export function classOfProfile(command: BoundCommand, classFrom: readonly string[] = []): string | undefined {
  for (const name of classFrom) {
    const index = command.spec?.positionals.findIndex((spec) => spec.name.toUpperCase() === name.toUpperCase()) ?? -1;
    const operand = command.operands.findLast((one) => one.spec?.name === name);
    const value = index >= 0 ? command.positionals[index]?.[0] : operand?.values[0];
    if (value) return value.value?.toUpperCase();
    if (operand) return undefined;
  }
  return 'DATASET';
}
