import type { TextDocument } from 'vscode-languageserver-textdocument';

/** A run of lines that holds all that edits touched, in the newest text of the document. */
export interface TouchedLines {
  readonly first: number;
  readonly last: number;
}

const touched = new WeakMap<TextDocument, TouchedLines>();

/** The lines that edits have touched since they were forgotten last; undefined for none. */
export function touchedLines(document: TextDocument): TouchedLines | undefined {
  return touched.get(document);
}

export function forgetTouched(document: TextDocument): void {
  touched.delete(document);
}

/**
 * Tells of an edit.
 * @param first the line that it begins on
 * @param last the line that it ended on before
 * @param added lines that there are more of since; negative for fewer
 */
export function noteEdit(document: TextDocument, first: number, last: number, added: number): void {
  const before = touched.get(document) ?? { first, last: first };
  const moved = before.last > last ? before.last : last;
  touched.set(document, { first: Math.min(before.first, first), last: Math.max(first, moved + added) });
}
