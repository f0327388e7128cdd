import type {
  Range as ProtocolRange,
  TextDocumentContentChangeEvent,
  TextDocumentsConfiguration,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { toOffsets, toRange } from './positions.ts';
import type { TouchedLines } from './touched-lines.ts';

/**
 * How documents follow the client's edits. The library keeps its table of lines up to date with the line numbers of an
 * edit as they are sent, and loses count when one lies past the end of the document: they are brought inside first.
 *
 * A document with its version stands for one text. A client that does not count its versions up gets another document.
 * @param touched is told of each edit
 */
export function textSync(touched: TouchedLines): TextDocumentsConfiguration<TextDocument> {
  const updatedBy = (document: TextDocument, change: TextDocumentContentChangeEvent, version: number): TextDocument => {
    const { lineCount } = document;
    const updated = TextDocument.update(document, [change], version);
    const { start, end } = 'range' in change ? change.range : { start: { line: 0 }, end: { line: lineCount } };
    touched.note(updated, start.line, end.line, updated.lineCount - lineCount);
    return updated;
  };
  return {
    create: TextDocument.create,
    update: (document, changes, version) =>
      changes.reduce(
        (updated, change) => updatedBy(updated, inside(updated, change), version),
        version > document.version ? document : copyOf(document),
      ),
  };
}

function copyOf(document: TextDocument): TextDocument {
  return TextDocument.create(document.uri, document.languageId, document.version, document.getText());
}

function inside(document: TextDocument, change: TextDocumentContentChangeEvent): TextDocumentContentChangeEvent {
  if (!('range' in change)) return change;
  const range: ProtocolRange = toRange(document, toOffsets(document, change.range));
  return { range, text: change.text };
}
