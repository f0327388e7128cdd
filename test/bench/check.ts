import { analyse, type Analysis } from '../../server/src/service/analysis.ts';
import { diagnostics } from '../../server/src/service/diagnostics.ts';
import { defaultSettings, type Diagnostic } from '../../server/src/service/types.ts';
import type { Deck } from './decks/index.ts';

/** What a check has come to. */
export interface Checked {
  readonly analysis: Analysis;
  readonly found: readonly Diagnostic[];
}

/** The full check of a deck: analysis and diagnostics. A rule that throws fails the bench. */
export function check({ text, language }: Deck, previous?: Analysis): Checked {
  const analysis = analyse(text, language, defaultSettings, previous, (code, error) => {
    throw new Error(`${code} failed`, { cause: error });
  });
  return { analysis, found: diagnostics(analysis) };
}
