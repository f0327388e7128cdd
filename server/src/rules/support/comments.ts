import type { CommandText } from '../../deck/types.ts';

/**
 * True when an unclosed comment runs over cards that are more than comments themselves.
 * @param cards the comment, one entry a card
 */
export function swallowsCards(cards: readonly string[]): boolean {
  return cards.slice(1).some((card) => !card.trimStart().startsWith('/*'));
}

/** True when no blank stands before the comment at an offset: it begins in the middle of a word, or in parentheses. */
export function touchesWord({ start }: CommandText, offset: number, source: string): boolean {
  return (
    offset > 0 && /[^\s,;]/u.test(source.charAt(start + offset - 1)) && !source.startsWith('*/', start + offset - 2)
  );
}
