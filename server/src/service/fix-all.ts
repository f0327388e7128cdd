import type { Analysis } from './analysis.ts';
import { codeActions } from './code-actions.ts';
import type { CodeAction, Diagnostic, TextChange } from './types.ts';
import type { Range } from '../text/range.ts';

/**
 * The safe fixes of the whole deck that can be made in one go: at most one per diagnostic, none overlapping another.
 * What is left out for an overlap can be fixed in a second go.
 * @returns the changes in the order of the text, as offsets into the analysed text
 */
export function safeFixes(analysis: Analysis): TextChange[] {
  const settled = new Set<string>();
  const taken: TextChange[] = [];
  for (const action of fixes(analysis)) {
    const keys = action.settles.map(keyOf);
    if (keys.some((key) => settled.has(key)) || !take(action.changes, taken)) continue;
    for (const key of keys) settled.add(key);
  }
  return taken;
}

/** Applies changes that do not overlap to a text. `changes` are in the order of the text. */
export function applyChanges(text: string, changes: readonly TextChange[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const { range, text: replacement } of changes) {
    parts.push(text.slice(at, range.start), replacement);
    at = range.end;
  }
  return parts.join('') + text.slice(at);
}

/** Safe fixes, the first choice of each diagnostic before its alternatives. */
function fixes(analysis: Analysis): CodeAction[] {
  const actions = codeActions(analysis, { start: 0, end: analysis.text.length }).filter(
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
function take(changes: readonly TextChange[], taken: TextChange[]): boolean {
  const fits = changes.every(({ range }) => {
    const at = firstAfter(range.start, taken);
    const [before, after] = [taken[at - 1], taken[at]];
    return !(before && collide(before.range, range)) && !(after && collide(range, after.range));
  });
  if (!fits) return false;
  for (const change of changes) taken.splice(firstAfter(change.range.start, taken), 0, change);
  return true;
}

/** The index of the first taken change that starts after an offset. */
function firstAfter(offset: number, taken: readonly TextChange[]): number {
  let low = 0;
  let high = taken.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((taken[middle]?.range.start ?? Infinity) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Two insertions at one place collide too: nobody has said which comes first. */
function collide(a: Range, b: Range): boolean {
  return a.start === b.start || (a.start < b.end && b.start < a.end);
}
