import type { Analysis } from './analysis.ts';
import type { Diagnostic } from './types.ts';

/** What is to be said about the deck, in the order of the text. */
export function diagnostics(analysis: Analysis): Diagnostic[] {
  void [analysis];
  return [];
}
