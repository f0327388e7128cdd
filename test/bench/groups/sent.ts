import { TestClient } from '../../lsp/harness/client.ts';
import { editor, type Sent, sentAfter, total } from '../../lsp/harness/sent.ts';
import { deck } from '../decks/index.ts';
import type { Row } from '../row.ts';

const sizes = [1000, 10_000, 100_000];

/**
 * What the server sends, over its standard output, of all that VS Code asks for after a letter was typed in the middle of a deck.
 * @param script the bundle of the server
 */
export async function sent(kind: 'racf' | 'acf2' | 'tss' | 'jcl', name: string, script: string): Promise<Row[]> {
  const rows: Row[] = [];
  for (const lines of sizes) {
    const client = await TestClient.start(script, { capabilities: editor });
    const place = { line: lines / 2, character: 5 };
    // The first edit of a line may change its problems, the second changes its letters only.
    const answers = await sentAfter(client, deck(kind, lines), [
      { ...place, text: 'A' },
      { ...place, text: 'B' },
    ]);
    await client.stop();
    const last = answers.at(-1);
    if (last) rows.push(rowOf(`sent after an edit, ${name}, ${lines.toLocaleString('en')} lines`, last));
  }
  return rows;
}

function rowOf(what: string, one: Sent): Row {
  const parts = Object.entries<number>({ ...one }).map(([name, bytes]) => `${name} ${bytes.toLocaleString('en')}`);
  return { what, value: total(one) / 1000, unit: 'KB', also: `bytes: ${parts.join(', ')}` };
}
