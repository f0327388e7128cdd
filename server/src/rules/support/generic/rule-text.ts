/** What a check that all products need is told about one of them. */
import type { Esm } from '../../../catalog/types.ts';
import type { CommandRule } from '../../types.ts';

/** A rule without its check: code, words, sources and examples, in which the products differ. */
export type RuleText = Omit<CommandRule, 'scope' | 'check' | 'concerns' | 'absence' | 'unknownWords' | 'syntax'>;

/** The products as messages name them. */
export const productNames: Readonly<Record<Esm, string>> = { racf: 'RACF', acf2: 'ACF2', tss: 'Top Secret' };
