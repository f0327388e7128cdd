/** The access levels of a resource class of Top Secret: what the catalog knows, and what the deck puts into the RDT. */
import { nameOf, operandNamed } from '../../bind/query.ts';
import { tssCatalog } from '../../catalog/tss/index.ts';
import type { EffectIndex } from '../index.ts';

/**
 * The levels of a permit without ACCESS; undefined when nobody knows. In a class without levels a permit says yes to all there is.
 * @param className in upper case
 */
export function defaultAccess(
  { subjects }: EffectIndex,
  className: string,
  before: number | undefined,
): readonly string[] | undefined {
  const definitions = subjects.history('resourceClass', className)?.notes ?? [];
  const definition = definitions.findLast(
    ({ what, command }) =>
      what === 'define' &&
      (before === undefined || command.text.start < before) &&
      operandNamed(command, 'DEFACC') !== undefined,
  );
  if (definition) {
    const [value] = operandNamed(definition.command, 'DEFACC')?.values ?? [];
    const level = value?.keyword?.name ?? nameOf(value);
    return level === undefined ? undefined : [level];
  }
  const spec = tssCatalog.resourceClass(className);
  if (spec?.levels?.length === 0) return ['ALL'];
  return spec?.defaultAccess === undefined ? undefined : [spec.defaultAccess];
}
