/**
 * The shape of the language facts. Everything a table can say about a command, an operand or a value is said in
 * entries of these types, and every feature (binding, checks, hover, completion, colouring) reads them there.
 */

import type { AcfSettingName } from './acf2/setting-names.ts';

/** An external security manager. */
export type Esm = 'racf' | 'acf2' | 'tss';

/** How sure a fact is: only `docs` may carry an `error`. */
export type Certainty = 'docs' | 'knowledge' | 'doubtful';

/** Where a fact comes from. */
export interface Source {
  readonly certainty: Certainty;
  /** The document or page, as a person would look it up: `z/OS 3.2 RACF Command Language Reference, PERMIT`. */
  readonly where: string;
}

/** What one value in a list, or one positional operand, may be. */
export type ValueType =
  /** One of some words; `open`: sites, products or releases add others. */
  | { readonly type: 'keyword'; readonly keywords: readonly KeywordSpec[]; readonly open?: true }
  | { readonly type: 'class' }
  | { readonly type: 'user' }
  | { readonly type: 'group' }
  | { readonly type: 'userOrGroup' }
  /**
   * A profile name. Its class is the value of the first operand or positional of `classFrom` that is given,
   * `DATASET` when none is.
   */
  | { readonly type: 'profile'; readonly classFrom?: readonly string[] }
  /**
   * A member of a general resource profile, as ADDMEM and DELMEM have it. What it looks like depends on the class,
   * which is found as for a profile: a library in PROGRAM, `name/level` in GLOBAL, a resource in a grouping class.
   */
  | { readonly type: 'member'; readonly classFrom: readonly string[] }
  | { readonly type: 'dataset' }
  /** The beginning of a data set name, one qualifier or several, without apostrophes. */
  | { readonly type: 'qualifiers' }
  | { readonly type: 'volume' }
  /**
   * A whole number; `ranges`: `1:28` stands for all from 1 to 28; `units`: a letter that multiplies, as in `2G`, and
   * that must be there; `others`: numbers outside of the limits that mean something too.
   */
  | {
      readonly type: 'number';
      readonly min?: number;
      readonly max?: number;
      readonly others?: readonly number[];
      readonly ranges?: boolean;
      readonly units?: readonly string[];
    }
  | { readonly type: 'hex'; readonly minDigits?: number; readonly maxDigits?: number }
  | { readonly type: 'date'; readonly form: 'mm/dd/yy' | 'yyyy-mm-dd' }
  /** A time of the day, from one to another, or a span of hours and minutes: `5`, `30`, `130`, `9959`. */
  | { readonly type: 'time'; readonly form: 'hh:mm:ss' | 'hhmm:hhmm' | 'hhmm' }
  /** A user of an RRSF node; without the node, of the one the command is issued on. */
  | { readonly type: 'nodeUser' }
  /** The label of a certificate, up to 32 characters; quoted where it has lower case or blanks. */
  | { readonly type: 'label' }
  /** The name of a key ring, up to 237 characters; letter case is kept. */
  | { readonly type: 'ring' }
  /** A name; `generic`: `*` and `%` may stand in it for other characters. */
  | {
      readonly type: 'name';
      readonly what: string;
      readonly minLength?: number;
      readonly maxLength?: number;
      readonly form?: NameForm;
      readonly generic?: boolean;
    }
  /** Free text; `asis`: lower case is kept without quotes too. */
  | {
      readonly type: 'text';
      readonly minLength?: number;
      readonly maxLength?: number;
      readonly asis?: boolean;
      readonly form?: TextForm;
    }
  /** A password, phrase or key: never shown. */
  | {
      readonly type: 'secret';
      readonly minLength?: number;
      readonly maxLength?: number;
      /** What sort of text it is; absent: any. */
      readonly form?: 'password' | 'phrase' | 'hex';
    }
  | { readonly type: 'any' };

/**
 * The characters of a name, in either letter case:
 *
 * - `system`: letters, digits, `#`, `@`, `$`, the first no digit; a member, program, procedure
 * - `national`: the same with any of them first; a user ID, terminal, system ID
 * - `alphanumeric`: letters and digits
 * - `letters`: letters
 * - `dotted`: as `system`, with periods behind the first character; a label of ICSF, a token
 * - `lu`: the name of an LU, perhaps `network.lu`
 */
export type NameForm = 'system' | 'national' | 'alphanumeric' | 'letters' | 'dotted' | 'lu';

/**
 * Text with a form of its own: a distinguished name (`CN=...,O=...`), an Internet address of numbers, a host name, an
 * e-mail address, a URI, an LDAP URL, a UUID, `name:value`, `owner/label`.
 */
export type TextForm =
  'dn' | 'ip' | 'host' | 'ipOrHost' | 'email' | 'uri' | 'ldap' | 'uuid' | 'tag' | 'ownerLabel' | 'path';

