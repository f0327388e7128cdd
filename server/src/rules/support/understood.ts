import type { BoundCommand, BoundOperand } from '../../bind/types.ts';
import { hasHole } from '../../text/holes.ts';

/**
 * True when every word of a command is understood, those in nested parentheses too, so that what is not there is surely missing: no unknown word may
 * stand for it, and no card was lost.
 */
export function isUnderstood(command: BoundCommand): boolean {
  const { text, problems, strays, operands } = command;
  return text.problems.length === 0 && problems.length === 0 && strays.length === 0 && operands.every(isKnown);
}

function isKnown({ spec, list, operands }: BoundOperand): boolean {
  if (spec === undefined || (spec.value.kind === 'none' && list)) return false;
  return operands.length === 0 || operands.every(isKnown);
}

/** True for a word of which nothing can be said: a hole of a template or a symbol is in it, or it is the bar of a choice to be made. */
export function isOpaque(word: string): boolean {
  return word === '|' || word.includes('&') || hasHole(word);
}
