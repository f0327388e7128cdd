import type { ProfileEffect } from '../../effect/types.ts';
import { writtenIn } from './operands.ts';

/** Operands that make the same name another profile: a discrete one on a volume, or a generic one without generic characters. */
const deciding = ['VOLUME', 'GENERIC', 'SETONLY'];

/**
 * True when two commands for one name in one class surely mean the same profile. A data set name without apostrophes
 * depends on the prefix, which is the same for both.
 */
export function isSameProfile(one: ProfileEffect, other: ProfileEffect): boolean {
  return (
    one.profile.value.quoted === other.profile.value.quoted &&
    deciding.every((name) => writtenIn(one.command, name) === writtenIn(other.command, name))
  );
}
