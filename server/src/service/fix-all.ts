import { isLineEnd } from '../text/characters.ts';
import type { Text } from '../text/text.ts';
import type { Analysis } from './analysis.ts';
import { fixSteps } from './code-actions.ts';
import type { CodeAction, Diagnostic, TextChange } from './types.ts';
import type { Range } from '../text/range.ts';
import { lastIndex } from '../text/search.ts';
import { finish, type Steps } from '../text/steps.ts';

export { applyChanges } from './edit/apply.ts';

/**
 * The safe fixes of the whole deck that can be made in one go: at most one per diagnostic, and no two on one card, as each
 * has the room on its card for itself. What is left out can be fixed in a second go.
 * @returns the changes in the order of the text, as offsets into the analysed text
 */
export function safeFixes(analysis: Analysis): TextChange[] {
  return finish(safeFixSteps(analysis));
}

/** Fixes that are taken between two steps. */
const fixesInStep = 100;

/** The same in steps. */
export function* safeFixSteps(analysis: Analysis): Steps<TextChange[]> {
  const settled = new Set<string>();
  const taken: TextChange[] = [];
  for (const [index, action] of (yield* fixes(analysis)).entries()) {
    if (index % fixesInStep === fixesInStep - 1) yield;
    const keys = action.settles.map(keyOf);
    if (keys.some((key) => settled.has(key)) || !take(action.changes, taken, analysis.text)) continue;
    for (const key of keys) settled.add(key);
  }
  return taken;
}

/** Safe fixes, the first choice of each diagnostic before its alternatives. */
function* fixes(analysis: Analysis): Steps<CodeAction[]> {
  const actions = (yield* fixSteps(analysis, { start: 0, end: analysis.text.length })).filter(
    (action) => action.safe && action.kind === 'quickfix' && action.settles.length > 0 && action.changes.length > 0,
  );
  return actions.sort((a, b) => Number(b.preferred) - Number(a.preferred));
}

function keyOf({ code, range }: Diagnostic): string {
  return `${code} ${range.start} ${range.end}`;
}

/**
 * Adds all the changes of one action to those taken, or none of them when one collides with an earlier action's.
 * `taken` stays in text order; changes of one action at the same place keep their order.
 */
function take(changes: readonly TextChange[], taken: TextChange[], text: Text): boolean {
  const fits = changes.every(({ range }) => {
    const at = firstAfter(range.start, taken);
    const cards = cardsOf(range, text);
    return ![taken[at - 1], taken[at]].some((neighbour) => neighbour && collides(neighbour.range, cards));
  });
  if (!fits) return false;
  for (const change of changes) taken.splice(firstAfter(change.range.start, taken), 0, change);
  return true;
}

/** The cards that a change is on, without the last line end. */
function cardsOf({ start, end }: Range, text: Text): Range {
  let last = end;
  while (last < text.length && !isLineEnd(text.charCodeAt(last))) last++;
  let first = start;
  while (first > 0 && !isLineEnd(text.charCodeAt(first - 1))) first--;
  return { start: first, end: last };
}

/** The index of the first taken change that starts after an offset. */
function firstAfter(offset: number, taken: readonly TextChange[]): number {
  return lastIndex(taken, offset, ({ range }) => range.start) + 1;
}

/** A change that takes out all up to the start of the cards leaves them alone. */
function collides(change: Range, cards: Range): boolean {
  return change.start <= cards.end && (change.end > cards.start || change.start === cards.start);
}
