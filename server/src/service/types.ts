/**
 * What the language service answers. All ranges are UTF-16 offsets into the document: positions in lines and
 * characters exist only in `lsp/` and in the command line's reports.
 */
import type { Severity } from '../rules/types.ts';
import type { SiteEntry } from '../site/entry.ts';
import { emptySite, type SiteData } from '../site/types.ts';
import type { Range } from '../text/range.ts';
import type { ZoweComponent } from '../catalog/zowe-components.ts';

export type { Severity } from '../rules/types.ts';

/** A place that helps to understand a diagnostic. */
export interface RelatedPlace {
  readonly range: Range;
  readonly message: string;
}

/** Something to tell the user about a place of the deck. */
export interface Diagnostic {
  readonly range: Range;
  readonly severity: Severity;
  /** The rule: `racf/execute-outside-dataset-program`. `rulePage` makes the page about it. */
  readonly code: string;
  readonly message: string;
  readonly related: readonly RelatedPlace[];
  /** `unnecessary`: the editor fades the range, since the ESM ignores what stands there. */
  readonly unnecessary: boolean;
}

/** Replaces `range` of the document by `text`. */
export interface TextChange {
  readonly range: Range;
  readonly text: string;
}

/** An edit offered to the user. */
export interface CodeAction {
  readonly title: string;
  readonly kind: 'quickfix' | 'refactor' | 'source';
  /** False when the edit changes who gets access, or rests on a guess: never applied without being looked at. */
  readonly safe: boolean;
  readonly changes: readonly TextChange[];
  /** Instead of changes of the document: the site file declares this. */
  readonly site?: SiteEntry;
  /** The diagnostics the action settles. */
  readonly settles: readonly Diagnostic[];
  /** The first choice among the actions of its diagnostic. */
  readonly preferred: boolean;
}

export interface Hover {
  readonly range: Range;
  /** Markdown. */
  readonly text: string;
}

/** A place that names something which other places name too. */
export interface NamePlace {
  readonly range: Range;
  /** It comes into being here: ADDUSER, RDEFINE, SET. */
  readonly defines: boolean;
}

/** Why something cannot be done, in a sentence for the user. */
export interface Refusal {
  readonly refusal: string;
}

/** What a rename would replace: its range, and the name as it is now. */
export interface RenameStart {
  readonly range: Range;
  readonly name: string;
}

/** The line of syntax for the operand one is writing. */
export interface Signature {
  readonly label: string;
  /** Markdown. */
  readonly documentation: string;
  /** Parts of the label. */
  readonly parameters: readonly SignatureParameter[];
  /** The index of the parameter one is writing; undefined when it is none of them. */
  readonly active: number | undefined;
}

/** A part of a line of syntax; `range` counts from the start of the label. */
export interface SignatureParameter {
  readonly range: Range;
  /** Markdown. */
  readonly documentation: string;
}

export type CompletionKind =
  'command' | 'operand' | 'value' | 'class' | 'resource' | 'symbol' | 'user' | 'group' | 'snippet';

export interface Completion {
  readonly label: string;
  readonly kind: CompletionKind;
  /** A few words beside the label. */
  readonly detail: string;
  /** Markdown shown for the selected entry. */
  readonly documentation: string;
  /** What accepting does: the text replaces the range. `$1`, `$0` are tab stops when `snippet` is set. */
  readonly change: TextChange;
  readonly snippet: boolean;
  /** Entries are offered in ascending order of this text. */
  readonly sortText: string;
}

/** `group`: commands, or others, that are too many to be entries of their own. */
export type OutlineKind = 'job' | 'step' | 'section' | 'heading' | 'group' | 'command' | 'symbol';

/** A node of the document's outline. Children lie inside `range`. */
export interface OutlineNode {
  readonly name: string;
  readonly detail: string;
  readonly kind: OutlineKind;
  readonly range: Range;
  readonly nameRange: Range;
  readonly children: readonly OutlineNode[];
}

/** A region that can be folded, from the line of `start` to the line of `end`. */
export interface Fold {
  readonly range: Range;
  readonly kind: 'comment' | 'region';
}

export const tokenTypes = [
  'keyword',
  'function',
  'parameter',
  'enumMember',
  'class',
  'variable',
  'string',
  'comment',
  'macro',
  'number',
  'operator',
] as const;
export type TokenType = (typeof tokenTypes)[number];

/** A coloured run of characters, never longer than one line. */
export interface SemanticToken {
  readonly range: Range;
  readonly type: TokenType;
}

/**
 * Coloured words by runs: those of one command, or of one line of JCL. A run begins where a line does, and none overlaps
 * another. Where the words of a run are the same array as in an earlier version, its text is coloured as it was.
 */
export interface Colours {
  /** Where the runs begin, ascending. */
  readonly starts: ArrayLike<number>;
  /**
   * The words of each run in the order of the text, none longer than one line. Three numbers each: start and end relative to the
   * start of the run, and the index in `tokenTypes`.
   */
  readonly words: readonly (readonly number[])[];
}

/** What the user has set; every member has a default in `defaultSettings`. */
export interface Settings {
  /** Severity by rule code or glob pattern (`racf/*`), the last match counts. */
  readonly rules: Readonly<Record<string, Severity | 'off'>>;
  /** Whether a deck is checked for the permissions Zowe needs. */
  readonly zoweCheck: 'auto' | 'always' | 'never';
  /** The parts of Zowe in use, which decide what is required; the usual ones without it. */
  readonly zoweComponents?: readonly ZoweComponent[];
  /** Diagnostics per document; when there are more, the gravest are kept. */
  readonly maxProblems: number;
  /** What is known about the site of the deck. */
  readonly site: SiteData;
}

export const defaultSettings: Settings = { rules: {}, zoweCheck: 'auto', maxProblems: 1000, site: emptySite };
