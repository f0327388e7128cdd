/**
 * A command with its words tied to the catalog: what every feature and rule looks at. All spans are offsets into the
 * logical text of the command (`CommandText.text`); `documentRange` turns them into document offsets.
 */
import type { CommandSpec, Esm, KeywordSpec, OperandSpec } from '../catalog/types.ts';
import type { CommandText } from '../deck/types.ts';
import type { Range } from '../text/range.ts';

/** One value: a positional operand, or an entry of an operand's list. */
export interface BoundValue {
  readonly span: Range;
  /** As written, apostrophes included. */
  readonly text: string;
  /** With symbols resolved and apostrophes taken off; undefined when a hole or an unknown symbol is in it. */
  readonly value: string | undefined;
  readonly quoted: boolean;
  /** The keyword it names where keywords are expected, abbreviations expanded. */
  readonly keyword?: KeywordSpec;
  /** The keywords it may be short for, when it is short for several. */
  readonly candidates?: readonly KeywordSpec[];
}

/** A keyword operand as given. */
export interface BoundOperand {
  /** Undefined when the word names no operand, or several. */
  readonly spec: OperandSpec | undefined;
  /** The operands the word may be short for, when it is short for several. */
  readonly candidates: readonly OperandSpec[];
  /** The word. */
  readonly keyword: Range;
  readonly word: string;
  /** The word with what is in its parentheses. */
  readonly span: Range;
  /** The parentheses; undefined when there are none. */
  readonly list: Range | undefined;
  /** The entries of the list where values are expected, or where nothing is known; the word before sub-operands. */
  readonly values: readonly BoundValue[];
  /** The sub-operands, where those are expected. */
  readonly operands: readonly BoundOperand[];
}

/** Something in the form of the command that stands out whatever the command is. */
export interface SyntaxProblem {
  readonly kind:
    /** A right parenthesis is missing; `swallowed`: what follows has become part of the list. */
    | 'missing-close'
    | 'missing-close-swallows'
    | 'extra-close'
    | 'unclosed-string'
    /** Nested too deep, or too long: not read. */
    | 'unread'
    /** A list, or a word that can be nothing, where an operand is expected. */
    | 'stray';
  readonly span: Range;
}

export interface BoundCommand {
  readonly text: CommandText;
  readonly esm: Esm;
  /** Undefined for a command that the catalog does not have. */
  readonly spec: CommandSpec | undefined;
  /** The verb as written; empty when there is none. */
  readonly verb: string;
  readonly verbSpan: Range;
  /** In the order of `spec.positionals`; one that is a list gives several values. */
  readonly positionals: readonly (readonly BoundValue[])[];
  readonly operands: readonly BoundOperand[];
  /** A keyword operand stood where a positional had to stand; TSO would take it for the positional. */
  readonly latePositional: boolean;
  /** Words after the positionals that name no operand; what they may be is for rules to say. */
  readonly strays: readonly BoundValue[];
  readonly problems: readonly SyntaxProblem[];
  /** What is written cannot be trusted to be what was meant: only the syntax problem is worth telling. */
  readonly broken: boolean;
  /** A place for what the index of the deck's effects keeps of the command; for nobody else. */
  keptEffects: object | undefined;
  /** A place for what is to be asked about commands of its form (`rules/plan.ts`); for nobody else. */
  keptForm: object | undefined;
}

/** What is known of a command before its words are tied to the catalog. */
export interface CommandHead {
  readonly text: CommandText;
  /** As written; empty when there is none. */
  readonly verb: string;
  /** The first word behind the verb, with a list or without; undefined when there is none. */
  firstWord(): string | undefined;
  /** The first word behind the verb that has no list. */
  firstName(): string | undefined;
}

/** Gives the entry of the catalog that says what the words of a command are; undefined for a command that is not known. */
export type EntryLookup = (head: CommandHead) => CommandSpec | undefined;
