import type { Analysis } from './analysis.ts';

/** How many commands of security products the deck holds. */
export function commandCount(analysis: Analysis): number {
  return analysis.bound.size;
}
