import { serverArguments } from '../../../client/src/server-process.ts';
import { TestClient } from '../../lsp/harness/client.ts';
import type { Deck } from '../decks/index.ts';
import { quantile } from '../measure.ts';
import type { Effort, Row } from '../row.ts';

/**
 * The built server started as an editor starts it, over its standard input and output: from the start of the process to
 * the answer with the first diagnostics.
 * @param script the bundle of the server
 */
export async function start(what: string, deck: Deck, script: string, effort: Effort): Promise<Row> {
  const times: number[] = [];
  for (let run = 0; run < effort.runs; run++) {
    const begin = performance.now();
    const client = await TestClient.start(script, { nodeArguments: serverArguments });
    await client.open('file:///deck', deck.text, deck.language);
    const found = await client.diagnostics('file:///deck');
    times.push(performance.now() - begin);
    await client.stop();
    if (found.length === 0) throw new Error('the server reported nothing of a deck with faults');
  }
  const also = `min ${quantile(times, 0).toFixed(0)}, max ${quantile(times, 1).toFixed(0)} ms; ${times.length} starts`;
  return { what, value: quantile(times, 0.5), unit: 'ms', budget: 300, also };
}
