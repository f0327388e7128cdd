import { monitorEventLoopDelay } from 'node:perf_hooks';
import { paced } from '../../../server/src/lsp/pace.ts';
import { analysing, keptFor } from '../../../server/src/service/analysis.ts';
import { diagnostics } from '../../../server/src/service/diagnostics.ts';
import { defaultSettings } from '../../../server/src/service/types.ts';
import type { Deck } from '../decks/index.ts';
import { collectGarbage } from '../measure.ts';
import type { Effort, Row } from '../row.ts';

/** How often the event loop is looked at, in milliseconds. */
const resolution = 1;

/**
 * The longest time for which other messages wait while a deck is checked of which nothing is known. In the first run the engine
 * compiles as it goes, as in a server that was just started.
 */
export async function blocking(what: string, { text, language }: Deck, { runs }: Effort): Promise<Row> {
  const longest: number[] = [];
  for (let run = 0; run < runs; run++) {
    collectGarbage();
    const delay = monitorEventLoopDelay({ resolution });
    delay.enable();
    const kept = keptFor(language, defaultSettings, undefined, (code, error) => {
      throw new Error(`${code} failed`, { cause: error });
    });
    const done = await paced(analysing(text, kept), () => false);
    if (done) diagnostics(done.result);
    await new Promise((resolve) => setTimeout(resolve, 2 * resolution));
    delay.disable();
    longest.push(delay.max / 1e6 - resolution);
  }
  const also = `in ${runs} checks: ${longest.map((one) => one.toFixed(0)).join(', ')} ms`;
  return { what, value: Math.max(...longest), unit: 'ms', budget: 50, also };
}
