import type { BoundCommand } from '../bind/types.ts';

/**
 * Commands that come and go with edits, and are looked at when somebody asks: most decks are never asked, and until then a
 * command costs no more than its place in a list.
 */
export class Latecomers {
  private come: BoundCommand[] = [];
  private readonly gone = new Set<BoundCommand>();

  private readonly look: (command: BoundCommand, what: 'add' | 'take') => void;

  /** @param look is given what came, and what went of that */
  constructor(look: (command: BoundCommand, what: 'add' | 'take') => void) {
    this.look = look;
  }

  /** A command that was removed is not added again. */
  add(command: BoundCommand): void {
    this.come.push(command);
  }

  remove(command: BoundCommand): void {
    this.gone.add(command);
  }

  /** Puts what came and takes what went since this was called last. */
  arrive(): void {
    const { come, gone } = this;
    if (come.length === 0 && gone.size === 0) return;
    this.come = [];
    for (const command of come) if (!gone.delete(command)) this.look(command, 'add');
    for (const command of gone) this.look(command, 'take');
    gone.clear();
  }
}
