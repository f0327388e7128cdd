import { BlockText } from './block-text.ts';
import type { Text } from './text.ts';

/** The part of a text, or of a list, that an edit changed: `[start, oldEnd)` of the old one became `[start, newEnd)` of the new. */
export interface ChangedWindow {
  readonly start: number;
  readonly oldEnd: number;
  readonly newEnd: number;
}

/** Long texts are compared in blocks of this many characters, which the engine does at memory speed. */
const block = 4096;

/** The smallest window outside of which two texts are equal. */
export function changedWindow(oldText: Text, newText: Text): ChangedWindow {
  const shorter = Math.min(oldText.length, newText.length);
  const shared = sharedEnds(oldText, newText);
  let { start } = shared;
  while (start + block <= shorter && oldText.slice(start, start + block) === newText.slice(start, start + block))
    start += block;
  while (start < shorter && oldText.charCodeAt(start) === newText.charCodeAt(start)) start++;
  const atEnd = Math.min(shared.end, shorter - start);
  let oldEnd = oldText.length - atEnd;
  let newEnd = newText.length - atEnd;
  while (
    oldEnd - block >= start &&
    newEnd - block >= start &&
    oldText.slice(oldEnd - block, oldEnd) === newText.slice(newEnd - block, newEnd)
  ) {
    oldEnd -= block;
    newEnd -= block;
  }
  while (oldEnd > start && newEnd > start && oldText.charCodeAt(oldEnd - 1) === newText.charCodeAt(newEnd - 1)) {
    oldEnd--;
    newEnd--;
  }
  return { start, oldEnd, newEnd };
}

/** How many UTF-16 units at the start and at the end need no look, since the texts share their blocks. */
function sharedEnds(oldText: Text, newText: Text): { start: number; end: number } {
  const areInBlocks = oldText instanceof BlockText && newText instanceof BlockText;
  return areInBlocks
    ? { start: newText.sharedAtStart(oldText), end: newText.sharedAtEnd(oldText) }
    : { start: 0, end: 0 };
}

/** The smallest run outside of which two lists have the same entries. */
export function changedRun(old: readonly unknown[], now: readonly unknown[]): ChangedWindow {
  const shorter = Math.min(old.length, now.length);
  let start = 0;
  while (start < shorter && old[start] === now[start]) start++;
  let oldEnd = old.length;
  let newEnd = now.length;
  while (oldEnd > start && newEnd > start && old[oldEnd - 1] === now[newEnd - 1]) {
    oldEnd--;
    newEnd--;
  }
  return { start, oldEnd, newEnd };
}
