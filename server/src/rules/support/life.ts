/** Whether users, groups and profiles exist where a deck needs them. */
import type { BoundCommand } from '../../bind/types.ts';
import type { PrincipalHistory } from '../../effect/index.ts';
import { type Mention, mentionsIn } from '../../effect/principals.ts';
import { isUnderstood } from './understood.ts';

/** A place where a user or group is named. */
export interface MentionPlace extends Mention {
  readonly command: BoundCommand;
}

/** Operands that let a command run elsewhere, on another database. */
const elsewhere = new Set(['AT', 'ONLYAT']);

/**
 * The places where a user or group is named, in the order of the deck.
 * @param concerns a quick look at a command: a deck may name one group in nearly every command, and reading them all
 * again on each keystroke takes long
 */
export function mentionsOf(
  { name, mentions }: PrincipalHistory,
  concerns: (command: BoundCommand) => boolean,
): MentionPlace[] {
  const places: MentionPlace[] = [];
  for (const command of mentions) {
    if (!concerns(command)) continue;
    for (const mention of mentionsIn(command)) if (mention.name === name) places.push({ ...mention, command });
  }
  return places.sort((a, b) => a.command.text.start - b.command.text.start);
}

/** True for a command that surely runs, and on the database of the deck. */
export function runsHere(command: BoundCommand): boolean {
  return isUnderstood(command) && !command.operands.some(({ spec }) => spec && elsewhere.has(spec.name));
}
