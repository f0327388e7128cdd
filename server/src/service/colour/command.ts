import { pieceAt } from '../../bind/positions.ts';
import type { BoundCommand, BoundOperand, BoundValue } from '../../bind/types.ts';
import { symbolReferences } from '../../deck/symbols.ts';
import type { CommandText, SectionFrame } from '../../deck/types.ts';
import type { ValueType } from '../../catalog/types.ts';
import { holesIn } from '../../text/holes.ts';
import type { Range } from '../../text/range.ts';
import { type TokenType, tokenTypes } from '../types.ts';
import { alsoOf, eachOperand, eachValue, isShortForType, resourceClassOf } from '../walk.ts';

/** The coloured words of a command: three numbers each, start and end relative to its start, and the type's number. */
export type Painted = readonly number[];

/** The coloured words of a command in the order of its cards, none overlapping another. */
export function paintCommand(bound: BoundCommand, frame: SectionFrame): Painted {
  const command = bound.text;
  const runs: Run[] = commentRuns(command);
  const marks = marksIn(command.text, frame);
  for (const mark of marks) paint(command, mark, 'macro', [], runs);
  if (bound.spec || bound.esm !== 'racf') paint(command, bound.verbSpan, 'function', marks, runs);
  eachOperand(bound, (path) => {
    const operand = path.at(-1);
    if (!operand || !isOperand(operand, bound)) return;
    paint(command, operand.keyword, isClassKeyword(operand, bound) ? 'class' : 'parameter', marks, runs);
  });
  eachValue(bound, (value, of, path) => {
    const operand = path.at(-1);
    const isResource = bound.esm === 'tss' && operand && isClassKeyword(operand, bound);
    const type = isResource ? 'string' : colourOf(value, of, operand, bound);
    if (type) paint(command, value.span, type, marks, runs);
  });
  return disjoint(runs);
}

/** The coloured words of cards that hold only comments. */
export function paintComments(command: CommandText): Painted {
  return disjoint(commentRuns(command));
}

/** A run of characters on one card, relative to the start of the command. */
interface Run extends Range {
  readonly type: TokenType;
}

/** A comment of a command has a range on each card. */
function commentRuns({ comments }: CommandText): Run[] {
  return comments.map(({ start, end }) => ({ start, end, type: 'comment' }));
}

/** Puts runs in order; where two overlap, the one that begins first is kept whole. */
function disjoint(runs: Run[]): Painted {
  const painted: number[] = [];
  let reached = 0;
  for (const { start, end, type } of runs.sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (start < reached || end <= start) continue;
    painted.push(start, end, tokenTypes.indexOf(type));
    reached = end;
  }
  return painted;
}

/** A word that the catalog does not know stays without colour, which shows that it is not known. */
function isOperand({ spec, list }: BoundOperand, bound: BoundCommand): boolean {
  return spec !== undefined || (bound.spec === undefined && list !== undefined);
}

/** In Top Secret the class of a resource is the keyword in front of it. */
function isClassKeyword(operand: BoundOperand, bound: BoundCommand): boolean {
  return bound.esm === 'tss' && resourceClassOf(bound, { type: 'any' }, operand) !== undefined;
}

function colourOf(
  value: BoundValue,
  of: ValueType,
  operand: BoundOperand | undefined,
  bound: BoundCommand,
): TokenType | undefined {
  if (value.keyword) return 'enumMember';
  if (alsoOf(operand?.spec).some((one) => one.name === value.value?.toUpperCase())) return 'enumMember';
  if (value.quoted) return 'string';
  if (isShortForType(bound, operand?.spec)) return 'class';
  if (bound.esm === 'acf2' && of.type === 'name') return acf2Colours.get(of.what);
  switch (of.type) {
    case 'class':
      return 'class';
    case 'user':
    case 'group':
    case 'userOrGroup':
      return 'variable';
    case 'profile':
    case 'dataset':
    case 'qualifiers':
    case 'volume':
      return 'string';
    case 'number':
    case 'hex':
    case 'date':
    case 'time':
      return 'number';
    default:
      return undefined;
  }
}

/** The colours of names in ACF2, by what the catalog calls them. */
const acf2Colours: ReadonlyMap<string, TokenType> = new Map([
  ['resource type', 'class'],
  ['division', 'class'],
  ['record', 'class'],
  ['rule set', 'string'],
  ['rule key', 'string'],
  ['mask', 'string'],
  ['certificate record', 'string'],
  ['key ring record', 'string'],
  ['role', 'variable'],
  ['logonid mask', 'variable'],
  ['logonid or group', 'variable'],
]);

/** References to symbols, and places that a template fills in. */
function marksIn(text: string, frame: SectionFrame): readonly Range[] {
  const holes = /[{<[]/u.test(text) ? holesIn(text) : [];
  if (!text.includes('&')) return holes;
  const references = symbolReferences(text)
    .filter(({ name }) => frame.symbols.get(name))
    .map(({ range }) => range)
    .filter(({ start, end }) => !holes.some((hole) => start < hole.end && hole.start < end));
  return [...holes, ...references].sort((a, b) => a.start - b.start);
}

/** Colours a span of the logical text but for the marks in it, card by card. */
function paint(command: CommandText, span: Range, type: TokenType, marks: readonly Range[], runs: Run[]): void {
  let { start } = span;
  for (const mark of marks) {
    if (mark.end <= start || mark.start >= span.end) continue;
    paintPieces(command, { start, end: mark.start }, type, runs);
    start = mark.end;
  }
  paintPieces(command, { start, end: span.end }, type, runs);
}

/** A piece of the logical text lies on one card. */
function paintPieces(command: CommandText, span: Range, type: TokenType, runs: Run[]): void {
  const { pieces, text } = command;
  if (span.end <= span.start) return;
  for (let at = pieceAt(command, span.start); at < pieces.length && (pieces[at] ?? 0) < span.end; at += 2) {
    const from = pieces[at] ?? 0;
    const shift = (pieces[at + 1] ?? 0) - from;
    const start = Math.max(span.start, from) + shift;
    const end = Math.min(span.end, pieces[at + 2] ?? text.length) + shift;
    if (end > start) runs.push({ start, end, type });
  }
}
