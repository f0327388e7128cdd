import { lastColumn } from '../../deck/columns.ts';

/** How the commands of a section are written on cards. */
export interface CardStyle {
  /** What a command's first card begins with. */
  readonly indent: string;
  /** What its further cards begin with. */
  readonly continuationIndent: string;
  readonly sign: '-' | '+';
  /** The line end of the document. */
  readonly lineEnd: string;
}

/**
 * Writes a command on cards, none longer than 72 columns. A word is never split: one that is longer than a card stands
 * on a card of its own, and its caller has to see whether that will do.
 * @param words verb and operands, each with what is in its parentheses
 * @param widthOf the columns that a word takes, where that is not its length
 * @returns the cards without a line end behind the last
 */
export function layOut(
  words: readonly string[],
  style: CardStyle,
  widthOf = (word: string): number => word.length,
): string {
  const cards: string[] = [];
  let card = style.indent;
  let width = card.length;
  let empty = true;
  for (const [index, word] of words.entries()) {
    // Every card but the last needs room for a blank and the sign.
    const room = index === words.length - 1 ? lastColumn : lastColumn - 2;
    if (!empty && width + 1 + widthOf(word) > room) {
      cards.push(`${card} ${style.sign}`);
      card = style.continuationIndent;
      width = card.length;
      empty = true;
    }
    card += empty ? word : ` ${word}`;
    width += widthOf(word) + (empty ? 0 : 1);
    empty = false;
  }
  return [...cards, card].join(style.lineEnd);
}
