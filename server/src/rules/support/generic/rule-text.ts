/** What a check that all products need is told about one of them. */
import type { CommandRule } from '../../types.ts';

/** A rule without its check: code, words, sources and examples, in which the products differ. */
export type RuleText = Omit<CommandRule, 'scope' | 'check' | 'concerns' | 'absence' | 'unknownWords' | 'syntax'>;
