import type { Analysis } from './analysis.ts';
import type { SemanticToken } from './types.ts';
import type { Range } from '../text/range.ts';
/** The coloured words of the deck, or of a part of it, in the order of the text. */
export function semanticTokens(analysis: Analysis, range?: Range): SemanticToken[] {
  void [analysis, range];
  return [];
}
