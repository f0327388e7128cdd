/** Short forms for what nearly every rule says. */
import type { BoundCommand } from '../../bind/types.ts';
import type { Range } from '../../text/range.ts';
import type { Fix, FixStep, Place } from '../types.ts';

/** A span of a command. */
export const at = (command: BoundCommand, span: Range): Place => ({ command: command.text, span });

export const replace = (command: BoundCommand, span: Range, text: string): FixStep => ({
  kind: 'replace',
  command: command.text,
  span,
  text,
});

export const remove = (command: BoundCommand, span: Range): FixStep => ({
  kind: 'remove',
  command: command.text,
  span,
});

/** Adds an operand behind a span; where that stands in a list of names, behind the list. */
export const add = (command: BoundCommand, after: Range, text: string): FixStep => ({
  kind: 'add',
  command: command.text,
  after: { start: after.start, end: endOfList(command.text.text, after.end) },
  text,
});

/** The end of the parentheses that an offset stands in; the offset itself where it stands in none. */
function endOfList(text: string, offset: number): number {
  let depth = 0;
  let quoted = false;
  for (let at = 0; at < text.length; at++) {
    if (at >= offset && depth <= 0) return Math.max(at, offset);
    const letter = text.charAt(at);
    if (letter === "'") quoted = !quoted;
    else if (!quoted && letter === '(') depth++;
    else if (!quoted && letter === ')') depth--;
  }
  return Math.max(offset, text.trimEnd().length);
}

/** Another command on a card of its own behind one. */
export const addBehind = (command: BoundCommand, text: string): FixStep => ({
  kind: 'add-command',
  command: command.text,
  where: 'after',
  text,
});

/** A fix that keeps what the command does. */
export const safely = (title: string, ...steps: readonly FixStep[]): Fix => ({ title, safe: true, steps });

/** A fix that changes who gets access, or rests on a guess. */
export const perhaps = (title: string, ...steps: readonly FixStep[]): Fix => ({ title, safe: false, steps });
