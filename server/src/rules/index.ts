/** All rules there are, by their codes. */
import { acf2Rules } from './acf2.ts';
import { deckRules } from './deck.ts';
import { jclRules } from './jcl.ts';
import { racfRules } from './racf.ts';
import { tssRules } from './tss.ts';
import type { Rule } from './types.ts';
import { zoweRules } from './zowe.ts';

export const rules: readonly Rule[] = [
  ...acf2Rules,
  ...deckRules,
  ...jclRules,
  ...racfRules,
  ...tssRules,
  ...zoweRules,
];
