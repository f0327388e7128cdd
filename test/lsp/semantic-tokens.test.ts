/** Colours by deltas come to the same as colours of the whole text. */
import { expect, test } from 'vitest';
import type { DeckLanguage } from '../../server/src/deck/types.ts';
import type { DeckDocument } from '../../server/src/lsp/deck-document.ts';
import type { OpenDocument } from '../../server/src/lsp/documents.ts';
import { SemanticTokensProvider } from '../../server/src/lsp/semantic-tokens.ts';
import { textSync } from '../../server/src/lsp/text-sync.ts';
import { TouchedLines } from '../../server/src/lsp/touched-lines.ts';
import { analyse, type Analysis, defaultSettings, diagnostics } from '../../server/src/service/index.ts';
import { finish } from '../../server/src/text/steps.ts';
import { randomEdits } from './harness/edits.ts';

const sync = textSync(new TouchedLines());

function opened(document: DeckDocument, previous?: Analysis): OpenDocument {
  const language = document.languageId as DeckLanguage;
  const analysis = analyse(document.lines.text, language, defaultSettings, previous);
  return { document, analysis, id: `${document.version}`, diagnostics: () => diagnostics(analysis) };
}

/** The tokens of a text that nothing is known of. */
function fresh(text: string, language: string): readonly number[] {
  return finish(new SemanticTokensProvider().full(opened(sync.create('file:///b', language, 1, text)))).data;
}

const decks: Readonly<Record<string, { text: string; pieces: readonly string[] }>> = {
  racf: {
    text: "ADDUSER A NAME('X') /* one */\n\n/* two\n three */\nPERMIT B CLASS(FACILITY) -\n  ID(A) ACCESS(READ)\nALTUSER A\n",
    pieces: ['\n', '-\n', ' ', '/*', '*/', 'PERMIT B ID(A)\n', '\r\n', '\r', ')', "'", '\n\n\n', ''],
  },
  acf2: {
    text: 'SET RESOURCE(FAC)\nCOMPILE\n$KEY(BPX) TYPE(FAC)\n SERVER UID(*) ALLOW\nSTORE\n\n* users\nINSERT A\nINSERT B\nEND\n',
    pieces: ['\n', '-\n', ' ', '*', 'INSERT C\n', ' A UID(-) ALLOW\n', '\r\n', 'COMPILE\n', '\n\n', ''],
  },
  jcl: {
    text: "//A JOB\n//  SET U=B,\n//* why\n//  V='C D'\n//S EXEC PGM=IKJEFT01\n//SYSTSIN DD *,SYMBOLS=JCLONLY\nADDUSER &U\n PERMIT A -\n ID(&V)\n/*\n//T EXEC PGM=IKJEFT01\n//SYSTSIN DD *\nALTUSER A\n",
    pieces: ['\n', '/*\n', '//\n', '// SET A=B\n', '//* x\n', ' ', '&U', 'ALTUSER B\n', "'", '\r\n', ''],
  },
};

test.each(Object.entries(decks))('%s: deltas after random edits', (language, { text, pieces }) => {
  const tokens = new SemanticTokensProvider();
  let document = sync.create('file:///a', language, 1, text);
  let open = opened(document);
  let { resultId, data } = finish(tokens.full(open));
  for (const edits of randomEdits({ seed: 7, rounds: 400, lines: 16, columns: 30, pieces })) {
    // Grown beyond what the edits reach, the deck begins anew.
    const changes = document.lines.count > 60 ? [{ text }] : edits;
    document = sync.update(document, [...changes], document.version + 1);
    open = opened(document, open.analysis);
    const delta = finish(tokens.delta(open, resultId ?? ''));
    if (!('edits' in delta)) throw new Error('a delta was asked for');
    data = [...data];
    for (const { start, deleteCount, data: inserted } of delta.edits.toReversed())
      data.splice(start, deleteCount, ...(inserted ?? []));
    expect(data, document.lines.text.toString()).toEqual(fresh(document.lines.text.toString(), language));
    ({ resultId } = delta);
  }
});

test('a letter in a long deck changes few numbers', () => {
  const text = 'PERMIT B CLASS(FACILITY) ID(A) ACCESS(READ)\n'.repeat(1000);
  const tokens = new SemanticTokensProvider();
  const document = sync.create('file:///a', 'racf', 1, text);
  let open = opened(document);
  let { resultId } = finish(tokens.full(open));
  for (const inserted of ['X', '\n']) {
    const start = { line: 500, character: 8 };
    const change = { range: { start, end: start }, text: inserted };
    open = opened(sync.update(document, [change], document.version + 1), open.analysis);
    const delta = finish(tokens.delta(open, resultId ?? ''));
    expect(JSON.stringify(delta).length).toBeLessThan(400);
    ({ resultId } = delta);
  }
  // What is continued into nothing is read anew with every edit.
  const [first, last] = [0, 990].map((line) => ({ start: { line, character: 0 }, end: { line, character: 0 } }));
  if (!first || !last) throw new Error('two places');
  for (const change of [
    { range: first, text: 'PERMIT A -\n\n' },
    { range: last, text: 'X' },
  ]) {
    open = opened(sync.update(document, [change], document.version + 1), open.analysis);
    const delta = finish(tokens.delta(open, resultId ?? ''));
    expect(JSON.stringify(delta).length).toBeLessThan(600);
    ({ resultId } = delta);
  }
});
