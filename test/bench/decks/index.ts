/** The decks of the bench, by name and size. */
import type { DeckLanguage } from '../../../server/src/deck/types.ts';
import { acf2Deck } from './acf2.ts';
import { brokenDeck } from './broken.ts';
import { job } from './job.ts';
import { racfDeck } from './racf.ts';
import { Random } from './random.ts';
import { tssDeck } from './tss.ts';

/** Zowe's ZWESECUR job has 782 lines. */
export const zwesecurLines = 780;

const seed = 20_260_101;

export interface Deck {
  readonly text: string;
  readonly language: DeckLanguage;
}

const makers = {
  racf: (lines: number): Deck => ({ text: racfDeck(new Random(seed), lines), language: 'racf' }),
  acf2: (lines: number): Deck => ({ text: acf2Deck(new Random(seed), lines), language: 'acf2' }),
  tss: (lines: number): Deck => ({ text: tssDeck(new Random(seed), lines), language: 'tss' }),
  jcl: (lines: number): Deck => ({ text: job(new Random(seed), lines), language: 'jcl' }),
  broken: (lines: number): Deck => ({ text: brokenDeck(new Random(seed), lines), language: 'racf' }),
};

/** A deck of that kind; the same one each time. */
export function deck(kind: keyof typeof makers, lines: number): Deck {
  return makers[kind](lines);
}
