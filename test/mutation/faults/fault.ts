/**
 * What a fault is, and the small steps that makers are written in. A change that gives another valid deck is no
 * fault, so makers leave it out.
 */
import type { Range } from '../../../server/src/text/range.ts';
import type { Random } from '../../bench/decks/random.ts';
import type { CommandPlace } from '../places.ts';

/** A fault that is put in. */
export interface Fault {
  /** What is replaced, in the valid deck. */
  readonly change: Range;
  readonly text: string;
  /** Where the message has to stand, in the valid deck; the replaced text counts with what replaces it. */
  readonly place: Range;
}

/** What a maker may look at. */
export interface Site {
  readonly text: string;
  readonly command: CommandPlace;
  /** The commands of the deck, in its order. */
  readonly commands: readonly CommandPlace[];
  /** The other commands of the deck, and some of other decks. */
  readonly others: readonly CommandPlace[];
  readonly random: Random;
}

/** Faults of one kind at a command; none where the command has no place for it. */
export type Maker = (site: Site) => Fault | undefined;

export type Makers = Readonly<Record<string, Maker>>;

export function replacing(change: Range, text: string, place: Range): Fault {
  return { change, text, place };
}

export function choose<T>(random: Random, from: readonly T[]): T | undefined {
  return from.length === 0 ? undefined : from[random.below(from.length)];
}

/** The words of a range of the deck. */
export function wordsOf(text: string, { start, end }: Range): string {
  return text.slice(start, end);
}

/** The cards a command stands on, with their line ends. */
export function cardsOf(text: string, { start, end }: Range): Range {
  const next = text.indexOf('\n', end - 1);
  return { start: text.lastIndexOf('\n', start - 1) + 1, end: next < 0 ? text.length : next + 1 };
}

/** A range with the blank before it, so that none is left over. */
export function withBlank(text: string, { start, end }: Range): Range {
  return text.charAt(start - 1) === ' ' ? { start: start - 1, end } : { start, end };
}

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** One slip of the fingers: a letter left out, doubled, swapped with its neighbour, or another one in its place. */
export function misspelt(
  text: string,
  word: Range,
  place: Range,
  random: Random,
  isFault: (word: string) => boolean,
): Fault | undefined {
  const written = text.slice(word.start, word.end);
  for (let attempt = 0; attempt < 6; attempt++) {
    const slip = slipped(written, random);
    if (slip.length > 1 && slip.toUpperCase() !== written.toUpperCase() && isFault(slip)) {
      return replacing(word, slip, place);
    }
  }
  return undefined;
}

function slipped(word: string, random: Random): string {
  const at = random.below(word.length);
  const letter = word.charAt(at);
  const kind = random.below(4);
  if (kind === 0) return word.slice(0, at) + word.slice(at + 1);
  if (kind === 1) return word.slice(0, at) + letter + word.slice(at);
  if (kind === 2) return word.slice(0, at) + word.charAt(at + 1) + letter + word.slice(at + 2);
  return word.slice(0, at) + letters.charAt(random.below(letters.length)) + word.slice(at + 1);
}
