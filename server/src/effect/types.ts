/** What a command does to the security database, in terms that do not depend on how it is written. */
import type { BoundCommand, BoundOperand, BoundValue } from '../bind/types.ts';
import type { Range } from '../text/range.ts';
import { upperCase } from '../text/words.ts';

/** The access levels of RACF, lowest first. */
export const accessLevels = ['NONE', 'EXECUTE', 'READ', 'UPDATE', 'CONTROL', 'ALTER'] as const;
export type AccessLevel = (typeof accessLevels)[number];

/** The profile an effect is about. */
export interface ProfileName {
  /** Upper case. */
  readonly className: string;
  /** Symbols resolved; upper case unless the class keeps lower case. */
  readonly name: string;
  readonly value: BoundValue;
}

/** A name of ID. */
export interface PermitId {
  /** Upper case; undefined when a hole is in it. */
  readonly name: string | undefined;
  readonly value: BoundValue;
}

/** A PERMIT, taken apart. Which of it counts is decided by `accessList`. */
export interface PermitEffect {
  readonly kind: 'permit';
  readonly command: BoundCommand;
  readonly profile: ProfileName;
  /** The names of ID; undefined members had a hole. Empty when there is no ID. */
  readonly ids: readonly PermitId[];
  /** What is done for the names: the last of ACCESS and DELETE counts. */
  readonly action: 'access' | 'delete';
  /** Undefined when the level is not known: a hole, or no level there is. */
  readonly level: AccessLevel | undefined;
  /** The conditions of WHEN in a fixed spelling, such as `PROGRAM(XYZ)`; empty for the standard access list. */
  readonly conditions: readonly string[];
  readonly reset: 'ALL' | 'STANDARD' | 'WHEN' | undefined;
  readonly from: BoundOperand | undefined;
}

/** RDEFINE or ADDSD: the profile exists from here on. */
export interface DefineEffect {
  readonly kind: 'define';
  readonly command: BoundCommand;
  readonly profile: ProfileName;
  readonly universal: AccessLevel | undefined;
}

/** RALTER or ALTDSD: the profile is changed. */
export interface AlterEffect {
  readonly kind: 'alter';
  readonly command: BoundCommand;
  readonly profile: ProfileName;
}

/** RDELETE or DELDSD: the profile is gone from here on. */
export interface DeleteEffect {
  readonly kind: 'delete';
  readonly command: BoundCommand;
  readonly profile: ProfileName;
}

/** Whatever is done to a profile. */
export type ProfileEffect = PermitEffect | DefineEffect | AlterEffect | DeleteEffect;

/** What SETROPTS may set for a class. */
export const classOptions = ['CLASSACT', 'RACLIST', 'GENERIC', 'GENCMD', 'GENLIST', 'GLOBAL'] as const;
export type ClassOption = (typeof classOptions)[number];

/** SETROPTS with an option for one class: `CLASSACT(class)`, `NORACLIST(class)`, `GENERIC(class) REFRESH`. */
export interface ClassEffect {
  readonly kind: 'class';
  readonly command: BoundCommand;
  /**
   * Upper case; `*` for all classes; `?` for one that is not known, as a hole is in its name; `PROGRAM` for
   * WHEN(PROGRAM), which counts as its RACLIST.
   */
  readonly className: string;
  readonly option: ClassOption;
  /** False for the NO form. */
  readonly on: boolean;
  /** With REFRESH: what is in storage is loaded again. */
  readonly refresh: boolean;
  /** The class, or the operand that stands for it. */
  readonly span: Range;
}

/** ADDUSER or ADDGROUP. */
export interface PrincipalEffect {
  readonly kind: 'user' | 'group';
  readonly command: BoundCommand;
  /** Upper case. */
  readonly name: string;
  readonly value: BoundValue;
}

/** DELUSER or DELGROUP. */
export interface DepartureEffect {
  readonly kind: 'gone';
  readonly command: BoundCommand;
  /** Upper case. */
  readonly name: string;
  readonly value: BoundValue;
}

