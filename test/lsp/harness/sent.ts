import type { SemanticTokens } from 'vscode-languageserver/node';
import { ableClient, type TestClient } from './client.ts';

/** Bytes that the server wrote for each of the answers that VS Code asks for after an edit. */
export interface Sent {
  readonly problems: number;
  readonly colours: number;
  readonly 'colours of a screen': number;
  readonly symbols: number;
  readonly folds: number;
  readonly lenses: number;
}

/** All of them together. */
export function total(sent: Sent): number {
  return Object.values<number>({ ...sent }).reduce((sum, bytes) => sum + bytes, 0);
}

/** A client as VS Code describes itself where it matters for what is sent. */
export const editor = {
  ...ableClient,
  textDocument: { ...ableClient.textDocument, foldingRange: { rangeLimit: 5000 } },
};

const uri = 'file:///deck';

/** Text that is put in at a place. */
export interface Insertion {
  readonly line: number;
  readonly character: number;
  readonly text: string;
}

/**
 * Opens a deck, asks what VS Code asks, makes edits and asks again.
 * @returns what was sent after each edit
 */
export async function sentAfter(
  client: TestClient,
  deck: { readonly text: string; readonly language: string },
  edits: readonly Insertion[],
): Promise<Sent[]> {
  const size = async <R>(answer: Promise<R>): Promise<[number, R]> => {
    client.heard = '';
    const got = await answer;
    return [Buffer.byteLength(client.heard), got];
  };
  await client.open(uri, deck.text, deck.language);
  let report = await client.pull(uri);
  let tokens = await client.ask<SemanticTokens>('textDocument/semanticTokens/full', uri);
  const sent: Sent[] = [];
  for (const { line, character, text } of edits) {
    const place = { line, character };
    await client.change(uri, { range: { start: place, end: place }, text });
    const [problems, newReport] = await size(client.pull(uri, report.resultId));
    report = newReport;
    const previousResultId = tokens.resultId;
    const delta = client.ask<SemanticTokens>('textDocument/semanticTokens/full/delta', uri, { previousResultId });
    const [colours, newTokens] = await size(delta);
    tokens = newTokens;
    const range = { start: { line, character: 0 }, end: { line: line + 50, character: 0 } };
    const [screen] = await size(client.ask('textDocument/semanticTokens/range', uri, { range }));
    const [symbols] = await size(client.ask('textDocument/documentSymbol', uri));
    const [folds] = await size(client.ask('textDocument/foldingRange', uri));
    const [lenses] = await size(client.ask('textDocument/codeLens', uri));
    sent.push({ problems, colours, 'colours of a screen': screen, symbols, folds, lenses });
  }
  await client.close(uri);
  return sent;
}
