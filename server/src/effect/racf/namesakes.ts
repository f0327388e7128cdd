import type { ProfileLedger } from '../profile-ledger.ts';
import type { ProfileEffect } from '../types.ts';

/**
 * In which classes of general resources a deck defines profiles of a name, or did before an edit. A deck may have many classes, and nearly every name is
 * in one of them, so the class stands for itself until there is a second.
 */
export class Namesakes {
  private readonly classes = new Map<string, string | Set<string>>();
  private readonly profiles: ProfileLedger;

  /** @param profiles those that there are at any time */
  constructor(profiles: ProfileLedger) {
    this.profiles = profiles;
  }

  /** Tells of a command about a profile that came. */
  came({ kind, profile: { className, name } }: ProfileEffect): void {
    if (kind === 'define' && className !== 'DATASET') this.add(className, name);
  }

  /** Tells of a command about a profile that went. */
  went({ profile: { className, name } }: ProfileEffect): void {
    if (className !== 'DATASET' && !this.profiles.has(className, name)) this.remove(className, name);
  }

  private add(className: string, name: string): void {
    const known = this.classes.get(name);
    if (known === undefined) this.classes.set(name, className);
    else if (typeof known !== 'string') known.add(className);
    else if (known !== className) this.classes.set(name, new Set([known, className]));
  }

  private remove(className: string, name: string): void {
    const known = this.classes.get(name);
    if (known === className) this.classes.delete(name);
    else if (typeof known === 'object') {
      known.delete(className);
      if (known.size === 0) this.classes.delete(name);
    }
  }

  /** The commands that define profiles of a name, the first one of each class, in the order of the deck. */
  definitionsOf(name: string): ProfileEffect[] {
    const known = this.classes.get(name) ?? [];
    return Array.from(typeof known === 'string' ? [known] : known, (className) =>
      this.profiles.of(className, name).find(({ kind }) => kind === 'define'),
    )
      .filter((effect) => effect !== undefined)
      .sort((a, b) => a.command.text.start - b.command.text.start);
  }
}
