import type { Deck, Section } from '../../deck/deck.ts';
import type { CommandText } from '../../deck/types.ts';
import { lineEndOf, styleOfCommand } from '../edit/card-style.ts';
import type { CardStyle } from '../edit/layout.ts';

/** So many commands around the place are asked how their writer continues commands. */
const commandsAsked = 50;

/**
 * How the cards of a command are written, as far as it shows: like the command itself where it has several cards, else
 * like those near it.
 * @param index the command of the section; of a new one, the command before it
 */
export function styleAt(deck: Deck, section: Section, index: number): CardStyle {
  const { commands } = section;
  const own = commands[index];
  const base = own && { ...styleOfCommand(deck, own), ...openSign(deck, own) };
  if (own && base && own.cards > 1 && own.text !== '') return base;
  for (let distance = 1; distance <= commandsAsked; distance++) {
    for (const at of [index - distance, index + distance]) {
      const near = commands[at];
      if (!near || near.cards < 2 || near.text === '') continue;
      const { sign, continuationIndent } = styleOfCommand(deck, near);
      if (continuationIndent === '') continue;
      const lineEnd = lineEndOf(deck);
      return { indent: base?.indent ?? '', continuationIndent, sign, lineEnd, ...(own && openSign(deck, own)) };
    }
  }
  return base ?? { indent: '', continuationIndent: '   ', sign: '-', lineEnd: lineEndOf(deck) };
}

/** The sign behind which the rest of the command is still to be written. */
function openSign({ text }: Deck, { problems, start }: CommandText): { sign?: '-' | '+' } {
  const open = problems.find(({ kind }) => kind === 'continuation-into-blank' || kind === 'continuation-at-end');
  const sign = open && text.charAt(start + open.range.start);
  return sign === '-' || sign === '+' ? { sign } : {};
}
