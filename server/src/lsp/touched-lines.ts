import type { Range } from 'vscode-languageserver';
import type { DeckDocument } from './deck-document.ts';

/** What edits did to a document, in lines of its newest text. */
interface Touched {
  /** The run of lines that holds all that edits touched. */
  readonly first: number;
  readonly last: number;
  /** Lines came or went, though it may be as many as before by now. */
  readonly moved: boolean;
}

/** Which lines the edits of a client have touched since it was told something about a document. One for each session. */
export class TouchedLines {
  private readonly byDocument = new WeakMap<DeckDocument, Touched>();

  /**
   * Tells of an edit.
   * @param first the line that it begins on
   * @param last the line that it ended on before
   * @param added lines that there are more of since; negative for fewer
   */
  note(document: DeckDocument, first: number, last: number, added: number): void {
    const before = this.byDocument.get(document) ?? { first, last: first, moved: false };
    this.byDocument.set(document, {
      first: Math.min(before.first, first),
      last: Math.max(first, Math.max(before.last, last) + added),
      moved: before.moved || added !== 0,
    });
  }

  /** From here on only edits to come count. */
  forget(document: DeckDocument): void {
    this.byDocument.delete(document);
  }

  /**
   * True when a client may show elsewhere, or not at all, what it was told to show at these lines: an edit touched one of them, or
   * lines above came and went. Where they did so while the answer was under way, the client has seen one of the two only.
   */
  mayHaveMoved(document: DeckDocument, { start, end }: Range): boolean {
    const touched = this.byDocument.get(document);
    return touched !== undefined && end.line >= touched.first && (touched.moved || start.line <= touched.last);
  }
}
