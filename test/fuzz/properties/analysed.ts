import type { DeckLanguage } from '../../../server/src/deck/types.ts';
import { analyse, type Analysis } from '../../../server/src/service/analysis.ts';
import { defaultSettings, type Settings } from '../../../server/src/service/types.ts';
import type { Text } from '../../../server/src/text/text.ts';

/** Every deck is checked as if it were one for Zowe, so that all features have work. One object: others would start anew. */
export const forZowe: Settings = { ...defaultSettings, zoweCheck: 'always' };

/** Analyses a text; a rule that throws is a failure, where the server would only log it. */
export function analysed(
  text: Text,
  language: DeckLanguage,
  previous?: Analysis,
  settings: Settings = forZowe,
): Analysis {
  return analyse(text, language, settings, previous, failing);
}

/** Told of a rule that throws. */
export function failing(code: string, error: unknown): never {
  throw new Error(`the rule ${code} threw`, { cause: error });
}
