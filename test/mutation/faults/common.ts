/** Faults that the form of a command can have in every product: parentheses, continuation signs, apostrophes. */
import { findKeyword } from '../../../server/src/catalog/lookup.ts';
import type { Range } from '../../../server/src/text/range.ts';
import type { CommandPlace, OperandPlace, ValuePlace } from '../places.ts';
import { choose, type Makers, misspelt, replacing } from './fault.ts';

export const commonMakers = {
  'left parenthesis dropped': ({ command, random }) => {
    const operand = choose(random, withList(command));
    return operand && replacing({ start: operand.list.start, end: operand.list.start + 1 }, '', operand.top);
  },
  'right parenthesis dropped': ({ text, command, random }) => {
    const operand = choose(random, withList(command));
    if (!operand || text.charAt(operand.list.end - 1) !== ')') return undefined;
    return replacing({ start: operand.list.end - 1, end: operand.list.end }, '', operand.top);
  },
  'left parenthesis doubled': ({ command, random }) => {
    const operand = choose(random, withList(command));
    return operand && replacing({ start: operand.list.start, end: operand.list.start }, '(', operand.top);
  },
  'right parenthesis doubled': ({ command, random }) => {
    const operand = choose(random, withList(command));
    return operand && replacing({ start: operand.list.end, end: operand.list.end }, ')', operand.top);
  },
  'continuation lost': ({ text, command, random }) => {
    const sign = choose(random, signs(text, command.range));
    if (sign === undefined) return undefined;
    const card = text.lastIndexOf('\n', sign) + 1;
    // A card with nothing but the sign: without it the next one says the same by itself. A mask of one dash becomes the sign.
    if (/^\s*-?\s*$/u.test(text.slice(card, sign))) return undefined;
    const next = text.indexOf('\n', text.indexOf('\n', sign) + 1);
    return replacing({ start: sign, end: sign + 1 }, '', { start: card, end: next < 0 ? text.length : next });
  },
  'apostrophe lost': ({ text, command, random }) => {
    const quoted = command.values.filter(({ value, range }) => value.quoted && text.charAt(range.end - 1) === "'");
    const value = choose(random, quoted);
    if (!value) return undefined;
    const at = random.chance(0.5) ? value.range.start : value.range.end - 1;
    return replacing({ start: at, end: at + 1 }, '', value.top);
  },
  'value misspelt': ({ text, command, random }) => {
    const value = choose(random, command.values.filter(isKeywordValue));
    return value && misspelt(text, value.range, value.top, random, (word) => !isValueOf(value, word));
  },
} as const satisfies Makers;

type WithList = OperandPlace & { readonly list: Range };

/** Operands that take parentheses of a known kind. */
function withList({ operands }: CommandPlace): WithList[] {
  return operands.filter(
    (operand): operand is WithList => operand.list !== undefined && operand.spec.value.kind !== 'any',
  );
}

function isKeywordValue({ value, spec }: ValuePlace): boolean {
  return (
    value.keyword !== undefined && !value.quoted && spec?.value.kind === 'values' && spec.value.of.type === 'keyword'
  );
}

function isValueOf({ spec }: ValuePlace, word: string): boolean {
  if (spec?.value.kind !== 'values' || spec.value.of.type !== 'keyword') return true;
  if (spec.value.also?.some(({ name }) => name === word.toUpperCase())) return true;
  return findKeyword(spec.value.of.keywords, word) !== undefined;
}

/** The continuation signs at the ends of a command's cards. */
function signs(text: string, { start, end }: Range): number[] {
  const found: number[] = [];
  for (let card = start; card < end; card = text.indexOf('\n', card) + 1) {
    const cardEnd = text.indexOf('\n', card);
    if (cardEnd < 0 || cardEnd >= end) break;
    const content = text.slice(card, cardEnd).replace(/\r$/u, '');
    const sign = content.replace(/^(.{72})\d{8}\s*$/u, '$1').trimEnd().length - 1;
    if (content.charAt(sign) === '-' || content.charAt(sign) === '+') found.push(card + sign);
  }
  return found;
}
