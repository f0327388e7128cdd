/** Words of a command that are no operands. */
import type { BoundCommand, BoundOperand } from '../../bind/types.ts';
import { isOpaque } from './understood.ts';

/** True for an operand whose word is none, and that has no parentheses either. A word with a hole may be anything. */
export function isLooseWord(operand: BoundOperand | undefined): operand is BoundOperand {
  return (
    operand !== undefined &&
    operand.spec === undefined &&
    operand.candidates.length === 0 &&
    operand.list === undefined &&
    !isOpaque(operand.word)
  );
}

/** The word behind an operand that should stand in its parentheses: `FACILITY` in `CLASS FACILITY`. */
export function looseValue(command: BoundCommand, operand: BoundOperand): BoundOperand | undefined {
  if (operand.list !== undefined || operand.spec?.value.kind !== 'values') return undefined;
  const next = command.operands[command.operands.indexOf(operand) + 1];
  return isLooseWord(next) ? next : undefined;
}

/** The word directly behind the profile name that looks like a second one. */
export function secondName(command: BoundCommand): BoundOperand | undefined {
  const name = command.positionals[0]?.[0];
  const [next] = command.operands;
  if (!name || !isLooseWord(next) || !next.word.includes('.')) return undefined;
  return next.span.start > name.span.end && command.text.text.slice(name.span.end, next.span.start).trim() === ''
    ? next
    : undefined;
}

/** Characters that stand where a continuation sign was meant: the key next to it, or what a word processor made of it. */
const likeSign = new Set(['0', '_', '=', '~', '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2212']);

/** A single character at the end of the command that looks like a mistyped continuation sign. */
export function mistypedSign(command: BoundCommand): BoundOperand | undefined {
  const last = command.operands.at(-1);
  if (!isLooseWord(last) || !likeSign.has(last.word)) return undefined;
  return last.span.end === command.text.text.trimEnd().length ? last : undefined;
}

/** True for an operand without parentheses, or with nothing in them. */
export function isEmptyList(command: BoundCommand, { list }: BoundOperand): boolean {
  return list === undefined || /^\([\s,]*\)?$/u.test(command.text.text.slice(list.start, list.end));
}
