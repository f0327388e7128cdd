import type { BoundCommand } from '../bind/types.ts';

/** Up to so many that are not needed any more may be kept. */
const few = 100;

/**
 * Commands that come and go with edits, and are looked at when somebody asks: most decks are never asked, and until then a
 * command costs no more than its place in a list.
 */
export class Latecomers {
  private come: BoundCommand[] = [];
  private readonly gone = new Set<BoundCommand>();
  /** When so many came or went, those that did both are let go: there may be nobody who ever asks. */
  private most = 0;

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
    if (this.come.length + this.gone.size > this.most) this.settle();
  }

  /** Drops what came and went without being looked at. */
  private settle(): void {
    const { gone } = this;
    this.come = this.come.filter((command) => !gone.delete(command));
    this.most = 2 * (this.come.length + gone.size) + few;
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
