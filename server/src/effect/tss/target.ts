import type { BoundCommand, BoundValue } from '../../bind/types.ts';
import { tssCatalog } from '../../catalog/tss/index.ts';

const records: ReadonlySet<string> = new Set(tssCatalog.targets.map(({ name }) => name));

/** What stands in the parentheses of the function: the ACID or record it works on. */
export function targetOf(command: BoundCommand): BoundValue | undefined {
  const [first] = command.operands;
  return first?.spec !== undefined && first.spec.name === command.spec?.name ? first.values[0] : undefined;
}

/** True for the name of a record that stands in the place of an ACID, in upper case: `ALL`, `STC`. */
export function isRecord(name: string): boolean {
  return records.has(name);
}
