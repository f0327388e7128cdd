import type { DeckLanguage } from '../deck/types.ts';
import type { Settings } from './types.ts';

/** A deck with everything that is computed once per edit and shared by every feature. */
export interface Analysis {
  readonly text: string;
  readonly language: DeckLanguage;
  readonly settings: Settings;
}

/**
 * Analyses a document.
 * @param previous the analysis of an earlier version of the same document; what did not change is taken over from
 * it, and it must not be used afterwards.
 */
export function analyse(text: string, language: DeckLanguage, settings: Settings, previous?: Analysis): Analysis {
  void previous;
  return { text, language, settings };
}
