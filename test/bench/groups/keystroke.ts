import type { Deck } from '../decks/index.ts';
import { editedSymbol } from '../decks/job.ts';
import { racfDeck } from '../decks/racf.ts';
import { Random } from '../decks/random.ts';
import { Edited } from '../edited.ts';
import { quantile } from '../measure.ts';
import type { Effort, Row } from '../row.ts';

const seed = 20_260_102;

/** Edits before the measured ones: the engine compiles what a keystroke runs. */
const unmeasured = 20;

/** Typing at random places: letters, deletions, line ends, and signs that open what is not closed yet. Each is undone. */
export function typing(what: string, deck: Deck, effort: Effort, budget: number): Row {
  const random = new Random(seed);
  const edited = new Edited(deck);
  const edit = (): [number, number] => {
    const at = random.below(edited.length - 1);
    const typed = random.pick(['A', 'X', 'e', '5', '.', ' ', '\n', "'", '(', ')', '-', '']);
    return edited.editAndUndo(at, at + (typed === '' || random.chance(0.2) ? 1 : 0), typed);
  };
  return rowOf(what, repeat(edit, effort.samples), budget);
}

/** Another value for a symbol that a large part of the commands name. */
export function editingSymbol(what: string, deck: Deck, effort: Effort): Row {
  const edited = new Edited(deck);
  const at = deck.text.indexOf(editedSymbol) + editedSymbol.length;
  return rowOf(
    what,
    repeat(() => edited.editAndUndo(at - 1, at, 'X'), Math.ceil(effort.samples / 5)),
    100,
  );
}

/** A thousand lines put in at a random place, and taken out again. */
export function pasting(what: string, deck: Deck, effort: Effort): Row {
  const random = new Random(seed);
  const edited = new Edited(deck);
  const pasted = racfDeck(new Random(seed), 1000);
  const paste = (): [number, number] => {
    const at = deck.text.lastIndexOf('\n', random.below(edited.length)) + 1;
    return edited.editAndUndo(at, at, pasted);
  };
  return rowOf(what, repeat(paste, Math.ceil(effort.samples / 5)));
}

function repeat(edit: () => [number, number], samples: number): number[] {
  for (let count = 0; count < unmeasured; count++) edit();
  return Array.from({ length: Math.ceil(samples / 2) }, edit).flat();
}

function rowOf(what: string, times: readonly number[], budget?: number): Row {
  const [middle, most] = [quantile(times, 0.5), quantile(times, 1)];
  const also = `p50 ${middle.toFixed(1)}, max ${most.toFixed(1)} ms; ${times.length} edits`;
  const row: Row = { what: `${what}, p95`, value: quantile(times, 0.95), unit: 'ms', also };
  return budget === undefined ? row : { ...row, budget };
}
