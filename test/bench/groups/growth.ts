import { check } from '../check.ts';
import type { Deck } from '../decks/index.ts';
import { collectGarbage, median, timed } from '../measure.ts';
import type { Effort, Row } from '../row.ts';

/**
 * How much longer the check of twice the lines takes. Both sizes are checked in turn, after one check unmeasured, and each pair is
 * compared by itself: a machine whose speed changes meanwhile changes it for both.
 */
export function growth(what: string, half: Deck, whole: Deck, effort: Effort): Row {
  const times = { half: [] as number[], whole: [] as number[] };
  check(whole);
  for (let run = 0; run < effort.runs; run++) {
    collectGarbage();
    times.half.push(timed(() => check(half)).milliseconds);
    collectGarbage();
    times.whole.push(timed(() => check(whole)).milliseconds);
  }
  const [small, large] = [median(times.half), median(times.whole)];
  return {
    what,
    value: median(times.whole.map((time, run) => time / (times.half[run] ?? NaN))),
    unit: 'x',
    budget: 2.1,
    also: `${small.toFixed(0)} ms, then ${large.toFixed(0)} ms`,
  };
}
