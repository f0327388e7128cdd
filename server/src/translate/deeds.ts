/**
 * What a command of a deck does, in words that no product owns, so that each product's commands can be written from it. Names are
 * as the deck has them: symbols and holes stay in them.
 */
import type { AccessLevel } from '../effect/types.ts';
import type { Grant, Grantee } from './types.ts';

/** The identity of a user in z/OS UNIX; what is absent is not said. */
export interface UnixIdentity {
  /** A number, or `auto` where the product is to choose it. */
  readonly uid?: string;
  readonly home?: string;
  readonly program?: string;
}

/** A resource of a SAF class, named as a profile of RACF. */
interface Resource {
  readonly className: string;
  readonly resource: string;
}

/** Access is given or refused. */
export interface Permit extends Grant {
  readonly kind: 'permit';
  /** What it depends on besides who and what, as its product writes it. */
  readonly condition?: string;
  /** The level includes lower ones that the command does not give: services of ACF2 stand side by side. */
  readonly widened?: true;
}

/** Access that was given is taken away. */
export interface Withdraw extends Resource {
  readonly kind: 'withdraw';
  readonly grantees: readonly Grantee[];
  /** The level that is taken away, where the command says it. */
  readonly level?: AccessLevel;
}

/** A user comes into being. */
export interface NewUser {
  readonly kind: 'user';
  readonly name: string;
  readonly fullName?: string;
  /** The default group. */
  readonly group?: string;
  /** How the user signs on: not at all, as a started task does, with a password, or that is not said. */
  readonly signOn: 'never' | 'task' | 'password' | 'unsaid';
  readonly unix?: UnixIdentity;
}

/** Who is shown, or what. */
export interface Show {
  readonly kind: 'show';
  readonly of: 'user' | 'group' | 'role' | 'resource' | 'task';
  /** Of a resource. */
  readonly className?: string;
  /** `*`: all. */
  readonly name: string;
  readonly unix?: boolean;
}

/** One thing that a command does. */
export type Deed =
  | Permit
  | Withdraw
  | (Resource & { readonly kind: 'define'; readonly everybody?: AccessLevel })
  | (Resource & { readonly kind: 'undefine' })
  | NewUser
  /** A user gets an identity in z/OS UNIX, a default group, or both. */
  | {
      readonly kind: 'identity';
      readonly name: string;
      readonly group?: string;
      readonly unix: UnixIdentity;
    }
  | { readonly kind: 'group'; readonly name: string; readonly gid?: string }
  /** A collective of users for permissions: a role of ACF2, a profile of Top Secret. */
  | { readonly kind: 'role'; readonly name: string }
  /** `unsaid`: one of Top Secret, whose DELETE does not tell. */
  | { readonly kind: 'gone'; readonly of: 'user' | 'group' | 'role' | 'unsaid'; readonly name: string }
  | {
      readonly kind: 'member';
      readonly user: string;
      readonly of: 'group' | 'role';
      readonly group: string;
      readonly joins: boolean;
    }
  | { readonly kind: 'suspend'; readonly name: string; readonly on: boolean }
  /** A started task gets its user; without one it loses it. */
  | { readonly kind: 'task'; readonly task: string; readonly user?: string; readonly group?: string }
  | { readonly kind: 'ring'; readonly owner: string; readonly ring: string; readonly record?: string }
  /** What is in storage is loaded again: the resources of a class, or `users`, `groups`, `roles`, `tasks`, `rings`. */
  | { readonly kind: 'renew'; readonly what: string }
  | { readonly kind: 'activate'; readonly className: string; readonly on: boolean }
  | Show;

/** What was read from a command. */
export interface Reading {
  readonly deeds: readonly Deed[];
  /** The words of the command that say something else, which is not carried over. Never a value. */
  readonly left: readonly string[];
}

/** A command written for another product. */
export interface Step {
  /** What the commands of a run have in common: the SET of ACF2, the class of RACF. */
  readonly run: string;
  /** Verb and operands; none is split over cards. */
  readonly words: readonly string[];
  /** What makes it count, written once behind the run. */
  readonly after?: string;
  /** It is written as a comment: it would not do what the original does. */
  readonly asComment?: boolean;
  /** It is itself what makes changes count, so it need not stand there twice. */
  readonly renewal?: true;
  /** It only displays, so it need not stand there twice in a row. */
  readonly isDisplay?: true;
}

/** A deed as a product does it. */
export interface Writing {
  readonly steps: readonly Step[];
  /** What is to be known about it, in sentences. */
  readonly notes: readonly string[];
}
