import type { BoundCommand } from '../../bind/types.ts';
import { nothing } from '../nothing.ts';
import type { Finding } from '../types.ts';

/**
 * What a rule has to say of several things of a command. Nearly always that is nothing, and then nothing is made: for rules
 * that are asked about most commands.
 */
export function findingsOf<T>(
  things: readonly T[],
  command: BoundCommand,
  tell: (thing: T, command: BoundCommand) => Finding | undefined,
): readonly Finding[] {
  let found: Finding[] | undefined;
  for (const thing of things) {
    const finding = tell(thing, command);
    if (finding) (found ??= []).push(finding);
  }
  return found ?? nothing;
}
