/** Documents follow a client as those of the protocol's own library do. */
import { expect, test } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { textSync } from '../../server/src/lsp/text-sync.ts';
import { TouchedLines } from '../../server/src/lsp/touched-lines.ts';
import { randomEdits } from './harness/edits.ts';

const sync = textSync(new TouchedLines());

const begun = '//A JOB\r\n//S EXEC PGM=IKJEFT01\n//SYSTSIN DD *\rADDUSER JOE\n\n/*\n';
const pieces = ['\n', '\r', '\r\n', '\n\r', ' ', 'PERMIT A ID(B)\n', '\ud83d\udd12', 'X', ''];

test('text and positions after random edits', () => {
  let version = 0;
  let ours = sync.create('file:///a', 'jcl', version, begun);
  let theirs = TextDocument.create('file:///a', 'jcl', version, begun);
  for (const edits of randomEdits({ seed: 11, rounds: 600, lines: 12, columns: 20, pieces })) {
    version++;
    for (const edit of theirs.lineCount > 40 ? [{ text: begun }] : edits) {
      // The library keeps its lines right only for edits inside of the text.
      const range = 'range' in edit ? inside(theirs, edit.range) : undefined;
      theirs = TextDocument.update(theirs, [range ? { range, text: edit.text } : { text: edit.text }], version);
      ours = sync.update(ours, [edit], version + 1);
    }
    const text = theirs.getText();
    expect(ours.lines.text.toString()).toBe(text);
    expect(ours.lines.count).toBe(theirs.lineCount);
    for (let offset = -1; offset <= text.length + 1; offset++)
      expect(ours.positionAt(offset)).toEqual(theirs.positionAt(offset));
    for (let line = 0; line <= theirs.lineCount; line++) {
      for (const character of [0, 1, 3, 1000])
        expect(ours.offsetAt({ line, character })).toBe(theirs.offsetAt({ line, character }));
    }
  }
});

type Range = Parameters<TextDocument['getText']>[0] & object;

function inside(document: TextDocument, { start, end }: Range): Range {
  const [a, b] = [document.offsetAt(start), document.offsetAt(end)];
  return { start: document.positionAt(Math.min(a, b)), end: document.positionAt(Math.max(a, b)) };
}

test('a client that does not count versions up gets another document', () => {
  const before = sync.create('file:///a', 'racf', 3, 'ADDUSER A');
  const change = { range: { start: { line: 0, character: 8 }, end: { line: 0, character: 9 } }, text: 'B' };
  const after = sync.update(before, [change], 3);
  expect(after).not.toBe(before);
  expect([before, after].map(({ lines }) => lines.text.toString())).toEqual(['ADDUSER A', 'ADDUSER B']);
  expect(sync.update(after, [change], 4)).toBe(after);
});
