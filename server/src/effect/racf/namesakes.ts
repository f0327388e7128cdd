import type { ProfileLedger } from '../profile-ledger.ts';
import type { ProfileEffect } from '../types.ts';

/**
 * In which classes of general resources a deck defines profiles of a name. A deck may have many classes, and nearly every name is
 * in one of them, so the class stands for itself until there is a second.
 */
export class Namesakes {
  private readonly classes = new Map<string, string | Set<string>>();

  /**
   * Tells of a command about a profile that came or went.
   * @param profiles those that there are now
   */
  note({ kind, profile: { className, name } }: ProfileEffect, profiles: ProfileLedger): void {
    if (className === 'DATASET') return;
    if (!profiles.has(className, name)) this.remove(className, name);
    else if (kind === 'define') this.add(className, name);
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

  /** The classes in which a profile of that name is defined, or was before an edit: in no particular order. */
  of(name: string): Iterable<string> {
    const known = this.classes.get(name);
    return known === undefined ? [] : typeof known === 'string' ? [known] : known;
  }
}
