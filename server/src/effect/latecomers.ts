import type { BoundCommand } from '../bind/types.ts';
import { finish, type Steps } from '../text/steps.ts';

/** Up to so many that are not needed any more may be kept. */
const few = 100;

/** Commands looked at in one step. */
const commandsInStep = 512;

/**
 * Commands that come and go with edits, and are looked at when somebody asks: most decks are never asked, and until then a
 * command costs no more than its place in a list.
 */
export class Latecomers {
  private come: BoundCommand[] = [];
  /** How many of them were looked at. */
  private seen = 0;
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
    this.come = this.come.slice(this.seen).filter((command) => !gone.delete(command));
    this.seen = 0;
    this.most = 2 * (this.come.length + gone.size) + few;
  }

  /** True when something came or went since `arrive` was called last. */
  get isWaiting(): boolean {
    return this.come.length > 0 || this.gone.size > 0;
  }

  /** Puts what came and takes what went since this was called last. */
  arrive(): void {
    if (this.isWaiting) finish(this.arriving());
  }

  /** `arrive` in steps. It may be given up: what was not looked at then waits for the next time. */
  *arriving(): Steps<void> {
    const { come, gone } = this;
    while (this.seen < come.length) {
      const command = come[this.seen++];
      if (command && !gone.delete(command)) this.look(command, 'add');
      if (this.seen % commandsInStep === 0) yield;
    }
    this.come = [];
    this.seen = 0;
    for (const command of gone) {
      gone.delete(command);
      this.look(command, 'take');
      if (gone.size % commandsInStep === 0) yield;
    }
  }
}
