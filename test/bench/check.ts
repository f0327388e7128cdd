import type { DeckLanguage } from '../../server/src/deck/types.ts';
import { type Analysis, analysing, keptFor } from '../../server/src/service/analysis.ts';
import { diagnostics } from '../../server/src/service/diagnostics.ts';
import { defaultSettings, type Diagnostic } from '../../server/src/service/types.ts';
import { BlockText } from '../../server/src/text/block-text.ts';
import { Lines } from '../../server/src/text/lines.ts';
import { finish } from '../../server/src/text/steps.ts';
import type { Deck } from './decks/index.ts';

/** What a check has come to. */
export interface Checked {
  readonly analysis: Analysis;
  readonly found: readonly Diagnostic[];
}

/** The full check of a deck as the server has it: its lines, its analysis and its diagnostics. */
export function check({ text, language }: Deck): Checked {
  return checkLines(new Lines(BlockText.of(text)), language);
}

/** Analysis and diagnostics of a text whose lines are known. A rule that throws fails the bench. */
export function checkLines(lines: Lines, language: DeckLanguage, previous?: Analysis): Checked {
  const kept = keptFor(language, defaultSettings, previous?.kept, (code, error) => {
    throw new Error(`${code} failed`, { cause: error });
  });
  const analysis = finish(analysing(lines, kept));
  return { analysis, found: diagnostics(analysis) };
}
