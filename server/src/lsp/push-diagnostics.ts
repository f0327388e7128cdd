import { Debounced } from './debounce.ts';
import { protocolDiagnostics } from './diagnostics.ts';
import type { Session } from './session.ts';

/** Milliseconds without a further change before a document is checked. A document just opened is checked at once. */
const quietTime = 150;

/**
 * Sends diagnostics to a client that does not ask for them: when a document is opened and after its changes.
 * @returns sends those of all open documents again
 */
export function pushDiagnostics({ connection, client, texts, documents, guard }: Session): () => void {
  const send = async (uri: string): Promise<void> => {
    const open = await documents.open(uri);
    if (open === undefined) return;
    const diagnostics = protocolDiagnostics(open, client);
    await connection.sendDiagnostics({ uri, version: open.document.version, diagnostics });
  };
  const checks = new Debounced((uri) => {
    guard.aside('diagnostics', () => send(uri));
  });
  const known = new Set<string>();

  texts.onDidChangeContent(({ document: { uri } }) => {
    checks.schedule(uri, known.has(uri) ? quietTime : 0);
    known.add(uri);
  });
  texts.onDidClose(({ document: { uri } }) => {
    known.delete(uri);
    guard.aside('diagnostics', () => connection.sendDiagnostics({ uri, diagnostics: [] }));
  });
  return () => {
    for (const uri of texts.keys()) checks.schedule(uri, 0);
  };
}
