/** Words of a command that are no operands. */
import type { BoundCommand, BoundOperand } from '../../bind/types.ts';
import { nearest } from '../../text/distance.ts';
import { isOpaque } from './understood.ts';
import { isKnownElsewhere } from './where-else.ts';

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

/** What a name may look like, by what stands in the positional. */
const nameForms: Readonly<Record<string, RegExp>> = {
  user: /^[A-Za-z0-9#@$]{1,8}$/u,
  group: /^[A-Za-z0-9#@$]{1,8}$/u,
  userOrGroup: /^[A-Za-z0-9#@$]{1,8}$/u,
  profile: /\./u,
};

/** From so many letters on, a word that is nearly an operand was meant as one. */
const shortestSlip = 5;

/**
 * The words directly behind the last positional that look like further names, where several may stand in parentheses.
 * PERMIT takes one name only.
 */
export function furtherNames(command: BoundCommand): readonly BoundOperand[] {
  const { spec, positionals, operands, latePositional } = command;
  const last = spec?.positionals.at(-1);
  const [name, another] = positionals.at(-1) ?? [];
  const form = last?.list ? nameForms[last.of.type] : undefined;
  if (!form || !name || another || latePositional || positionals.length !== spec?.positionals.length) return [];
  if (operands[0] && operands[0].span.start < name.span.end) return [];
  const names = spec.operands.map((operand) => operand.name);
  const end = operands.findIndex((operand) => {
    const { word } = operand;
    if (!isLooseWord(operand) || !form.test(word) || isKnownElsewhere(word)) return true;
    return word.length >= shortestSlip && nearest(word, names).length > 0;
  });
  return operands.slice(0, end < 0 ? operands.length : end);
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

/** True for a switch of ACF2 that is taken back by NO in front: `NOSECURITY`, `NONON-CNCL`. */
export function isNegated({ spec, word }: BoundOperand): boolean {
  if (spec?.negatable !== true || !/^NO/iu.test(word)) return false;
  const written = word.toUpperCase();
  return !spec.name.startsWith(written) && !(spec.aliases ?? []).includes(written);
}
