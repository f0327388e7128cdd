/**
 * What a document is made of before any command is understood: JCL, symbols, sections, and the cards that make
 * one command. Offsets are UTF-16 offsets into the document unless a comment says otherwise.
 */
import type { Esm } from '../catalog/types.ts';
import type { CommandForm } from '../grammar/parse.ts';
import type { Range } from '../text/range.ts';
import type { SplitState } from './state.ts';

/**
 * The language of a document as the editor or the command line names it. `parmlib`: a member of RACF's parameter library,
 * whose commands are those of RACF and whose comments and continuations are its own.
 */
export type DeckLanguage = Esm | 'jcl' | 'parmlib';

/** Something wrong with the cards of a command, seen while they were joined. */
export interface CardProblem {
  readonly kind:
    /** The last card of the section ends in a continuation sign. */
    | 'continuation-at-end'
    /** A blank card follows a continuation sign. */
    | 'continuation-into-blank'
    /** In RACF's parameter library: a line that is all comment follows a continuation sign. */
    | 'continuation-into-comment'
    /** In rule text of ACF2: a comment ends in a blank and a dash, so the compiler takes the next card for a part of it. */
    | 'continuation-of-comment'
    /** In an ACF session: a comment in the form that TSO has. `range` is the two characters that begin it. */
    | 'comment-of-tso'
    /** In RACF's parameter library: a plus sign, which continues nothing there. */
    | 'plus-sign'
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
  /** Number of lines from its first card to its last. */
  readonly cards: number;
  /** What the cards before it left open, and what it leaves open. */
  readonly before: SplitState;
  readonly after: SplitState;
  /** True when nothing but its own cards decides where it ends. */
  readonly selfContained: boolean;
  readonly form: CommandForm;
  /** It stands in a member of RACF's parameter library. */
  readonly parmlib?: boolean;
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
  /** What it is tied to in the catalog: see `bind/bound-commands.ts`, which alone reads and writes it. */
  bound: object | undefined;
  /** Tells, in the count of `bind/bound-commands.ts`, when that became another; 0 for never. Read and written there alone, too. */
  changed: number;
}

/** A JCL symbol: what one SET statement, or the default in a PROC statement, says of it. */
export interface JclSymbol {
  /** In upper case. */
  readonly name: string;
  /** The value as written, without outer apostrophes. */
  readonly raw: string;
  /**
   * The value with other symbols resolved; undefined when it is not certain: a hole, an unknown symbol or broken
   * syntax is in it, a template condition stands around the SET, or it is a default of a PROC.
   */
  readonly value: string | undefined;
  /** The name in its SET statement. */
  readonly nameRange: Range;
  /** The value in its SET statement, outer apostrophes included; empty after the equals sign when there is none. */
  readonly valueRange: Range;
  /** An EXPORT statement before the SET names it, so that in-stream data sees it. */
  readonly exported: boolean;
}

/** The symbols in force at one place of a deck. */
export interface SymbolTable {
  /** The symbol of a name in any letter case. */
  readonly get: (name: string) => JclSymbol | undefined;
  /** One entry a name: the SET that counts, in the order of the text. */
  readonly all: readonly JclSymbol[];
  /** False when no symbol is set to nothing. Every step may have a table of its own, so this is told without going through it. */
  readonly mayHaveBlank: boolean;
}

/** Who reads a section. `other`: no security deck, left alone. */
export type SectionEsm = Esm | 'other';

/** A run of lines that one program reads. */
export interface SectionFrame {
  readonly esm: SectionEsm;
  /** It is a member of RACF's parameter library. */
  readonly parmlib?: boolean;
  /** From the start of its first line to the start of the line after its last. */
  readonly range: Range;
  /** The DD name in JCL. */
  readonly ddName?: string;
  /** The DD statement in JCL. */
  readonly ddRange?: Range;
  /** Its data is concatenated to that of the section before: the same program reads on. */
  readonly goesOn?: boolean;
  /** The program of the step, in upper case; absent for a procedure, and when it is not known. */
  readonly program?: string;
  /** Symbols are substituted in it (`SYMBOLS=`), with these values. */
  readonly symbols: SymbolTable;
  /** True when JCL symbols are substituted in the data. */
  readonly substituted: boolean;
  /**
   * The text has every statement that could give the data a symbol: a job with its JOB statement, no INCLUDE, a step that calls
   * no procedure, and no symbols of the system.
   */
  readonly knowsSymbols?: boolean;
}

/** Something wrong in the JCL that feeds a security section. */
export interface JclProblem {
  readonly kind:
    /** No line begins with the delimiter, so the data runs to the end of the text. `range` and `detail`: the DLM value. */
    | 'dlm-not-found'
    /** The step has no DD of the name that SYSTSIN's DDNAME says. `range`: the value, in its SET where it comes from one; `detail`: the name looked for; `names`: the DDs with data; `also`: the value of DDNAME. */
    | 'ddname-not-found'
    /** A comment that begins in column 1 ends the data in front of more commands. `range`: the card; `detail`: the DD name. */
    | 'comment-ends-data'
    /** Nothing in the job uses the symbol. `range`: its name and value in the SET; `detail`: the name. */
    | 'symbol-unused'
    /** A SET gives a symbol another one that has no value yet. `range`: the reference; `detail`: its name; `also`: the later SET; `names`: what may be meant. */
    | 'symbol-set-later'
    /** A SET behind data changes what that data sees. `range`: its name and value; `detail`: the name; `also`: the value before. */
    | 'symbol-set-behind'
    /** A symbol with a name that is too long. `range`: the name; `detail`: the same. */
    | 'symbol-name'
    /** No EXPORT before the SET lets the data see the symbol. `range`: the name in the first SET; `names`: all; `also`: the first EXPORT. */
    | 'symbol-not-exported'
    /** The DD has no SYMBOLS, and its data names symbols. `range`: the `*` or DATA; `detail`: the DD; `names`: the symbols; `also`: the SET of the first. */
    | 'symbols-missing';
  readonly range: Range;
  readonly detail: string;
  readonly names?: readonly string[];
  readonly also?: Range;
}

/** A DD, EXEC, SET or other JCL statement, for outline, colouring and folding. */
export interface JclStatement {
  /** `delimiter`: the card that ends in-stream data, any other card that begins with two characters slash and asterisk, and the null statement. */
  readonly kind: 'comment' | 'statement' | 'delimiter';
  /** From the first card to the end of the last, without its line end. Comment cards in between are statements of their own. */
  readonly range: Range;
  readonly nameRange?: Range;
  /** In upper case. */
  readonly name?: string;
  /** In upper case. */
  readonly operation?: string;
  readonly operationRange?: Range;
  /** The condition of an IF is one positional parameter. */
  readonly operands: readonly JclParameter[];
}

/** What is wrong with the syntax of a parameter. */
export type JclFlaw =
  | 'unclosed-string'
  | 'missing-parenthesis'
  | 'extra-parenthesis'
  /** More of it than is read. */
  | 'unread';

/** A parameter of a JCL statement: `KEY=value` or a positional value. */
export interface JclParameter {
  /** In upper case. */
  readonly key?: string;
  readonly keyRange?: Range;
  /** The value as written, without outer apostrophes; cards are joined. */
  readonly value: string;
  /** The value in the document, outer apostrophes included; empty after the equals sign when there is none. */
  readonly valueRange: Range;
  /** The whole value stands in apostrophes; a doubled one in `value` means one. */
  readonly quoted: boolean;
  /** The first thing wrong with it. */
  readonly flaw?: JclFlaw;
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
