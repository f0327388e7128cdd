import * as service from '../../../server/src/service/index.ts';
import { check } from '../check.ts';
import type { Deck } from '../decks/index.ts';
import { Random } from '../decks/random.ts';
import { quantile, timed } from '../measure.ts';
import type { Effort, Row } from '../row.ts';

/** What an editor asks at a place of the deck. About a screen of text is asked for where a range is given. */
const screen = 2000;
const questions: readonly [string, (analysis: service.Analysis, offset: number) => unknown][] = [
  ['completion', service.complete],
  ['hover', service.hover],
  ['signature help', service.signature],
  ['places of a name', service.occurrences],
  ['code actions', (analysis, offset) => service.codeActions(analysis, { start: offset, end: offset })],
  [
    'semantic tokens of a screen',
    (analysis, start) => service.semanticTokens(analysis, { start, end: start + screen }),
  ],
];

/** What an editor asks of the whole deck. */
const surveys: readonly [string, (analysis: service.Analysis) => unknown][] = [
  ['symbols', service.outline],
  ['folding', service.foldingRanges],
  ['semantic tokens', (analysis) => service.semanticTokens(analysis)],
];

/** How long the answers take, each from the 95th percentile of many places of the deck. */
export function features(what: string, deck: Deck, effort: Effort): Row[] {
  const random = new Random(20_260_103);
  const { analysis } = check(deck);
  const rows: Row[] = questions.map(([name, ask]) => {
    const at = (): number => timed(() => ask(analysis, random.below(deck.text.length))).milliseconds;
    return rowOf(`${name}, ${what}, p95`, Array.from({ length: effort.samples }, at), 10);
  });
  for (const [name, ask] of surveys) {
    const times = Array.from({ length: effort.runs }, () => timed(() => ask(analysis)).milliseconds);
    rows.push(rowOf(`${name} of the whole, ${what}`, times));
  }
  return rows;
}

function rowOf(what: string, times: readonly number[], budget?: number): Row {
  const also = `p50 ${quantile(times, 0.5).toFixed(2)}, max ${quantile(times, 1).toFixed(1)} ms; ${times.length} calls`;
  const row: Row = { what, value: quantile(times, 0.95), unit: 'ms', also };
  return budget === undefined ? row : { ...row, budget };
}
