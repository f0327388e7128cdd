import type { Case } from './input/case.ts';

/** What is found by then is small enough. */
const milliseconds = 30_000;

/**
 * Makes a failing case smaller than fast-check can, which knows nothing of lines: takes out edits, runs of lines, and
 * runs of characters for as long as it still fails.
 */
export function minimal(failing: Case, fails: (one: Case) => boolean): Case {
  let best = failing;
  const end = performance.now() + milliseconds;
  const attempt = (smaller: Case): boolean => {
    if (performance.now() > end || !fails(smaller)) return false;
    best = smaller;
    return true;
  };
  for (let index = best.edits.length - 1; index >= 0; index--) {
    attempt({ ...best, edits: best.edits.toSpliced(index, 1) });
  }
  for (const mark of ['\n', '']) {
    let size = best.text.split(mark).length >> 1;
    for (; size >= 1; size = size === 1 ? 0 : size >> 1) {
      for (let at = 0; at < best.text.split(mark).length;) {
        const text = best.text.split(mark).toSpliced(at, size).join(mark);
        // Edits stand at the places they stood at, as far as that can be.
        if (!attempt({ ...best, text })) at += size;
      }
    }
  }
  return best;
}
