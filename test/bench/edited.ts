import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Analysis } from '../../server/src/service/analysis.ts';
import { check } from './check.ts';
import type { Deck } from './decks/index.ts';
import { timed } from './measure.ts';

/** An open document that follows edits as the server's documents do: its text is put together by the same library. */
export class Edited {
  analysis: Analysis;
  private document: TextDocument;
  private version = 0;

  constructor({ text, language }: Deck) {
    this.document = TextDocument.create('file:///deck', language, 0, text);
    this.analysis = check({ text, language }).analysis;
  }

  get length(): number {
    return this.analysis.text.length;
  }

  /** Makes an edit and checks the document. Returns the milliseconds from the edit to its diagnostics. */
  edit(start: number, end: number, text: string): number {
    const range = { start: this.document.positionAt(start), end: this.document.positionAt(end) };
    return timed(() => {
      this.document = TextDocument.update(this.document, [{ range, text }], ++this.version);
      const { language } = this.analysis;
      this.analysis = check({ text: this.document.getText(), language }, this.analysis).analysis;
    }).milliseconds;
  }

  /** Makes an edit, then takes it back. Returns the milliseconds of both. */
  editAndUndo(start: number, end: number, text: string): [number, number] {
    const before = this.analysis.text.slice(start, end);
    return [this.edit(start, end, text), this.edit(start, start + text.length, before)];
  }
}
