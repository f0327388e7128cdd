import type { BoundCommand } from '../../bind/types.ts';
import type { AccessLevel } from '../types.ts';

/** An entry of an access list, or the universal access as one of `*`. */
export interface ListEntry {
  /** See `identityOf`. */
  readonly id: string;
  /** As the command writes it. */
  readonly written: string;
  /** Empty for the standard access list. */
  readonly condition: string;
  /** Undefined where it is not known. */
  readonly level: AccessLevel | undefined;
  /** True for the universal access, which is no entry of a list. */
  readonly isUniversal: boolean;
  /** The command that makes it. */
  readonly command: BoundCommand;
  /** The command that names who gets it: another one when it was copied. */
  readonly origin: BoundCommand;
  /** The command that took it away, or put another level in its place. */
  readonly ended?: BoundCommand;
}

/** One of the two access lists of a profile. */
export interface AccessList {
  /** What the commands leave in it; by identity, in the conditional list with the condition behind a blank. */
  readonly entries: ReadonlyMap<string, ListEntry>;
  /** The keys of the entries with a hole. */
  readonly openEntries: ReadonlySet<string>;
  /** It may have more entries: those of a profile that was there before the deck were copied. */
  readonly hasMore: boolean;
  /** Who it last was about: what was done to another name before may have been done to a name with a hole. */
  readonly lastNamed: string | undefined;
  /** False for an entry that may not be there, or with another level. */
  isSure(entry: ListEntry): boolean;
}

/** A profile at some place of a deck. */
export interface ProfileState {
  readonly className: string;
  readonly name: string;
  /** `before`: no command of the deck makes it, so that it has to be there already. */
  readonly existence: 'before' | 'made' | 'gone';
  /** False when the command that makes it may be refused. */
  readonly isExistenceSure: boolean;
  /** The command that makes it. */
  readonly made: BoundCommand | undefined;
  readonly standard: AccessList;
  readonly conditional: AccessList;
  /** Undefined when it was not given. */
  readonly universal: ListEntry | undefined;
  /** False when the universal access may be another one. */
  readonly isUniversalSure: boolean;
  /** In warning mode everybody gets access. */
  readonly isWarning: boolean;
  /** A name of a data set without apostrophes, so that TSO may put another qualifier in front. */
  readonly isLoose: boolean;
  /** The profiles of which entries were copied, also by way of others. */
  readonly sources: ReadonlyMap<string, ProfileKey>;
  /** All that was ever granted, in the order of the deck. */
  readonly granted: readonly ListEntry[];
}

/** Names of a profile: class and name. */
export type ProfileKey = readonly [className: string, name: string];
