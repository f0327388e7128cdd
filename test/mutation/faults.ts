/**
 * The faults: each makes of a place in a valid deck something that is surely not valid any more. A change that gives
 * another valid deck is no fault, so the makers leave it out: a shorter keyword that is still unambiguous, another
 * class, another level of access.
 */
import { findKeyword, findOperand } from '../../server/src/catalog/lookup.ts';
import { racfCatalog } from '../../server/src/catalog/racf/index.ts';
import type { Range } from '../../server/src/text/range.ts';
import type { Random } from '../bench/decks/random.ts';
import type { CommandPlace, OperandPlace, ValuePlace } from './places.ts';

/** A fault that is put in. */
export interface Fault {
  /** What is replaced, in the valid deck. */
  readonly change: Range;
  readonly text: string;
  /** Where the message has to stand, in the valid deck; the replaced text counts with what replaces it. */
  readonly place: Range;
}

/** What a maker may look at. */
export interface Site {
  readonly text: string;
  readonly command: CommandPlace;
  /** The other commands of the deck, and some of other decks. */
  readonly others: readonly CommandPlace[];
  readonly random: Random;
}

/** Faults of one kind at a command; none where the command has no place for it. */
export type Maker = (site: Site) => Fault | undefined;

export const makers: Readonly<Record<string, Maker>> = {
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
  'verb misspelt': ({ text, command, random }) =>
    misspelt(text, command.verb, command.verb, random, (word) => !isVerb(word)),
  'operand misspelt': ({ text, command, random }) => {
    const operand = choose(random, command.operands);
    return (
      operand &&
      misspelt(text, operand.keyword, operand.top, random, (word) => findOperand(operand.siblings, word) === undefined)
    );
  },
  'class misspelt': ({ text, command, random }) => {
    const value = choose(random, command.values.filter(isKnownClass));
    return value && misspelt(text, value.range, value.top, random, (word) => racfCatalog.classOf(word) === undefined);
  },
  'value misspelt': ({ text, command, random }) => {
    const value = choose(random, command.values.filter(isKeywordValue));
    return value && misspelt(text, value.range, value.top, random, (word) => !isValueOf(value, word));
  },
  'operand of another command': ({ text, command, others, random }) => {
    const foreign = others.flatMap(({ operands }) => operands.filter((operand) => operand.top === operand.span));
    const operand = choose(
      random,
      foreign.filter(({ spec }) => findOperand(command.command.spec?.operands ?? [], spec.name) === undefined),
    );
    const last = command.operands.at(-1)?.top ?? command.values.at(-1)?.range;
    if (!operand || !last) return undefined;
    const written = writtenOut(operand);
    // A comment behind the last operand, or the sequence number, stays where it is.
    const end = text.charAt(last.end) === '' ? text.length : last.end;
    return replacing({ start: end, end }, ` ${written}`, { start: end, end });
  },
  'CLASS lost': ({ text, command }) => {
    if (command.command.spec?.name !== 'PERMIT') return undefined;
    const operand = command.operands.find(({ spec }) => spec.name === 'CLASS');
    const [name] = operand?.operand.values ?? [];
    // Without it a data set profile is meant.
    if (!operand || !name?.value || racfCatalog.classOf(name.value)?.name === 'DATASET') return undefined;
    const start = text.charAt(operand.span.start - 1) === ' ' ? operand.span.start - 1 : operand.span.start;
    return replacing({ start, end: operand.span.end }, '', command.range);
  },
  'continuation lost': ({ text, command, random }) => {
    const sign = choose(random, signs(text, command.range));
    if (sign === undefined) return undefined;
    const card = text.lastIndexOf('\n', sign) + 1;
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
  'level of access wrong': ({ command, random }) => {
    const levels = command.values.filter(({ spec, value }) => isLevel(spec?.name) && value.keyword !== undefined);
    const value = choose(random, levels);
    return value && replacing(value.range, random.pick(['WRITE', 'ALL', 'FETCH', 'ALLOW', 'YES']), value.top);
  },
};

function replacing(change: Range, text: string, place: Range): Fault {
  return { change, text, place };
}

function choose<T>(random: Random, from: readonly T[]): T | undefined {
  return from.length === 0 ? undefined : from[random.below(from.length)];
}

type WithList = OperandPlace & { readonly list: Range };

/** Operands that take parentheses of a known kind. */
function withList({ operands }: CommandPlace): WithList[] {
  return operands.filter(
    (operand): operand is WithList => operand.list !== undefined && operand.spec.value.kind !== 'any',
  );
}

function isVerb(word: string): boolean {
  return racfCatalog.command(word) !== undefined || racfCatalog.tsoCommand(word) !== undefined;
}

function isKnownClass({ isClass, value }: ValuePlace): boolean {
  return isClass && value.value !== undefined && racfCatalog.classOf(value.value) !== undefined;
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

function isLevel(name: string | undefined): boolean {
  return name === 'ACCESS' || name === 'UACC';
}

/** The operand as a person would write it, whatever its own values are. */
function writtenOut({ spec }: OperandPlace): string {
  return spec.value.kind === 'none' ? spec.name : `${spec.name}(X)`;
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

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** One slip of the fingers: a letter left out, doubled, swapped with its neighbour, or another one in its place. */
function misspelt(
  text: string,
  word: Range,
  place: Range,
  random: Random,
  isFault: (word: string) => boolean,
): Fault | undefined {
  const written = text.slice(word.start, word.end);
  for (let attempt = 0; attempt < 6; attempt++) {
    const slip = slipped(written, random);
    if (slip.length > 1 && slip.toUpperCase() !== written.toUpperCase() && isFault(slip)) {
      return replacing(word, slip, place);
    }
  }
  return undefined;
}

function slipped(word: string, random: Random): string {
  const at = random.below(word.length);
  const letter = word.charAt(at);
  const kind = random.below(4);
  if (kind === 0) return word.slice(0, at) + word.slice(at + 1);
  if (kind === 1) return word.slice(0, at) + letter + word.slice(at);
  if (kind === 2) return word.slice(0, at) + word.charAt(at + 1) + letter + word.slice(at + 2);
  return word.slice(0, at) + letters.charAt(random.below(letters.length)) + word.slice(at + 1);
}
