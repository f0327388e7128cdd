import type { BoundCommand, BoundOperand, BoundValue } from '../../bind/types.ts';

/** Where a note comes from. */
interface Noted {
  /** The name of the subject. */
  readonly key: string;
  readonly command: BoundCommand;
}

/** An ACID of Top Secret, in upper case; `ALL` and the other records have no history. */
export interface AcidNote extends Noted {
  readonly of: 'acid';
  /**
   * `create`, `delete`: the ACID itself; RENAME does both. `target`: another function works on it. `named`: a keyword
   * names it.
   */
  readonly what: 'create' | 'delete' | 'target' | 'named';
  readonly value: BoundValue;
  /** The keyword that names it. */
  readonly operand?: BoundOperand;
}

/** A resource class of Top Secret that the deck puts into the RDT, or in which it gives resources an owner; in upper case. */
export interface ResourceClassNote extends Noted {
  readonly of: 'resourceClass';
  /**
   * `define`: ADDTO, REPLACE or REMOVE of RESCLASS in the RDT. `own`, `disown`: ADDTO, CREATE or REMOVE with the class as
   * keyword. `use`: the class is a keyword of another command; only for classes that the deck may define.
   */
  readonly what: 'define' | 'own' | 'disown' | 'use';
  readonly operand: BoundOperand;
}

/** A field of ACIDs that the deck puts into the FDT, or changes there, by its keyword in upper case. */
export interface FieldNote extends Noted {
  readonly of: 'field';
  readonly what: 'describe';
  readonly operand: BoundOperand;
}

/**
 * A permit of Top Secret. The key is `ZWESVUSR IBMFAC BPX.SERVER`: who, the class, and the name without a period at its end, in upper
 * case. Names that differ by that period are two permits, but easily taken for one.
 */
export interface PermitNote extends Noted {
  readonly of: 'permit';
  readonly what: 'permit' | 'revoke';
  /** The name. */
  readonly value: BoundValue;
}

/** The class in the key of a permit. */
export function classOfPermit(key: string): string {
  const start = key.indexOf(' ') + 1;
  return key.slice(start, key.indexOf(' ', start));
}

/** A number of z/OS UNIX in Top Secret. The key is `UID 70` or `GID 70`. */
export interface UnixNumberNote extends Noted {
  readonly of: 'unixNumber';
  readonly what: 'give' | 'takeBack';
  /** The ACID, in upper case. */
  readonly owner: string;
  readonly value: BoundValue;
}

/** The tables of UIDs and GIDs that Top Secret keeps in storage. There is one such subject: the key is empty. */
export interface UnixTablesNote extends Noted {
  readonly of: 'unixTables';
  /** `load`: the tables are renewed. `change`: a number is given that is not in them yet. */
  readonly what: 'load' | 'change';
  /** UID or GID, where one is given. */
  readonly operand?: BoundOperand;
}

/** A certificate in Top Secret. The key is `CERTAUTH ZOWECA`: the owner in upper case, and its name, in which letter case counts. */
export interface CertificateNote extends Noted {
  readonly of: 'certificate';
  /** `make`: GENCERT, or ADDTO of DIGICERT. `use`: it is signed with, put into a ring, exported or requested. */
  readonly what: 'make' | 'takeAway' | 'use';
  readonly value: BoundValue;
}

/** A key ring in Top Secret. The key is `ZWESVUSR ZOWERING`. */
export interface KeyRingNote extends Noted {
  readonly of: 'keyRing';
  /** `use`: a certificate is put into it, or taken out. */
  readonly what: 'make' | 'takeAway' | 'use';
  readonly value: BoundValue;
}

/** A procedure in the STC record. The key is its name in upper case. */
export interface ProcedureNote extends Noted {
  readonly of: 'procedure';
  readonly what: 'assign' | 'release';
  readonly value: BoundValue;
}

/** What Top Secret keeps, and what commands do to it. */
export type TssNote =
  | AcidNote
  | ResourceClassNote
  | FieldNote
  | PermitNote
  | UnixNumberNote
  | UnixTablesNote
  | CertificateNote
  | KeyRingNote
  | ProcedureNote;