/** A keyword that stands as a value: `READ` in `ACCESS(READ)`. */
export interface KeywordSpec {
  readonly name: string;
  readonly doc: string;
}

/** What may stand in the parentheses of an operand. */
export type OperandValue =
  /** No parentheses: a flag. */
  | { readonly kind: 'none' }
  /**
   * One value, or a list of them when `list` is set; the parentheses may be left out when `optional` is set.
   * `also`: special words that may stand in the place of a value, such as `*` in `ID(*)`; they are not abbreviated.
   */
  | {
      readonly kind: 'values';
      readonly of: ValueType;
      readonly list?: boolean;
      readonly optional?: boolean;
      readonly also?: readonly KeywordSpec[];
    }
  /**
   * Sub-operands: a segment such as `OMVS(...)`, or `WHEN(PROGRAM(...))`. `first`: a word that may stand before them, as the
   * mask does in a line of rule text.
   */
  | {
      readonly kind: 'operands';
      readonly operands: readonly OperandSpec[];
      readonly optional?: boolean;
      readonly first?: PositionalSpec;
    }
  /** Not described yet, or free in form: accepted as it stands, also without parentheses. */
  | { readonly kind: 'any' };

/** A keyword operand of a command or of another operand. */
export interface OperandSpec {
  /** Full name in upper case. */
  readonly name: string;
  /** Other spellings that count as the full name, whatever else begins with them. */
  readonly aliases?: readonly string[];
  /** `NO` in front takes it back: the boolean fields of ACF2. RACF's NO forms are operands of their own. */
  readonly negatable?: boolean;
  readonly doc: string;
  readonly value: OperandValue;
  /** The value in force when the operand is left out, in words. */
  readonly default?: string;
  /** Operands of the same level that cannot stand beside this one. */
  readonly excludes?: readonly string[];
  /** The operand has its meaning only beside one of these of the same level: the functions of RACDCERT. */
  readonly with?: readonly string[];
  /** The command, or the operand it is a part of, does not work without it. */
  readonly required?: boolean;
  /** Operands of the same level that must stand beside this one: DSN beside EXPORT. */
  readonly needs?: readonly string[];
  /** The z/OS release that brought it, where that matters. */
  readonly since?: string;
  /** Where the name comes from, and how sure it is that the operand exists. */
  readonly source: Source;
  /** How sure value, range, default and conflicts are; absent: as sure as the name. */
  readonly valueCertainty?: Certainty;
}

/** A positional operand. */
export interface PositionalSpec {
  readonly name: string;
  readonly doc: string;
  readonly of: ValueType;
  readonly required: boolean;
  /** Several values may be given, in parentheses. */
  readonly list?: boolean;
}

/** Where a RACF command may be issued: a TSO session or job, the operator console, the RACF parameter library. */
export type IssuedFrom = 'tso' | 'operator' | 'parmlib';

/** A command of one ESM, or another command that stands in decks. */
export interface CommandSpec {
  /** Full name in upper case. */
  readonly name: string;
  /** The only shorter forms the verb has. */
  readonly aliases: readonly string[];
  readonly doc: string;
  readonly positionals: readonly PositionalSpec[];
  readonly operands: readonly OperandSpec[];
  /**
   * True when `operands` is known to be complete and checked, so that what is not in it is an error.
   * Where it is false an unknown operand is at most a hint.
   */
  readonly complete: boolean;
  /** Every operand name on every level was compared with the vendor's page, so that an unknown one is an error. */
  readonly checked?: boolean;
  /** The vendor's page about the command. */
  readonly page?: string;
  /** Absent: from TSO only. */
  readonly issuedFrom?: readonly IssuedFrom[];
  /** The record of ACF2 whose fields are among the operands. */
  readonly record?: AcfRecordSpec;
  readonly source: Source;
}

/** A general resource class of RACF. */
export interface ClassSpec {
  readonly name: string;
  readonly doc: string;
  /** The grouping class of a member class, or the member class of a grouping class. */
  readonly pair?: string;
  /** The class groups the resources of `pair`: its profiles name members with ADDMEM. */
  readonly grouping?: boolean;
  readonly maxLength?: number;
  /**
   * Whether SETROPTS RACLIST takes the class. `product`: it does not, but the product that owns the class loads it,
   * and RACLIST(class) REFRESH renews what it loaded. `member`: the member class is named instead.
   */
  readonly raclist?: 'allowed' | 'required' | 'disallowed' | 'product' | 'member';
  /** `asis`: profile names keep lower case. */
  readonly letterCase?: 'upper' | 'asis';
  readonly generics?: boolean;
  /** `false`: the class only steers checking or auditing, no profile can be defined in it. */
  readonly profiles?: boolean;
  /** The first release that has the class; only where many systems are older. */
  readonly since?: string;
  /** Where the name comes from. */
  readonly source: Source;
  /** How sure length, letter case and generics are. */
  readonly certainty: Certainty;
  /** How sure `raclist` is; absent: as `certainty`. */
  readonly raclistCertainty?: Certainty;
}

