import { cardContent } from '../../../server/src/deck/commands/card.ts';
import type { CommandText } from '../../../server/src/deck/types.ts';
import type { Analysis, CodeAction, TextChange } from '../../../server/src/service/index.ts';
import { inOrder } from './answers.ts';
import { claim } from './claim.ts';

/** Fixes that are there to make several commands one, or one command several. */
const joining: readonly string[] = [
  'acf2/continuation-lost-in-rule',
  'acf2/lost-continuation',
  'deck/lost-continuation',
  'jcl/comment-ends-data',
  'racf/mistyped-continuation',
  'racf/parameter-library-plus',
  'tss/mistyped-continuation',
];

/** Fixes behind which cards are read as something else: as commands, no longer as rule text. */
const ending: readonly string[] = ['acf2/compile-not-ended'];

/** A dash of a word processor that stands last on its card continues it when it has become a hyphen. */
const dashes: readonly string[] = ['acf2/odd-characters', 'racf/odd-characters', 'tss/odd-characters'];

/** Commands that an action does not change stand where they stood, and say what they said. */
export function claimOthersKept(before: Analysis, after: Analysis, action: CodeAction): void {
  if (movesBounds(action) || reads(before) !== reads(after)) return;
  const { title, changes } = action;
  const found = new Map(commandsOf(after).map((command) => [command.start, command]));
  const ordered = inOrder(changes);
  for (const command of commandsOf(before)) {
    if (ordered.some((change) => reaches(change, command))) continue;
    const place = movedBy(ordered, command.start);
    const kept = found.get(place);
    claim(
      kept?.text === command.text,
      `“${title}” changes another command: ${JSON.stringify(command.text)} became ${JSON.stringify(kept?.text)}`,
    );
  }
}

/** True when commands begin or end elsewhere after an action. */
function movesBounds({ changes, settles }: CodeAction): boolean {
  const settlesOne = (codes: readonly string[]): boolean => settles.some(({ code }) => codes.includes(code));
  const makesHyphen = changes.some(({ text }) => text.endsWith('-'));
  return settlesOne(joining) || settlesOne(ending) || (makesHyphen && settlesOne(dashes));
}

/**
 * How a deck is read: by whom, and with which cards numbered. A fix in a deck that is much damaged can bring a number
 * back to its columns, or make a job of it: all that follows is then read anew.
 */
export function reads({ deck: { frame, lines } }: Analysis): string {
  const numbers = Array.from({ length: lines.count }, (_, line) => cardContent(lines, line).end < lines.end(line));
  return [frame.language, ...frame.sections.map(({ esm }) => esm), numbers.filter((one) => one).length].join(' ');
}

function commandsOf({ deck }: Analysis): CommandText[] {
  return deck.sections.flatMap(({ commands }) => commands);
}

/** True when a change reaches into a command. Whole lines put in before it or behind it do not. */
function reaches({ range, text }: TextChange, { start, length }: CommandText): boolean {
  const end = start + length;
  if (range.end < start || range.start > end) return false;
  if (range.end === start) return text !== '' && !/[\r\n]$/u.test(text);
  if (range.start === end) return text !== '' && !/^[\r\n]/u.test(text);
  return true;
}

/** Where an offset of the text is found after changes, given in the order of the text. */
export function movedBy(changes: readonly TextChange[], offset: number): number {
  let moved = offset;
  for (const { range, text } of changes) {
    if (range.end <= offset) moved += text.length - (range.end - range.start);
  }
  return moved;
}
