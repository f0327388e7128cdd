/** Which commands may have a name in their text: most do not, and looking at the text of the deck is far cheaper than at theirs. */
import type { Section } from '../../deck/deck.ts';
import type { CommandText } from '../../deck/types.ts';
import { lineRuns } from '../../text/line-runs.ts';
import { lastIndexNear } from '../../text/search.ts';
import type { Steps } from '../../text/steps.ts';
import type { Text } from '../../text/text.ts';
import type { Analysis } from '../analysis.ts';
import { BytesBesideCommands } from '../beside-commands.ts';

/** Marks of a command. Every one has the first. */
const command = 1;
/** A word of it runs over the end of a card, so that it stands nowhere in the text of the deck. */
const broken = 2;
/** It has letters that few commands have. */
const rare = 4;

const rareLetter = /[a-z\u0080-\uffff]/;

const marks = new BytesBesideCommands(
  ({ text, pieces }) => command | (hasBroken(text, pieces) ? broken : 0) | (rareLetter.test(text) ? rare : 0),
);

function hasBroken(text: string, pieces: readonly number[]): boolean {
  for (let at = 2; at < pieces.length; at += 2) {
    const piece = pieces[at] ?? 0;
    if (!isBlank(text, piece - 1) && !isBlank(text, piece)) return true;
  }
  return false;
}

function isBlank(text: string, at: number): boolean {
  return /^\s?$/.test(text.charAt(at));
}

/**
 * The commands of a section that have one of some words in their text, by their index, with some that have not.
 * @param words without blanks, none of them empty
 */
export function* commandsWith(analysis: Analysis, section: Section, words: readonly string[]): Steps<number[]> {
  const marked = (yield* marks.of(analysis))[analysis.deck.sections.indexOf(section)] ?? new Uint8Array();
  const found = new Set<number>();
  for (const index of indicesOf(marked, broken)) found.add(index);
  const withRare = indicesOf(marked, rare);
  const areFew = withRare.length < marked.length / few;
  for (const word of words) {
    if (areFew && rareLetter.test(word)) {
      for (const index of withRare) if (section.commands[index]?.text.includes(word) === true) found.add(index);
      yield;
    } else yield* search(analysis.text, section, word, found);
  }
  return [...found].sort((a, b) => a - b);
}

/** One in so many commands is looked at faster than the whole text. */
const few = 4;

function indicesOf(marked: Uint8Array, mark: number): number[] {
  const indices: number[] = [];
  for (let index = 0; index < marked.length; index++) if (((marked[index] ?? 0) & mark) !== 0) indices.push(index);
  return indices;
}

/** Runs searched between two checkpoints. */
const stride = 64;

function* search(text: Text, { frame, commands }: Section, word: string, found: Set<number>): Steps<void> {
  const startOf = (one: CommandText): number => one.start;
  let near = 0;
  let searched = 0;
  for (const run of lineRuns(text, frame.range)) {
    for (let at = run.text.indexOf(word); at >= 0;) {
      const offset = run.start + at;
      near = lastIndexNear(commands, offset, startOf, near);
      const before = commands[near];
      const commandEnd = before ? before.start + before.length : 0;
      if (offset < commandEnd) found.add(near);
      at = run.text.indexOf(word, Math.max(at + 1, commandEnd - run.start));
    }
    if (++searched % stride === 0) yield;
  }
}
