import { isGenericName } from '../../catalog/racf/generic-name.ts';
import type { ProfileLedger } from '../profile-ledger.ts';
import type { ProfileName } from '../types.ts';
import { GenericNames } from './generic-names.ts';

/** The profiles of a deck that have generic characters in their names. */
export class GenericProfiles {
  private readonly byClass = new Map<string, GenericNames>();
  /** Those of data sets that there can be with enhanced generic naming only. */
  private readonly enhanced = new Set<string>();

  /**
   * Tells of a profile, generic or not, that a command is about which came or went.
   * @param profiles those that there are now
   */
  note({ className, name }: ProfileName, profiles: ProfileLedger): void {
    if (!isGenericName(name)) return;
    let names = this.byClass.get(className);
    if (!names) this.byClass.set(className, (names = new GenericNames()));
    const isThere = profiles.has(className, name);
    if (isThere) names.add(name);
    else names.delete(name);
    if (names.isEmpty) this.byClass.delete(className);
    if (className !== 'DATASET' || !name.includes('**')) return;
    if (isThere) this.enhanced.add(name);
    else this.enhanced.delete(name);
  }

  /** The names of a class of which the start is that of a resource. */
  near(className: string, resource: string): Iterable<string> {
    return this.byClass.get(className)?.near(resource) ?? [];
  }

  /** True when a name is there that needs enhanced generic naming. */
  get needEgn(): boolean {
    return this.enhanced.size > 0;
  }
}
