/** A permission in words that no product owns, so that one product's command can be told in those of another. */
import type { AccessLevel } from '../effect/types.ts';

/** Who is given access. */
export interface Grantee {
  /**
   * `all`: everybody. `id`: a user or group of RACF, an ACID of Top Secret. `role`, `user`, `uid`: what an entry of ACF2 names: a
   * role, a logonid, a mask of the UID string.
   */
  readonly kind: 'all' | 'id' | 'role' | 'user' | 'uid';
  /** As written. */
  readonly name: string;
}

/** What one command, or one line of rule text, permits or refuses. */
export interface Grant {
  /** The SAF class, `DATASET` for data sets; in upper case. */
  readonly className: string;
  /** The resource as a profile of RACF is named, generic characters included. */
  readonly resource: string;
  readonly grantees: readonly Grantee[];
  /** In the levels of RACF, of which each includes those below it. */
  readonly level: AccessLevel;
}

/** A grant as one product writes it. */
export interface Wording {
  /** The command, with what has to stand before and behind it. */
  readonly lines: readonly string[];
  /** What is to be known about it. */
  readonly remark?: string;
}
