/**
 * What a document is made of before any command is understood: JCL, symbols, sections, and the cards that make
 * one command. Offsets are UTF-16 offsets into the document unless a comment says otherwise.
 */
import type { Esm } from '../catalog/types.ts';
import type { CommandForm } from '../grammar/parse.ts';
import type { Range } from '../text/range.ts';

/** The language of a document as the editor or the command line names it. */
export type DeckLanguage = Esm | 'jcl';

/** Something wrong with the cards of a command, seen while they were joined. */
export interface CardProblem {
  readonly kind:
    /** The last card of the section ends in a continuation sign. */
    | 'continuation-at-end'
    /** A blank card follows a continuation sign. */
    | 'continuation-into-blank'
    /** The comment has no closing mark. `range` is the comment. */
    | 'unclosed-comment'
    /** The command is longer than TSO's buffer; what follows is not read. */
    | 'too-long';
  /** Relative to the command's `start`. */
  readonly range: Range;
}

/**
 * One logical command: its cards joined, comments blanked, sequence numbers left out.
 * All offsets in it are relative to `start`, so that an edit elsewhere only moves `start`.
 */
export interface CommandText {
  /** Document offset of the first character of the command's first card that belongs to it. Moved by deck updates. */
  start: number;
  /** Length in the document, from `start` to the end of the last card, without its line end. */
  readonly length: number;
  readonly form: CommandForm;
  /** The logical text. */
  readonly text: string;
  /**
   * Where the logical text stands in the document: pairs (logical offset, offset relative to `start`), ascending.
   * Each pair begins a piece that runs on one to one to the next pair.
   */
  readonly pieces: readonly number[];
  /** The comments, relative to `start`. */
  readonly comments: readonly Range[];
  readonly problems: readonly CardProblem[];
}

/** A JCL symbol set in the deck, or known from it. */
export interface JclSymbol {
  readonly name: string;
  /** The value as written. */
  readonly raw: string;
  /** The value with other symbols resolved; undefined when a hole or an unknown symbol is in it. */
  readonly value: string | undefined;
  /** The name in its SET statement. */
  readonly nameRange: Range;
  /** The value in its SET statement. */
  readonly valueRange: Range;
}

/** The symbols in force at one place of a deck. */
export interface SymbolTable {
  readonly get: (name: string) => JclSymbol | undefined;
  readonly all: readonly JclSymbol[];
}

/** Who reads a section. `other`: no security deck, left alone. */
export type SectionEsm = Esm | 'other';

/** A run of lines that one program reads. */
export interface SectionFrame {
  readonly esm: SectionEsm;
  /** From the start of its first line to the start of the line after its last. */
  readonly range: Range;
  /** The DD name in JCL. */
  readonly ddName?: string;
  /** The DD statement in JCL. */
  readonly ddRange?: Range;
  /** Symbols are substituted in it (`SYMBOLS=`), with these values. */
  readonly symbols: SymbolTable;
  /** True when JCL symbols are substituted in the data. */
  readonly substituted: boolean;
}

/** Something wrong in the JCL that feeds a security section. */
export interface JclProblem {
  readonly kind: 'dlm-not-found' | 'ddname-not-found';
  readonly range: Range;
  readonly detail: string;
}

/** A DD, EXEC, SET or other JCL statement, for outline, colouring and folding. */
export interface JclStatement {
  readonly kind: 'comment' | 'statement' | 'delimiter';
  readonly range: Range;
  readonly nameRange?: Range;
  readonly name?: string;
  readonly operation?: string;
  readonly operationRange?: Range;
  readonly operands: readonly JclParameter[];
}

/** A parameter of a JCL statement: `KEY=value` or a positional value. */
export interface JclParameter {
  readonly key?: string;
  readonly keyRange?: Range;
  /** The value as written, without outer apostrophes. */
  readonly value: string;
  readonly valueRange: Range;
}

/** The frame of a deck: everything about it but its commands. */
export interface DeckFrame {
  readonly language: DeckLanguage;
  readonly statements: readonly JclStatement[];
  readonly sections: readonly SectionFrame[];
  /** All SET symbols of the deck in order. */
  readonly symbols: readonly JclSymbol[];
  readonly problems: readonly JclProblem[];
}
