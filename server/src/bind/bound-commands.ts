import type { CommandText } from '../deck/types.ts';
import type { BoundCommand } from './types.ts';

/**
 * The commands of a deck, tied to the catalog. What a text is tied to stands in the text itself: a large deck has a hundred
 * thousand, and a table of them grows by leaps that take their time. A text belongs to one deck, and nobody else writes there.
 */
export class BoundCommands {
  private count = 0;
  private changes = 0;

  /** How many there are. */
  get size(): number {
    return this.count;
  }

  /** Undefined for cards that hold only comments, and for what was not tied yet. */
  get(text: CommandText): BoundCommand | undefined {
    return text.bound as BoundCommand | undefined;
  }

  has(text: CommandText): boolean {
    return text.bound !== undefined;
  }

  set(text: CommandText, command: BoundCommand): void {
    if (text.bound === undefined) this.count++;
    text.bound = command;
  }

  /** Notes that a text that stays is tied to something else: what was found of it does not hold any more. */
  change(text: CommandText): void {
    text.changed = ++this.changes;
  }

  /** Another number, a greater one, after each text that changed so. */
  get revision(): number {
    return this.changes;
  }

  /** True for a text that changed so since the revision was another. */
  isOther(text: CommandText, revision: number): boolean {
    return text.changed > revision;
  }

  delete(text: CommandText): void {
    if (text.bound === undefined) return;
    this.count--;
    text.bound = undefined;
  }
}
