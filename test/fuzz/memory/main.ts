/**
 * Analyses decks of ever new names and asks about them, and edits one document of each language over and over, as a server
 * does that runs for weeks: `node --expose-gc memory.mjs`. For each prints the megabytes of the heap halfway and at the end, as
 * a line of JSON.
 */
import type { DeckLanguage } from '../../../server/src/deck/types.ts';
import * as service from '../../../server/src/service/index.ts';
import { forZowe } from '../properties/analysed.ts';
import { NewNames } from './decks.ts';

/** What was measured, after one half of the work and after the other. */
export interface Measured {
  readonly what: string;
  readonly halfway: number;
  readonly end: number;
}

/** How much is done in each half. */
const decks = 20;
const edits = 400;

const languages: readonly DeckLanguage[] = ['racf', 'acf2', 'tss', 'jcl'];
const names = new NewNames();

for (const language of languages) {
  measure(`decks of ${language}`, decks, () => {
    ask(service.analyse(names.deck(language, 60), language, service.defaultSettings));
  });
}
for (const language of languages) {
  const lasting = names.deck(language, 20);
  let analysis: service.Analysis | undefined;
  measure(`edits of ${language}`, edits, () => {
    // What is worked on is written anew all the time, and gets no longer.
    const text = `${lasting}\n${names.deck(language, 3)}\n`;
    analysis = service.analyse(text, language, forZowe, analysis);
    service.diagnostics(analysis);
    service.outline(analysis);
    service.accessMatrix(analysis);
  });
}

function measure(what: string, times: number, work: () => void): void {
  const [halfway = 0, end = 0] = [1, 2].map(() => {
    for (let time = 0; time < times; time++) work();
    globalThis.gc?.();
    return process.memoryUsage().heapUsed / 1e6;
  });
  const measured: Measured = { what, halfway, end };
  console.log(JSON.stringify(measured));
}

function ask(analysis: service.Analysis): void {
  service.diagnostics(analysis);
  service.outline(analysis);
  service.accessMatrix(analysis);
  service.semanticTokens(analysis);
  for (let offset = 10; offset < analysis.text.length; offset += 397) {
    service.hover(analysis, offset);
    service.complete(analysis, offset);
    service.occurrences(analysis, offset);
  }
}
