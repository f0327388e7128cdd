/**
 * Opens, edits and closes documents in one session, one after the other, and tells the heap after a collection: a line of JSON for
 * each quarter. Run with `--expose-gc`, and the number of documents.
 */
import { CancellationTokenSource, createConnection, createProtocolConnection } from 'vscode-languageserver/node';
import { startServer } from '../../../server/src/lsp/server.ts';
import { ableClient } from './client.ts';
import { pipe } from './pipe.ts';

const count = Number(process.argv[2]);
const deck = `RDEFINE FACILITY BPX.SERVER UACC(NONE)
PERMIT BPX.SERVER CLASS(FACILITY) ID(ZWESVUSR) ACCESS(EXECUTE)
SETROPTS RACLIST(FACILITY) REFRESH
`;

const [here, there] = pipe();
startServer(createConnection(there.reader, there.writer), () => Promise.resolve(undefined));
const client = createProtocolConnection(here.reader, here.writer);
client.onRequest('workspace/configuration', ({ items }: { items: object[] }) => items.map(() => null));
client.onRequest('client/registerCapability', () => null);
client.listen();
void run();

async function run(): Promise<void> {
  // Diagnostics are sent, which takes timers and keeps more than to be asked for them.
  const capabilities = { workspace: ableClient.workspace };
  await client.sendRequest('initialize', { processId: null, rootUri: null, capabilities });
  for (let index = 1; index <= count; index++) {
    await visit(`file:///decks/${index % 50}/deck-${index}.racf`, index);
    if (index % (count / 4) !== 0) continue;
    // Timers of documents that were closed are over.
    await new Promise((resolve) => setTimeout(resolve, 300));
    globalThis.gc?.();
    console.log(JSON.stringify({ index, megabytes: process.memoryUsage().heapUsed / 1e6 }));
  }
  process.exit(0);
}

async function visit(uri: string, index: number): Promise<void> {
  const document = { textDocument: { uri } };
  const ask = (method: string, more: object = {}): Promise<unknown> =>
    client.sendRequest(method, { ...document, ...more });
  await client.sendNotification('textDocument/didOpen', {
    textDocument: { uri, languageId: 'racf', version: 1, text: deck },
  });
  const { resultId } = (await ask('textDocument/semanticTokens/full')) as { resultId: string };
  await ask('textDocument/documentSymbol');
  for (let version = 2; version < 5; version++) {
    const start = { line: version % 3, character: 0 };
    const contentChanges = [{ range: { start, end: start }, text: `PERMIT A.B${index % 9} CLASS(FACILITY) ID(U)\n` }];
    await client.sendNotification('textDocument/didChange', { textDocument: { uri, version }, contentChanges });
    if (index % 2 === 0) await ask('textDocument/hover', { position: start });
  }
  await ask('textDocument/semanticTokens/full/delta', { previousResultId: resultId });
  // What is under way when the document is closed, and what is taken back.
  const source = new CancellationTokenSource();
  const range = { start: { line: 0, character: 0 }, end: { line: 5, character: 0 } };
  const late = [
    ask('textDocument/codeAction', { range, context: { diagnostics: [] } }),
    ask('textDocument/semanticTokens/full'),
    client.sendRequest('esm/zowe', document, source.token),
  ];
  source.cancel();
  await client.sendNotification('textDocument/didClose', document);
  if (index % 5 === 0) {
    await client.sendNotification('workspace/didChangeConfiguration', { settings: null });
    await client.sendNotification('workspace/didChangeWatchedFiles', { changes: [] });
  }
  await Promise.allSettled(late);
}
