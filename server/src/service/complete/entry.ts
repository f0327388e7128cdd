import type { CompletionKind } from '../types.ts';

/** An entry of the list before its place in the document is worked out. */
export interface Entry {
  readonly label: string;
  readonly kind: CompletionKind;
  readonly detail: string;
  /** Markdown; made only when the list is. */
  readonly documentation: string;
  /** What is inserted; a snippet when `snippet` is set. */
  readonly text: string;
  readonly snippet: boolean;
  /** The words of `text` when it is a whole command. */
  readonly words?: readonly string[];
  /** Entries of a lower rank come first; within one rank the alphabet decides. */
  readonly rank: number;
}

/** An entry that inserts its label. */
export function plainEntry(
  label: string,
  kind: CompletionKind,
  detail: string,
  documentation: string,
  rank = 0,
  text = label,
): Entry {
  return { label, kind, detail, documentation, text, snippet: false, rank };
}
