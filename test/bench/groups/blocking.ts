import { monitorEventLoopDelay } from 'node:perf_hooks';
import { paced } from '../../../server/src/lsp/pace.ts';
import * as service from '../../../server/src/service/index.ts';
import { BlockText } from '../../../server/src/text/block-text.ts';
import { Lines } from '../../../server/src/text/lines.ts';
import type { Steps } from '../../../server/src/text/steps.ts';
import type { Deck } from '../decks/index.ts';
import { collectGarbage } from '../measure.ts';
import type { Effort, Row } from '../row.ts';

/** How often the event loop is looked at, in milliseconds. */
const resolution = 1;

/** What an editor asks of the whole of a deck when it is opened. */
const questions: readonly ((analysis: service.Analysis) => Steps<unknown>)[] = [
  (analysis) => service.outlining(analysis),
  (analysis) => service.colouring(analysis),
  (analysis) => service.folding(analysis),
  (analysis) => service.zoweLensSteps(analysis),
];

/**
 * The longest time for which other messages wait while a deck is opened of which nothing is known. In the first run the engine
 * compiles as it goes, as in a server that was just started.
 */
export async function blocking(what: string, deck: Deck, { runs }: Effort): Promise<Row> {
  const longest: number[] = [];
  for (let run = 0; run < runs; run++) {
    collectGarbage();
    const delay = monitorEventLoopDelay({ resolution });
    delay.enable();
    await open(deck);
    await new Promise((resolve) => setTimeout(resolve, 2 * resolution));
    delay.disable();
    longest.push(delay.max / 1e6 - resolution);
  }
  const also = `in ${runs} checks: ${longest.map((one) => one.toFixed(0)).join(', ')} ms`;
  return { what, value: Math.max(...longest), unit: 'ms', budget: 50, also };
}

async function open({ text, language }: Deck): Promise<void> {
  const kept = service.keptFor(language, service.defaultSettings, undefined, (code, error) => {
    throw new Error(`${code} failed`, { cause: error });
  });
  const done = await paced(service.analysing(new Lines(BlockText.of(text)), kept), () => false);
  if (!done) throw new Error('the check was given up');
  service.diagnostics(done.result);
  for (const ask of questions) await paced(ask(done.result), () => false);
}
