import * as service from '../../../server/src/service/index.ts';
import type { Steps } from '../../../server/src/text/steps.ts';
import type { Deck } from '../decks/index.ts';
import { Random } from '../decks/random.ts';
import { Edited } from '../edited.ts';
import { quantile, timed } from '../measure.ts';
import type { Effort, Row } from '../row.ts';

/** What a client asks of a deck about Zowe after each edit, at the place of the edit. */
const questions: readonly [string, number, (analysis: service.Analysis, at: number) => Steps<unknown>][] = [
  ['code lens', 16, (analysis) => service.zoweLensSteps(analysis)],
  ['light bulb', 16, (analysis, at) => service.codeActionSteps(analysis, { start: at, end: at })],
  ['checklist', 50, (analysis) => service.zoweReportSteps(analysis)],
];

/** Edits before the measured ones: the engine compiles what a question runs. */
const unmeasured = 20;

/** How long the answers about Zowe take: the first ones, with the longest time without a pause, and those after an edit. */
export function zowe(what: string, deck: Deck, effort: Effort): Row[] {
  const random = new Random(20_260_104);
  const edited = new Edited(deck);
  const rows = questions.map(([name, , ask]) =>
    firstRow(`${name}, first, ${what}`, ask(edited.analysis, edited.length >> 1)),
  );
  const times = questions.map((): number[] => []);
  const asked = (sample: number, at: number): void => {
    questions.forEach(([, , ask], index) => {
      const { milliseconds } = timed(() => [...ask(edited.analysis, at)]);
      if (sample >= unmeasured) times[index]?.push(milliseconds);
    });
  };
  for (let sample = 0; sample < unmeasured + effort.samples; sample += 2) {
    const at = random.below(edited.length);
    edited.edit(at, at, random.pick(['A', '5', '.', ' ', '(', ')']));
    asked(sample, at);
    edited.edit(at, at + 1, '');
    asked(sample, at);
  }
  return [
    ...rows,
    ...questions.map(([name, budget], index) => rowOf(`${name}, ${what}, p95`, times[index] ?? [], budget)),
  ];
}

function firstRow(what: string, steps: Steps<unknown>): Row {
  let value = 0;
  let longest = 0;
  for (let isDone = false; !isDone;) {
    const step = timed(() => steps.next());
    isDone = step.result.done === true;
    value += step.milliseconds;
    longest = Math.max(longest, step.milliseconds);
  }
  return { what, value, unit: 'ms', also: `longest step ${longest.toFixed(1)} ms` };
}

function rowOf(what: string, times: readonly number[], budget: number): Row {
  const also = `p50 ${quantile(times, 0.5).toFixed(1)}, max ${quantile(times, 1).toFixed(1)} ms; ${times.length} edits`;
  return { what, value: quantile(times, 0.95), unit: 'ms', also, budget };
}
