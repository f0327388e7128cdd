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
    passes.push(timePass(deck.text));
    collectGarbage();
    const { milliseconds, result } = timed(() => check(deck));
    checks.push(milliseconds);
    also = `${result.analysis.bound.size} commands, ${result.found.length} diagnostics`;
  }
  const first = `first run ${(checks[0] ?? NaN).toFixed(0)} ms`;
  const row: Row = { what, value: median(checks), unit: 'ms', tokenizer: median(passes), also: `${first}; ${also}` };
  return budget === undefined ? row : { ...row, budget };
}

/** Milliseconds that a regular expression takes for a text. */
function timePass(text: string): number {
  const { milliseconds, result } = timed(() => tokenize(text));
  // Also keeps the engine from leaving out tokens that nobody uses.
  if (result.at(-1)?.end !== text.length) throw new Error('the tokens do not cover the text');
  return milliseconds;
}
