import { hasOperand } from '../../bind/query.ts';
import type { BoundValue } from '../../bind/types.ts';
import { resetOf } from '../../effect/permit.ts';
import type { PermitEffect } from '../../effect/types.ts';
import { writtenIn } from './operands.ts';
import { conditions, hasOpenValue } from './permit.ts';
import { isUnderstood } from './understood.ts';

/** Operands that make the same name another profile, or the same profile that of another system. */
const targetOperands = ['VOLUME', 'GENERIC', 'AT', 'ONLYAT'];

/**
 * True when it is certain what a PERMIT does to which list: it does not fail for an unknown word, and neither its
 * conditions nor its RESET depend on a hole.
 */
function isCertainPermit({ command }: PermitEffect): boolean {
  if (!isUnderstood(command) || resetOf(command) === 'unknown') return false;
  const when = conditions(command);
  return (
    (when.length > 0 || !hasOperand(command, 'WHEN')) && when.every(({ spec, values }) => spec && !hasOpenValue(values))
  );
}

/** True when two PERMITs for one name in one class are certain to work on the same profile. */
export function sameTarget(a: PermitEffect, b: PermitEffect): boolean {
  if (!isCertainPermit(a) || !isCertainPermit(b)) return false;
  return targetOperands.every((name) => writtenIn(a.command, name) === writtenIn(b.command, name));
}

/** The place of a name in ID. */
export function idOf(permit: PermitEffect, name: string): BoundValue | undefined {
  return permit.ids.find((id) => id.name === name)?.value;
}
