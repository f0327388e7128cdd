/**
 * The shape of the language facts. Everything a table can say about a command, an operand or a value is said in
 * entries of these types, and every feature (binding, checks, hover, completion, colouring) reads them there.
 */

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
  | { readonly type: 'keyword'; readonly keywords: readonly KeywordSpec[] }
  | { readonly type: 'class' }
  | { readonly type: 'user' }
  | { readonly type: 'group' }
  | { readonly type: 'userOrGroup' }
  /** A profile name; its class is the value of the operand or positional `classFrom`, `DATASET` when that is not given. */
  | { readonly type: 'profile'; readonly classFrom?: string }
  | { readonly type: 'dataset' }
  | { readonly type: 'number'; readonly min?: number; readonly max?: number }
  | { readonly type: 'name'; readonly what: string; readonly maxLength?: number }
  | { readonly type: 'text'; readonly maxLength?: number }
  /** A password, phrase or key: never shown. */
  | { readonly type: 'secret' }
  | { readonly type: 'any' };

/** A keyword that stands as a value: `READ` in `ACCESS(READ)`. */
export interface KeywordSpec {
  readonly name: string;
  readonly doc: string;
}

/** What may stand in the parentheses of an operand. */
export type OperandValue =
  /** No parentheses: a flag. */
  | { readonly kind: 'none' }
  /** One value, or a list of them when `list` is set; the parentheses may be left out when `optional` is set. */
  | { readonly kind: 'values'; readonly of: ValueType; readonly list?: boolean; readonly optional?: boolean }
  /** Sub-operands: a segment such as `OMVS(...)`, or `WHEN(PROGRAM(...))`. */
  | { readonly kind: 'operands'; readonly operands: readonly OperandSpec[]; readonly optional?: boolean }
  /** Not described yet, or free in form: accepted as it stands. */
  | { readonly kind: 'any' };

/** A keyword operand of a command or of another operand. */
export interface OperandSpec {
  /** Full name in upper case. */
  readonly name: string;
  readonly doc: string;
  readonly value: OperandValue;
  /** The value in force when the operand is left out, in words. */
  readonly default?: string;
  /** Operands of the same level that cannot stand beside this one. */
  readonly excludes?: readonly string[];
  /** The z/OS release that brought it, where that matters. */
  readonly since?: string;
  readonly source: Source;
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
  readonly source: Source;
}

/** A general resource class of RACF. */
export interface ClassSpec {
  readonly name: string;
  readonly doc: string;
  /** The grouping class of a member class, or the member class of a grouping class. */
  readonly pair?: string;
  readonly maxLength?: number;
  readonly raclist?: 'allowed' | 'required' | 'disallowed';
  /** `asis`: profile names keep lower case. */
  readonly letterCase?: 'upper' | 'asis';
  readonly generics?: boolean;
  readonly source: Source;
}
