import type { Colours } from '../service/index.ts';
import { changedRun } from '../text/change.ts';

/** Runs of coloured words with the lines that they begin on. */
export interface PlacedRuns extends Colours {
  readonly lines: Uint32Array;
}

/** Runs of the earlier version, from one up to another, in whose place those of the new one come. */
export interface ChangedRuns {
  readonly oldStart: number;
  oldEnd: number;
  readonly start: number;
  end: number;
}

/**
 * The runs that have to be told anew, in their order. All others have the same words at the same distance from the words before
 * them.
 */
export function changedRuns(old: PlacedRuns, now: PlacedRuns): ChangedRuns[] {
  const changes: ChangedRuns[] = [];
  const places = new OldPlaces(old, now);
  // Where the last run with words began, in both versions; undefined where the two had another one.
  let before: { old: number; now: number } | undefined = { old: 0, now: 0 };
  const change = (oldStart: number, oldEnd: number, start: number, end: number): void => {
    const last = changes.at(-1);
    if (last?.oldEnd === oldStart && last.end === start) Object.assign(last, { oldEnd, end });
    else changes.push({ oldStart, oldEnd, start, end });
  };
  let at = 0;
  for (const [index, words] of now.words.entries()) {
    const place = places.of(words, at);
    if (place === undefined) {
      change(at, at, index, index + 1);
      before = undefined;
      continue;
    }
    if (place > at) {
      change(at, place, index, index);
      before = undefined;
    }
    at = place + 1;
    if (words.length === 0) continue;
    const lines = { old: old.lines[place] ?? 0, now: now.lines[index] ?? 0 };
    if (!before || lines.now - before.now !== lines.old - before.old) change(place, at, index, index + 1);
    before = lines;
  }
  if (at < old.words.length) change(at, old.words.length, now.words.length, now.words.length);
  return changes;
}

/** Where the earlier version has runs of the new one. */
class OldPlaces {
  private readonly old: PlacedRuns;
  /** Behind it both versions have the same runs. */
  private readonly end: number;
  /** Made when the two part for the first time; -1 for words that several runs have. */
  private known: Map<readonly number[], number> | undefined;

  constructor(old: PlacedRuns, now: PlacedRuns) {
    this.old = old;
    this.end = changedRun(old.words, now.words).oldEnd;
  }

  /** The first place from `from` on; undefined when there is none. */
  of(words: readonly number[], from: number): number | undefined {
    if (this.old.words[from] === words) return from;
    const place = (this.known ??= this.find(from)).get(words) ?? -1;
    return place >= from ? place : undefined;
  }

  private find(from: number): Map<readonly number[], number> {
    const known = new Map<readonly number[], number>();
    // What both have in common at their ends begins there.
    for (let index = from; index <= this.end && index < this.old.words.length; index++) {
      const words = this.old.words[index];
      if (words) known.set(words, known.has(words) ? -1 : index);
    }
    return known;
  }
}
