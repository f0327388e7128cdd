import { check } from '../check.ts';
import type { Deck } from '../decks/index.ts';
import { collectGarbage, median, timed } from '../measure.ts';
import type { Effort, Row } from '../row.ts';
import { tokenize } from '../tokenizer.ts';

/** A deck checked as a whole, nothing known of it before. The first time is slower: the engine compiles as it goes. */
export function cold(what: string, deck: Deck, effort: Effort, budget?: number): Row {
  const checks: number[] = [];
  const passes: number[] = [];
  let also = '';
  for (let run = 0; run < effort.runs; run++) {
    collectGarbage();
    passes.push(timed(() => tokenize(deck.text)).milliseconds);
    collectGarbage();
    const { milliseconds, result } = timed(() => check(deck));
    checks.push(milliseconds);
    also = `${result.analysis.bound.size} commands, ${result.found.length} diagnostics`;
  }
  const first = `first run ${(checks[0] ?? NaN).toFixed(0)} ms`;
  const row: Row = { what, value: median(checks), unit: 'ms', tokenizer: median(passes), also: `${first}; ${also}` };
  return budget === undefined ? row : { ...row, budget };
}
