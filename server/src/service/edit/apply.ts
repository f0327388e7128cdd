import type { Text } from '../../text/text.ts';
import type { TextChange } from '../types.ts';

/** Applies changes that do not overlap to a text. `changes` are in the order of the text. */
export function applyChanges(text: Text, changes: readonly TextChange[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const { range, text: replacement } of changes) {
    parts.push(text.slice(at, range.start), replacement);
    at = range.end;
  }
  return parts.join('') + text.slice(at);
}