/** A user gets a UID, or a group a GID. */
export interface NumberEffect {
  readonly kind: 'number';
  readonly command: BoundCommand;
  /** `UID 70`, `GID 8`. */
  readonly key: string;
  /** Who gets it, see `identityOf`. */
  readonly owner: string;
  readonly span: Range;
  /** With SHARED: the number may be that of another one too. */
  readonly shared: boolean;
}

/** ADDUSER, CONNECT or REMOVE: a user comes into a group, or leaves it. Names are those of `identityOf`. */
export interface ConnectionEffect {
  readonly kind: 'connection';
  readonly command: BoundCommand;
  readonly user: string;
  /** Undefined for the group that the issuer works in. */
  readonly group: string | undefined;
  readonly action: 'create' | 'connect' | 'remove';
}

/** ADDUSER, ALTUSER or CONNECT gives a user an attribute with which access lists are not all that counts, or takes it. */
export interface AttributeEffect {
  readonly kind: 'attribute';
  readonly command: BoundCommand;
  /** See `identityOf`. */
  readonly user: string;
  readonly attribute: UserAttribute;
  readonly on: boolean;
}

/** OPERATIONS: more access to data sets and the like. RESTRICTED: not what everybody has. */
export const userAttributes = ['OPERATIONS', 'RESTRICTED'] as const;
export type UserAttribute = (typeof userAttributes)[number];

/** A PERMIT of which it is not known what it permits: a hole stands in its class or profile, or it is broken. */
export interface UnclearEffect {
  readonly kind: 'unclear';
  readonly command: BoundCommand;
  /** Undefined when it may be any. */
  readonly className: string | undefined;
  /** What it does to the profile that is written the same way, where there is a hole in the name. */
  readonly guess?: PermitEffect;
}

/** Another command of which it is not known what it is about. */
export interface UnreadEffect {
  readonly kind: 'unread';
  readonly command: BoundCommand;
  /** Undefined when it may be any. */
  readonly className?: string;
  /** The profile, see `identityOf`; undefined when the command is about none, or cannot be read. */
  readonly profile?: string;
  /** The user or group, see `identityOf`. */
  readonly principal?: string;
  /** What it does to the profile that is written the same way. */
  readonly guess?: ProfileEffect;
}

export type Effect =
  | ProfileEffect
  | ClassEffect
  | PrincipalEffect
  | DepartureEffect
  | NumberEffect
  | ConnectionEffect
  | AttributeEffect
  | UnclearEffect
  | UnreadEffect;

/**
 * What tells one user or group from another: the name, or the way it is written when a hole is in it, since the same
 * hole is filled in the same way everywhere in a deck.
 */
export function identityOf({ value, text }: Pick<BoundValue, 'value' | 'text'>): string {
  if (value !== undefined) return upperCase(value);
  // The period after a symbol is only needed where a name character follows.
  return text
    .toUpperCase()
    .replace(/^'/u, '')
    .replace(/\.?'?$/u, '');
}

/** True for an identity, or another text, with a hole in it; no name has such characters. */
export function isOpen(identity: string): boolean {
  return /[&{<[]/u.test(identity);
}

/** True when a level includes another one. */
export function includes(level: AccessLevel, wanted: AccessLevel): boolean {
  return accessLevels.indexOf(level) >= accessLevels.indexOf(wanted);
}

/** What the commands of a deck do to one profile, in the order of the deck. */
export interface ProfileHistory {
  readonly className: string;
  readonly name: string;
  readonly effects: readonly ProfileEffect[];
}

/** What the commands of a deck do to one user or group: its creation and deletion, in the order of the deck. */
export interface PrincipalHistory {
  /** Upper case. */
  readonly name: string;
  readonly effects: readonly (PrincipalEffect | DepartureEffect)[];
  /** The commands that name it, in no particular order; `mentionsIn` says where and as what. */
  readonly mentions: Iterable<BoundCommand>;
}
