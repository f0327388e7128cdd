/** A session in which an editor asks everything there is to ask. */
import { readdirSync, readFileSync } from 'node:fs';
import { languageOfName } from '../../../server/src/deck/language.ts';
import { Lines } from '../../../server/src/text/lines.ts';

/** A way to a server. */
export interface Wire {
  request(method: string, params: object): Promise<unknown>;
  notify(method: string, params: object): Promise<void>;
}

export interface SessionDeck {
  readonly uri: string;
  readonly language: string;
  readonly text: string;
}

/** An answer, with what was asked. */
export interface Answer {
  readonly method: string;
  readonly uri: string;
  readonly answer: unknown;
}

/** The sample decks. */
export function sampleDecks(): SessionDeck[] {
  return ['samples', 'test/vscode/workspace'].flatMap((folder) =>
    readdirSync(folder).flatMap((name) => {
      const language = languageOfName(name);
      if (!language) return [];
      return [{ uri: `file:///decks/${folder}/${name}`, language, text: readFileSync(`${folder}/${name}`, 'utf8') }];
    }),
  );
}

const site = JSON.stringify({ classes: [{ name: 'FACILITX' }], zowe: { names: { server: 'ZWEUSR' } } });

/**
 * Opens each deck, asks all requests about it, edits it, asks again, changes settings and site file, and closes it.
 * @param offsetsIn the places to ask about
 * @returns all answers in the order they were asked for
 */
export async function wholeSession(
  wire: Wire,
  decks: readonly SessionDeck[],
  offsetsIn: (text: string) => readonly number[],
): Promise<Answer[]> {
  const answers: Answer[] = [];
  for (const deck of decks) answers.push(...(await aboutDeck(wire, deck, offsetsIn)));
  await wire.notify('workspace/didChangeConfiguration', { settings: { esm: { zowe: { check: 'always' } } } });
  await wire.notify('esm/siteFiles', { files: [{ uri: 'file:///decks/.esm-site.json', text: site }] });
  for (const deck of decks.slice(0, 3)) answers.push(...(await aboutDeck(wire, deck, offsetsIn)));
  for (const [method, params] of [
    ['esm/rulePage', { code: 'racf/secret-in-clear' }],
    ['esm/newZoweDeckForm', {}],
    ['esm/newZoweDeck', { esms: ['racf', 'acf2', 'tss'], components: [], names: {} }],
    ['esm/newZoweDeckProblem', { esms: ['racf'], components: [], names: { server: '??' }, id: 'server' }],
  ] as const) {
    answers.push({ method, uri: '', answer: await wire.request(method, params) });
  }
  return answers;
}

function refusal(error: unknown): unknown {
  return { refused: error instanceof Error ? error.message : 'without a word' };
}

async function aboutDeck(
  wire: Wire,
  { uri, language, text }: SessionDeck,
  offsetsIn: (text: string) => readonly number[],
): Promise<Answer[]> {
  const textDocument = { uri };
  await wire.notify('textDocument/didOpen', { textDocument: { uri, languageId: language, version: 1, text } });
  const answers = await asked(wire, uri, text, offsetsIn(text));
  const [first = ''] = text.split('\n', 1);
  const start = { line: 0, character: 0 };
  const changed = `/* changed */\n${text}${first}\n`;
  await wire.notify('textDocument/didChange', {
    textDocument: { uri, version: 2 },
    contentChanges: [
      { range: { start, end: start }, text: '/* changed */\n' },
      {
        range: { start: { line: 1_000_000, character: 0 }, end: { line: 1_000_000, character: 0 } },
        text: `${first}\n`,
      },
    ],
  });
  answers.push(...(await asked(wire, uri, changed, [0, Math.floor(changed.length / 2)])));
  await wire.notify('textDocument/didClose', { textDocument });
  return answers;
}

async function asked(wire: Wire, uri: string, text: string, offsets: readonly number[]): Promise<Answer[]> {
  const textDocument = { uri };
  const answers: Answer[] = [];
  const ask = async (method: string, params: object = {}): Promise<unknown> => {
    // What is refused is an answer too.
    const answer = await wire.request(method, { textDocument, ...params }).catch(refusal);
    answers.push({ method, uri, answer });
    return answer;
  };
  const lines = new Lines(text);
  const whole = { start: { line: 0, character: 0 }, end: { line: lines.count, character: 0 } };
  const report = (await ask('textDocument/diagnostic')) as { items: { range: object }[] };
  for (const method of ['documentSymbol', 'foldingRange', 'codeLens', 'semanticTokens/full'])
    await ask(`textDocument/${method}`);
  await ask('textDocument/semanticTokens/range', { range: whole });
  await ask('textDocument/semanticTokens/full/delta', { previousResultId: '1' });
  await ask('textDocument/codeAction', { range: whole, context: { diagnostics: report.items } });
  await ask('esm/access');
  const zowe = (await ask('esm/zowe')) as { sections: { esm: string; items: { id: string }[] }[] } | null;
  for (const { esm, items } of zowe?.sections ?? [])
    await ask('esm/zoweInsert', { esm, ids: items.map(({ id }) => id) });
  for (const offset of offsets) {
    const line = lines.lineAt(offset);
    const position = { line, character: offset - lines.start(line) };
    const range = { start: position, end: position };
    for (const method of ['hover', 'completion', 'signatureHelp', 'documentHighlight', 'definition', 'prepareRename']) {
      await ask(`textDocument/${method}`, { position });
    }
    await ask('textDocument/references', { position, context: { includeDeclaration: true } });
    await ask('textDocument/rename', { position, newName: 'NEWNAME' });
    await ask('textDocument/selectionRange', { positions: [position] });
    await ask('textDocument/codeAction', { range, context: { diagnostics: [] } });
    const offered = (await ask('esm/conversions', { range })) as { to: string; whole: boolean }[];
    for (const { to, whole: all } of offered) await ask('esm/convert', { range, to, whole: all });
  }
  return answers;
}
