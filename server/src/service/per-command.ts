import type { BoundCommand } from '../bind/types.ts';

/**
 * What is worked out of a command, kept as long as the command is. Commands outlive edits, so that after one only what it
 * touched is worked out again.
 */
export class PerCommand<T> {
  private readonly known = new WeakMap<BoundCommand, { readonly value: T }>();

  /** @param make works it out; of a command it must always give the same */
  get(command: BoundCommand, make: (command: BoundCommand) => T): T {
    let known = this.known.get(command);
    if (!known) this.known.set(command, (known = { value: make(command) }));
    return known.value;
  }
}
