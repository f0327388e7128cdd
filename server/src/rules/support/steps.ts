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

export const add = (command: BoundCommand, after: Range, text: string): FixStep => ({
  kind: 'add',
  command: command.text,
  after,
  text,
});

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
