import type { OperandSpec } from '../../types.ts';

/** Keywords that go with the same functions. What ADDTO has, CREATE, REPLACE, REMOVE and WHOHAS have too. */
export interface KeywordGroup {
  readonly functions: readonly string[];
  readonly keywords: readonly OperandSpec[];
}

/** Keywords that give an ACID something. */
export const ofAcid: readonly string[] = ['ADDTO'];
