/** Questions about PERMIT that several rules ask. */
import { nameOf, operandsNamed } from '../../bind/query.ts';
import type { BoundCommand, BoundOperand, BoundValue } from '../../bind/types.ts';
import { racfCatalog } from '../../catalog/racf/index.ts';
import { decisiveOperand, permitClass } from '../../effect/permit.ts';
import { nearestClasses } from './classes.ts';

/** What PERMIT does for the names in ID: the last of ACCESS and DELETE counts, ACCESS(READ) without both. */
export function actionOf(command: BoundCommand): 'access' | 'delete' {
  return decisiveOperand(command)?.spec?.name === 'DELETE' ? 'delete' : 'access';
}

/** The names in ID. */
export function idValues(command: BoundCommand): BoundValue[] {
  return operandsNamed(command, 'ID').flatMap((operand) => operand.values);
}

/**
 * The class PERMIT works on, when it can be relied on: undefined for a hole, and for a name so near to that of a class
 * that it is a slip, which another rule reports.
 */
export function certainClass(command: BoundCommand): string | undefined {
  const name = permitClass(command);
  if (name === undefined || racfCatalog.classOf(name)) return name;
  return nearestClasses(name).length > 0 ? undefined : name;
}

/** The entries of WHEN, each condition with its values. */
export function conditions(command: BoundCommand): BoundOperand[] {
  return operandsNamed(command, 'WHEN').flatMap((when) => when.operands);
}

/** True when one of the values cannot be known. */
export function hasOpenValue(values: readonly BoundValue[]): boolean {
  return values.some((value) => nameOf(value) === undefined);
}

/** True when a PERMIT names everybody: `ID(*)`. Asked of most commands, so it makes no lists. */
export function isForEveryone({ operands }: BoundCommand): boolean {
  for (const { spec, values } of operands) {
    if (spec?.name !== 'ID') continue;
    for (const { value } of values) if (value === '*') return true;
  }
  return false;
}

/** True when an operand may give one of the levels, as far as the form of a command tells. */
export function mayBeLevel({ values }: BoundOperand, levels: readonly string[]): boolean {
  const [value] = values;
  return values.length > 1 || levels.includes(value?.keyword?.name ?? '');
}
