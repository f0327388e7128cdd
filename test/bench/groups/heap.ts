import { check } from '../check.ts';
import type { Deck } from '../decks/index.ts';
import { heapInUse } from '../measure.ts';
import type { Row } from '../row.ts';

const megabyte = 1_000_000;

/** The heap after a collection, with a deck checked and its analysis and diagnostics held. */
export function heap(what: string, deck: Deck): Row {
  const before = heapInUse();
  const checked = check(deck);
  const after = heapInUse();
  const mean = (after - before) / checked.analysis.bound.size;
  const also = `${(before / megabyte).toFixed(1)} MB of it before the check, ${mean.toFixed(0)} bytes a command`;
  return { what, value: after / megabyte, unit: 'MB', budget: 250, also };
}
