import { racfVerbs } from '../../catalog/racf/verbs.ts';
import type { Esm } from '../../catalog/types.ts';
import type { CommandText } from '../../deck/types.ts';
import type { Text } from '../../text/text.ts';

/**
 * True when an unclosed comment runs over cards that were not meant as part of it. Behind operands of a command those are
 * all but comments; when the whole command is a comment its operands belong to it, and only a command does not.
 * @param cards the comment, one entry a card
 */
export function swallowsCards({ text }: CommandText, cards: readonly string[], esm: Esm): boolean {
  const further = cards.slice(1);
  if (text.trim() !== '') return further.some((card) => !card.trimStart().startsWith('/*'));
  return further.some((card) => beginsCommand(card, esm));
}

function beginsCommand(card: string, esm: Esm): boolean {
  const word = /^\s*(\w+)/u.exec(card)?.[1]?.toUpperCase() ?? '';
  return esm === 'racf' ? racfVerbs.has(word) : word === 'TSS';
}

/** True when no blank stands before the comment at an offset: it begins in the middle of a word, or in parentheses. */
export function touchesWord({ start }: CommandText, offset: number, source: Text): boolean {
  const at = start + offset;
  return offset > 0 && /[^\s,;]/u.test(source.charAt(at - 1)) && source.slice(Math.max(0, at - 2), at) !== '*/';
}
