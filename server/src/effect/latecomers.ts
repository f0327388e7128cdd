import type { BoundCommand } from '../bind/types.ts';
import { finish, type Steps } from '../text/steps.ts';
import { Gone } from './gone.ts';

/** Up to so many that are not needed any more may be kept. */
const few = 100;

/** Commands looked at in one step. */
const commandsInStep = 512;

/** Given a command that came, one that went, or both: one that came in the place of another, with other values of symbols. */
export type LookAt = (come: BoundCommand | undefined, gone: BoundCommand | undefined) => void;

/**
 * Commands that come and go with edits, and are looked at when somebody asks: most decks are never asked, and until then a
 * command costs no more than its place in a list.
 */
export class Latecomers {
  private come: BoundCommand[] = [];
  /** How many of them were looked at. */
  private seen = 0;
  private readonly gone = new Gone<BoundCommand>();
  /** When so many came or went, those that did both are let go: there may be nobody who ever asks. */
  private most = 0;

  private readonly look: LookAt;

  /** @param look is given what came, and what went of that */
  constructor(look: LookAt) {
    this.look = look;
  }

  /** A command that was removed is not added again. */
  add(command: BoundCommand): void {
    this.come.push(command);
  }

  remove(command: BoundCommand): void {
    this.leave(command, undefined);
  }

  /** Puts a command in the place of one of which only symbols had other values. */
  replace(before: BoundCommand, after: BoundCommand): void {
    this.leave(before, after);
  }

  private leave(command: BoundCommand, instead: BoundCommand | undefined): void {
    this.gone.add(command, instead);
    if (this.come.length + this.gone.size > this.most) this.settle();
  }

  /** Drops what came and went without being looked at. */
  private settle(): void {
    const { gone } = this;
    this.come = this.come
      .slice(this.seen)
      .map((command) => gone.passOn(command))
      .filter((command) => command !== undefined);
    this.seen = 0;
    gone.shorten();
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
      const now = command && gone.passOn(command);
      if (now) this.look(now, undefined);
      if (this.seen % commandsInStep === 0) yield;
    }
    this.come = [];
    this.seen = 0;
    for (const command of gone.entries()) {
      this.look(gone.passOn(command), command);
      if (gone.size % commandsInStep === 0) yield;
    }
  }
}
