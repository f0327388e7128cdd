import type { DeckDocument } from '../../server/src/lsp/deck-document.ts';
import { textSync } from '../../server/src/lsp/text-sync.ts';
import { TouchedLines } from '../../server/src/lsp/touched-lines.ts';
import type { Analysis } from '../../server/src/service/analysis.ts';
import { checkLines } from './check.ts';
import type { Deck } from './decks/index.ts';
import { timed } from './measure.ts';

const sync = textSync(new TouchedLines());

/** An open document of the server's, which follows edits as they come from a client. */
export class Edited {
  analysis: Analysis;
  private document: DeckDocument;
  private version = 0;

  constructor({ text, language }: Deck) {
    this.document = sync.create('file:///deck', language, 0, text);
    this.analysis = checkLines(this.document.lines, language).analysis;
  }

  get length(): number {
    return this.analysis.text.length;
  }

  /** Makes an edit and checks the document. Returns the milliseconds from the edit to its diagnostics. */
  edit(start: number, end: number, text: string): number {
    const range = { start: this.document.positionAt(start), end: this.document.positionAt(end) };
    return timed(() => {
      this.document = sync.update(this.document, [{ range, text }], ++this.version);
      const { language } = this.analysis;
      this.analysis = checkLines(this.document.lines, language, this.analysis).analysis;
    }).milliseconds;
  }
}
