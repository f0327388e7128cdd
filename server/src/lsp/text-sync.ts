import type { TextDocumentContentChangeEvent, TextDocumentsConfiguration } from 'vscode-languageserver';
import { BlockText } from '../text/block-text.ts';
import { DeckDocument } from './deck-document.ts';
import { toOffsets } from './positions.ts';
import type { TouchedLines } from './touched-lines.ts';

/**
 * How documents follow the client's edits.
 *
 * A document with its version stands for one text. A client that does not count its versions up gets another document.
 * @param touched is told of each edit
 */
export function textSync(touched: TouchedLines): TextDocumentsConfiguration<DeckDocument> {
  const update = (document: DeckDocument, change: TextDocumentContentChangeEvent, version: number): void => {
    const { lines } = document;
    const range = 'range' in change ? toOffsets(document, change.range) : { start: 0, end: lines.text.length };
    const [first, last] = [lines.lineAt(range.start), lines.lineAt(range.end)];
    document.replace(range, change.text, version);
    touched.note(document, first, last, document.lines.count - lines.count);
  };
  return {
    create: (uri, languageId, version, text) => new DeckDocument(uri, languageId, version, BlockText.of(text)),
    update: (document, changes, version) => {
      const updated = version > document.version ? document : copyOf(document);
      for (const change of changes) update(updated, change, version);
      return updated;
    },
  };
}

function copyOf({ uri, languageId, version, lines }: DeckDocument): DeckDocument {
  return new DeckDocument(uri, languageId, version, lines.text);
}
