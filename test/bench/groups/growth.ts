import { check } from '../check.ts';
import type { Deck } from '../decks/index.ts';
import { collectGarbage, median, timed } from '../measure.ts';
import type { Effort, Row } from '../row.ts';

/**
 * How much longer the check of twice the lines takes. Both sizes are checked in turn, after one check unmeasured, and each pair is
 * compared by itself: a machine whose speed changes meanwhile changes it for both.
 * @param doublings from the small deck to the large one; the root is taken of the ratio. Garbage is collected in steps, which makes one
 * doubling of short checks dearer and the next one cheaper.
 */
export function growth(what: string, small: Deck, large: Deck, effort: Effort, doublings = 1): Row {
  const times = { small: [] as number[], large: [] as number[] };
  check(large);
  for (let run = 0; run < effort.runs; run++) {
    collectGarbage();
    times.small.push(timed(() => check(small)).milliseconds);
    collectGarbage();
    times.large.push(timed(() => check(large)).milliseconds);
  }
  return {
    what,
    value: median(times.large.map((time, run) => time / (times.small[run] ?? NaN))) ** (1 / doublings),
    unit: 'x',
    budget: 2.1,
    also: `${median(times.small).toFixed(0)} ms, then ${median(times.large).toFixed(0)} ms`,
  };
}
