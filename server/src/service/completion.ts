import type { Analysis } from './analysis.ts';
import type { Completion } from './types.ts';

/** What may be written at a document offset. */
export function complete(analysis: Analysis, offset: number): Completion[] {
  void [analysis, offset];
  return [];
}
