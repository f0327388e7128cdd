import type { Deck } from '../decks/index.ts';
import { editedSymbol } from '../decks/job.ts';
import { racfDeck } from '../decks/racf.ts';
import { Random } from '../decks/random.ts';
import { Edited } from '../edited.ts';
import { quantile, turn } from '../measure.ts';
import type { Effort, Row } from '../row.ts';

const seed = 20_260_102;

/** Edits before the measured ones: the engine compiles what a keystroke runs. */
const unmeasured = 20;

/** What takes longer than a keystroke is done half as often: of much fewer the 95th percentile would be a matter of luck. */
const shareOfLong = 0.5;

/** Texts that are pasted in turn. */
const pastedTexts = 10;

/** Puts `text` in the place of what stands between two offsets. */
interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Typing at random places: letters, deletions, line ends, and signs that open what is not closed yet. Each is undone. */
export async function typing(what: string, deck: Deck, effort: Effort, budget: number): Promise<Row> {
  const random = new Random(seed);
  const edited = new Edited(deck);
  const edit = (): Edit => {
    const at = random.below(edited.length - 1);
    const typed = random.pick(['A', 'X', 'e', '5', '.', ' ', '\n', "'", '(', ')', '-', '']);
    return { start: at, end: at + (typed === '' || random.chance(0.2) ? 1 : 0), text: typed };
  };
  return rowOf(what, await repeat(edited, edit, effort.samples), budget);
}

/** Another value for a symbol that a large part of the commands name. */
export async function editingSymbol(what: string, deck: Deck, effort: Effort): Promise<Row> {
  const edited = new Edited(deck);
  const at = deck.text.indexOf(editedSymbol) + editedSymbol.length;
  const edit = { start: at - 1, end: at, text: 'X' };
  return rowOf(what, await repeat(edited, () => edit, Math.ceil(effort.samples * shareOfLong)), 100);
}

/** A thousand lines put in at a random place, and taken out again. */
export async function pasting(what: string, deck: Deck, effort: Effort): Promise<Row> {
  const random = new Random(seed);
  const edited = new Edited(deck);
  const texts: [string, ...string[]] = [racfDeck(random, 1000)];
  while (texts.length < pastedTexts) texts.push(racfDeck(random, 1000));
  const paste = (): Edit => {
    const at = deck.text.lastIndexOf('\n', random.below(edited.length)) + 1;
    return { start: at, end: at, text: random.pick(texts) };
  };
  return rowOf(what, await repeat(edited, paste, Math.ceil(effort.samples * shareOfLong)), 16);
}

/**
 * Makes edits and takes each back.
 * @returns the milliseconds of each
 */
async function repeat(edited: Edited, next: () => Edit, samples: number): Promise<number[]> {
  const times: number[] = [];
  for (let count = 0; count < unmeasured + Math.ceil(samples / 2); count++) {
    const { start, end, text } = next();
    const before = edited.analysis.text.slice(start, end);
    const both = [edited.edit(start, end, text)];
    await turn();
    both.push(edited.edit(start, start + text.length, before));
    await turn();
    if (count >= unmeasured) times.push(...both);
  }
  return times;
}

function rowOf(what: string, times: readonly number[], budget: number): Row {
  const [middle, most] = [quantile(times, 0.5), quantile(times, 1)];
  const also = `p50 ${middle.toFixed(1)}, max ${most.toFixed(1)} ms; ${times.length} edits`;
  return { what: `${what}, p95`, value: quantile(times, 0.95), unit: 'ms', budget, also };
}