/** A subcommand of ACF2's ACF command. */
export interface AcfCommandSpec extends CommandSpec {
  /** The shortest form of the verb that is known to work. */
  readonly shortest?: string;
  /** Absent: in every setting. */
  readonly settings?: readonly AcfSettingName[];
}

/** A record that INSERT and CHANGE write: its fields are operands. */
export interface AcfRecordSpec {
  /** `LID`, `OPTS`, `STC.qual`; the part in lower case is chosen by the site. */
  readonly name: string;
  /** The setting that must be in force: `LID`, `CONTROL(GSO)`, `PROFILE(USER) DIV(OMVS)`. */
  readonly setting: string;
  readonly doc: string;
  readonly fields: readonly OperandSpec[];
  /** What names the record in INSERT, CHANGE, DELETE and LIST: the logonid, the role, `logonid.suffix`. */
  readonly key?: PositionalSpec;
  /** A part that the site chooses follows the name, `STC.ZWESLSTC`; absent: none does. */
  readonly qualifier?: 'required' | 'optional';
  /** What CHANGE does with the values of a list when neither ADD, REP nor DEL stands beside it; absent: not known. */
  readonly listDefault?: { readonly does: 'add' | 'replace'; readonly certainty: Certainty };
  readonly source: Source;
}

/**
 * Where a resource type gets its class from. `acf2`: ACF2 maps the class so by itself; `site`: sites commonly do with CLASMAP;
 * `class`: the first three letters of the class, in force when no CLASMAP says otherwise; `product`: parameters of an ACF2
 * option, such as those for CICS and Db2; `vm`: ACF2 for z/VM only.
 */
export type AcfTypeBasis = 'acf2' | 'site' | 'class' | 'product' | 'vm';

/** A resource type code of ACF2. */
export interface AcfTypeSpec {
  /** Three characters. */
  readonly name: string;
  /** The SAF class whose resources the type holds. */
  readonly resourceClass: string;
  readonly basis: AcfTypeBasis;
  readonly doc: string;
  readonly source: Source;
}

/**
 * What stands in the parentheses behind a function of the TSS command:
 *
 * - `acid`: an ACID that exists
 * - `newAcid`: an ACID that does not exist yet
 * - `owner`: the owner of a certificate: an ACID, CERTAUTH or CERTSITE
 * - `option`: a control option with its value
 * - `nothing`: the function has no parentheses
 */
export type TssTarget = 'acid' | 'newAcid' | 'owner' | 'option' | 'nothing';

/** A function of the TSS command: `TSS PERMIT(...)`. */
export interface TssFunctionSpec extends CommandSpec {
  /** Whether an ACID, a record or the owner of a certificate stands in the parentheses after the function. */
  readonly target: 'required' | 'optional' | 'none';
  readonly takes: TssTarget;
  /** The records of the security file that may stand in the place of an ACID, by name: `STC`, `RDT`. */
  readonly records: readonly string[];
}

/** A record of the security file, or another word that may stand in the place of an ACID. */
export interface TssRecordSpec extends KeywordSpec {
  /** The functions that take it. */
  readonly functions: readonly string[];
  /** No ACID may have this name: one may not be made with CREATE. */
  readonly reserved: boolean;
  readonly source: Source;
}

/** A resource class of Top Secret: a keyword of ADDTO, PERMIT, REVOKE, WHOHAS and WHOOWNS. */
export interface TssClassSpec {
  readonly name: string;
  readonly aliases?: readonly string[];
  /** The class of RACF that protects the same things. */
  readonly racfClass?: string;
  readonly doc: string;
  /** `false`: the site defines it, or a product tells the site to; absent: Top Secret comes with it. */
  readonly predefined?: false;
  /** The access levels a permit may name; empty: the class has none; absent: not known, or up to the site. */
  readonly levels?: readonly string[];
  /** The level of a permit without ACCESS. */
  readonly defaultAccess?: string;
  /** The longest name ADDTO takes: 8 in a general class (RIE), 26 in a prefixed one (PIE), some have limits of their own. */
  readonly ownerLength?: number;
  /** The longest name PERMIT takes. */
  readonly permitLength?: number;
  /** How many names one command takes. */
  readonly most?: number;
  /** Whether `*`, `+` and `%` in a permit are masks. */
  readonly maskable?: boolean;
  /** `asis`: names keep lower case. */
  readonly letterCase?: 'asis';
  readonly source: Source;
  /** How sure levels, lengths and masks are; absent: as sure as the name. */
  readonly certainty?: Certainty;
}

/** A level of access in Top Secret. */
export interface TssLevelSpec extends KeywordSpec {
  /** Leading parts that stand for it although other levels begin so too: `R`, `U`. */
  readonly aliases?: readonly string[];
  /** The bits it stands for in ACLST, four hexadecimal digits. */
  readonly bits?: string;
}
