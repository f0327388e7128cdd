import type { Analysis } from './analysis.ts';
import type { OutlineNode } from './types.ts';

/** The outline of the deck. */
export function outline(analysis: Analysis): OutlineNode[] {
  void [analysis];
  return [];
}
