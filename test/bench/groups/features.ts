import * as service from '../../../server/src/service/index.ts';
import { finish } from '../../../server/src/text/steps.ts';
import { check } from '../check.ts';
import type { Deck } from '../decks/index.ts';
import { Random } from '../decks/random.ts';
import { Edited } from '../edited.ts';
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

/** So many folds VS Code asks for. */
const foldingLimit = 5000;

/** What an editor asks of the whole deck, with a budget for what is asked after each edit. */
const surveys: readonly [string, (analysis: service.Analysis) => unknown, number?][] = [
  ['symbols', service.outline, 10],
  ['folding', (analysis) => service.foldingRanges(analysis, foldingLimit)],
  ['semantic tokens', (analysis) => finish(service.colouring(analysis))],
];

/** How long the answers take, each from the 95th percentile of many places of the deck. */
export function features(what: string, deck: Deck, effort: Effort): Row[] {
  const random = new Random(20_260_103);
  const { analysis } = check(deck);
  const rows: Row[] = questions.map(([name, ask]) => {
    const at = (): number => timed(() => ask(analysis, random.below(deck.text.length))).milliseconds;
    return rowOf(`${name}, ${what}, p95`, Array.from({ length: effort.samples }, at), 10);
  });
  const edited = new Edited(deck);
  for (const [name, ask, budget] of surveys) {
    const first = timed(() => ask(edited.analysis)).milliseconds;
    rows.push(rowOf(`${name} of the whole, ${what}, the first time`, [first]));
    const afterEdit = (): number => {
      const at = random.below(edited.length - 1);
      edited.edit(at, at, 'A');
      const { milliseconds } = timed(() => ask(edited.analysis));
      edited.edit(at, at + 1, '');
      return milliseconds;
    };
    const times = Array.from({ length: Math.ceil(effort.samples / 5) }, afterEdit);
    rows.push(rowOf(`${name} of the whole, ${what}, after an edit, p95`, times, budget));
  }
  return rows;
}

function rowOf(what: string, times: readonly number[], budget?: number): Row {
  const also = `p50 ${quantile(times, 0.5).toFixed(2)}, max ${quantile(times, 1).toFixed(1)} ms; ${times.length} calls`;
  const row: Row = { what, value: quantile(times, 0.95), unit: 'ms', also };
  return budget === undefined ? row : { ...row, budget };
}
