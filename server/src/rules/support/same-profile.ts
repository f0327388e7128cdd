import { operandNamed } from '../../bind/query.ts';
import type { BoundCommand } from '../../bind/types.ts';
import type { ProfileEffect } from '../../effect/types.ts';

/** Operands that make the same name another profile: a discrete one on a volume, or a generic one without generic characters. */
const deciding = ['VOLUME', 'GENERIC', 'SETONLY'];

/**
 * True when two commands for one name in one class surely mean the same profile. A data set name without apostrophes
 * depends on the prefix, which is the same for both.
 */
export function isSameProfile(one: ProfileEffect, other: ProfileEffect): boolean {
  return (
    one.profile.value.quoted === other.profile.value.quoted &&
    deciding.every((name) => textOf(one.command, name) === textOf(other.command, name))
  );
}

function textOf(command: BoundCommand, name: string): string | undefined {
  const operand = operandNamed(command, name);
  return operand && command.text.text.slice(operand.keyword.end, operand.span.end).toUpperCase().trim();
}
