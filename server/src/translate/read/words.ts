/** What the readers of all three products ask of a command's words. */
import type { BoundOperand, BoundValue } from '../../bind/types.ts';
import { type AccessLevel, accessLevels } from '../../effect/types.ts';
import { written } from '../names.ts';

/** The operand of a name; the last when it is given more than once. */
export function among(operands: readonly BoundOperand[], name: string): BoundOperand | undefined {
  return operands.findLast(({ spec }) => spec?.name === name);
}

/** The first value of an operand, as it has to stand again: apostrophes, letter case, symbols and holes included. */
export function rawIn(operands: readonly BoundOperand[], name: string): string | undefined {
  const values = among(operands, name)?.values;
  return values && values.length > 0 ? values.map(({ text }) => text).join(' ') : undefined;
}

/** The first value of an operand as a name. */
export function nameIn(operands: readonly BoundOperand[], name: string): string | undefined {
  return written(among(operands, name)?.values[0]);
}

/** All values of an operand as names. */
export function namesIn(operands: readonly BoundOperand[], name: string): string[] {
  return namesOf(operands.filter(({ spec }) => spec?.name === name).flatMap(({ values }) => values));
}

/** Values as names. */
export function namesOf(values: readonly BoundValue[] | undefined): string[] {
  return (values ?? []).flatMap((value) => written(value) ?? []);
}

/** True when an operand of that name is among them. */
export function has(operands: readonly BoundOperand[], name: string): boolean {
  return among(operands, name) !== undefined;
}

/** The names of the operands that are not among those carried over. What is no operand is told without its text. */
export function leftOf(operands: readonly BoundOperand[], carried: readonly string[]): string[] {
  const names = operands.flatMap(({ spec }) => {
    if (!spec) return ['a word that is not known'];
    return carried.includes(spec.name) ? [] : [spec.name];
  });
  return [...new Set(names)];
}

/** The level that a value names; undefined for a hole. */
export function levelNamed(operand: BoundOperand | undefined): AccessLevel | undefined {
  const name = operand?.values[0]?.keyword?.name;
  return accessLevels.find((level) => level === name);
}
