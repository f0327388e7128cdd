import type { Analysis } from './analysis.ts';
import type { Hover } from './types.ts';

/** What is known about the word at a document offset. */
export function hover(analysis: Analysis, offset: number): Hover | undefined {
  void [analysis, offset];
  return undefined;
}
