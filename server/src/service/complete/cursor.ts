import { treeOf } from '../../bind/tree.ts';
import { documentRange } from '../../bind/positions.ts';
import type { BoundCommand, BoundOperand } from '../../bind/types.ts';
import { findOperand } from '../../catalog/lookup.ts';
import type { OperandSpec, PositionalSpec } from '../../catalog/types.ts';
import { tokenEnd, tokenStart, type Tokens } from '../../grammar/tokens.ts';
import type { Range } from '../../text/range.ts';
import { countWhile } from '../../text/search.ts';
import type { CommandPlace } from '../locate.ts';

/** What may stand at the cursor. */
export type Expected =
  | { readonly kind: 'verb' }
  /** Operands of a level: of the command itself, or of a segment. */
  | {
      readonly kind: 'operands';
      readonly specs: readonly OperandSpec[];
      readonly given: readonly BoundOperand[];
      /** A positional may stand there, and then it comes first. */
      readonly positional: PositionalSpec | undefined;
      /** The operand whose sub-operands they are; undefined for those of the command itself. */
      readonly segment: OperandSpec | undefined;
    }
  | { readonly kind: 'values'; readonly spec: OperandSpec; readonly given: BoundOperand | undefined }
  | { readonly kind: 'positionalValues'; readonly spec: PositionalSpec }
  | { readonly kind: 'nothing' };

/** The cursor in a command: what is written there and what may be. */
export interface Cursor {
  readonly expected: Expected;
  /** The document range of the word at the cursor; empty between words. */
  readonly word: Range;
  /** What of the word stands before the cursor. */
  readonly typed: string;
  /** A left parenthesis follows the word. */
  readonly listFollows: boolean;
  /** The word that begins at the cursor, when the cursor is in none. */
  readonly following: Range | undefined;
  /** A right parenthesis stands right before the word. */
  readonly afterClose: boolean;
  /** Nothing of the command follows the word. */
  readonly atEnd: boolean;
}

/** Reads the command at the cursor; undefined where nothing can be offered: in a word split over cards, in a string. */
export function cursorIn({ bound, command, logical, afterBlank }: CommandPlace, offset: number): Cursor | undefined {
  if (!bound) return freshCursor(offset);
  const { tokens } = treeOf(bound);
  const index = afterBlank ? -1 : wordAt(tokens, logical);
  const kind = tokens.shape[index];
  const start = index < 0 ? logical : tokenStart(tokens, index);
  // A string that is not closed has no end of its own.
  const end = index < 0 || kind === 'u' ? logical : tokenEnd(tokens, index);
  const word = index < 0 ? at(offset) : documentRange(command, { start, end });
  const isSplit = word.end - word.start !== end - start || offset < word.start || offset > word.end;
  const expected = expectedAt(bound, start);
  if (isSplit || (kind !== undefined && kind !== 'w' && !takesStrings(expected))) return undefined;
  const next = index < 0 ? tokenBefore(tokens, logical) + 1 : index + 1;
  const begins = index < 0 && !afterBlank && isWord(tokens, next) && tokenStart(tokens, next) === logical;
  const behind = begins ? documentRange(command, { start: logical, end: tokenEnd(tokens, next) }) : undefined;
  return {
    expected,
    word,
    typed: tokens.text.slice(start, logical),
    listFollows: tokens.shape[next] === '(',
    // It may stand on the next card, or go on there.
    following:
      behind?.start === offset && behind.end - offset === tokenEnd(tokens, next) - logical ? behind : undefined,
    afterClose: !afterBlank && tokens.text.charAt(start - 1) === ')',
    atEnd: tokens.text.slice(end).trim() === '',
  };
}

/** The cursor where a new command begins. */
export function freshCursor(offset: number): Cursor {
  return {
    expected: { kind: 'verb' },
    word: at(offset),
    typed: '',
    listFollows: false,
    following: undefined,
    afterClose: false,
    atEnd: true,
  };
}

function takesStrings(expected: Expected): boolean {
  if (expected.kind === 'operands') return expected.positional !== undefined;
  return expected.kind === 'values' || expected.kind === 'positionalValues';
}

function at(offset: number): Range {
  return { start: offset, end: offset };
}

/** The word or string that the cursor stands in or behind; -1 when there is none, or it only begins there. */
function wordAt(tokens: Tokens, offset: number): number {
  const index = tokenBefore(tokens, offset);
  return isWord(tokens, index) ? index : -1;
}

function isWord(tokens: Tokens, index: number): boolean {
  const kind = tokens.shape[index];
  return kind === 'w' || kind === 'q' || kind === 'u';
}

/** The last token that begins before an offset; -1 at the start of the text. */
function tokenBefore(tokens: Tokens, offset: number): number {
  return countWhile(tokens.shape.length, (index) => tokenStart(tokens, index) < offset) - 1;
}

/** A left parenthesis that is open, and the word in front of it. */
interface OpenList {
  /** Where the word begins; -1 when there is none. */
  readonly owner: number;
  readonly word: string;
}

/** The lists that are open at an offset, outermost first. Parentheses behind the offset do not matter. */
function openLists(tokens: Tokens, offset: number): OpenList[] {
  const lists: OpenList[] = [];
  for (let index = 0; index < tokens.shape.length && tokenStart(tokens, index) < offset; index++) {
    if (tokens.shape[index] === ')') lists.pop();
    else if (tokens.shape[index] === '(') lists.push(ownerOf(tokens, index));
  }
  return lists;
}

/** A blank may stand between a keyword and its list. */
function ownerOf(tokens: Tokens, open: number): OpenList {
  const before = tokens.shape[open - 1] === '_' ? open - 2 : open - 1;
  if (tokens.shape[before] !== 'w') return { owner: -1, word: '' };
  const start = tokenStart(tokens, before);
  return { owner: start, word: tokens.text.slice(start, tokenEnd(tokens, before)) };
}

/** What the parentheses around an offset belong to. */
export type Enclosing =
  /** The operands whose parentheses are open, the outermost first; none for the command itself. */
  | { readonly kind: 'operands'; readonly path: readonly OperandSpec[] }
  /** A list of positionals. */
  | { readonly kind: 'positionals' }
  /** Parentheses nobody knows. */
  | undefined;

/** What the parentheses around an offset of the logical text belong to. */
export function enclosingAt(bound: BoundCommand, offset: number): Enclosing {
  const lists = openLists(treeOf(bound).tokens, offset);
  const [outer] = lists;
  if (!outer) return { kind: 'operands', path: [] };
  if (isPositionalList(bound, outer)) return { kind: 'positionals' };
  const top = bound.spec?.operands ?? [];
  let specs: readonly OperandSpec[] | undefined = top;
  const path: OperandSpec[] = [];
  for (const { word } of lists) {
    const spec: OperandSpec | undefined = operandNamed(specs, word) ?? operandNamed(top, word);
    if (!spec) return undefined;
    // Where a parenthesis is missing, an operand of the command ends the one before.
    if (specs !== top && !specs?.includes(spec)) path.length = 0;
    path.push(spec);
    specs = spec.value.kind === 'operands' ? spec.value.operands : undefined;
  }
  return { kind: 'operands', path };
}

/** `ADDUSER (A B` and `RDEFINE FACILITY (A B`: the word in front of the list is the verb, or another positional. */
function isPositionalList({ verbSpan, positionals }: BoundCommand, { owner }: OpenList): boolean {
  return owner < 0 || owner === verbSpan.start || positionals.some(([first]) => first?.span.start === owner);
}

/** What may begin at an offset of the logical text. */
function expectedAt(bound: BoundCommand, offset: number): Expected {
  const { form, text } = bound.text;
  // Rule text has no verb; an entry begins with a mask.
  if (form === 'ruleEntry' && text.slice(0, offset).trim() === '') {
    const [positional] = bound.spec?.positionals ?? [];
    return { kind: 'operands', specs: [], given: [], positional, segment: undefined };
  }
  const hasVerb = form === 'command' || form === 'operator';
  if (hasVerb && (bound.verb === '' || offset <= bound.verbSpan.start)) return { kind: 'verb' };
  if (!bound.spec) return { kind: 'nothing' };
  const lists = openLists(treeOf(bound).tokens, offset);
  const [outer] = lists;
  if (!outer) {
    const given = withoutWordAt(bound.operands, offset);
    return {
      kind: 'operands',
      specs: bound.spec.operands,
      given,
      positional: nextPositional(bound, offset),
      segment: undefined,
    };
  }
  if (isPositionalList(bound, outer)) return positionalList(bound, offset);
  return expectedInLists(bound, bound.spec.operands, lists, offset);
}

/** The positional that comes next, when all that stands before the offset are positionals. */
function nextPositional(bound: BoundCommand, offset: number): PositionalSpec | undefined {
  const before = bound.positionals.filter(([first]) => first && first.span.start < offset).length;
  if (bound.operands.some((operand) => operand.keyword.start < offset)) return undefined;
  return bound.spec?.positionals[before];
}

function positionalList(bound: BoundCommand, offset: number): Expected {
  const index = bound.positionals.filter((values) => (values.at(-1)?.span.end ?? Infinity) < offset).length;
  const spec = bound.spec?.positionals[Math.min(index, bound.positionals.length - 1)] ?? bound.spec?.positionals[0];
  return spec?.list ? { kind: 'positionalValues', spec } : { kind: 'nothing' };
}

function expectedInLists(
  bound: BoundCommand,
  top: readonly OperandSpec[],
  lists: readonly OpenList[],
  offset: number,
): Expected {
  let specs: readonly OperandSpec[] | undefined = top;
  let siblings: readonly BoundOperand[] = bound.operands;
  let expected: Expected = { kind: 'nothing' };
  for (const { owner, word } of lists) {
    // `CLASS(FACILITY ID(`: where a parenthesis is missing, an operand of the command is meant as one.
    const spec: OperandSpec | undefined = operandNamed(specs, word) ?? operandNamed(top, word);
    const given = siblings.find((operand) => operand.keyword.start === owner);
    if (!spec) return { kind: 'nothing' };
    specs = spec.value.kind === 'operands' ? spec.value.operands : undefined;
    siblings = given?.operands ?? [];
    expected = specs
      ? {
          kind: 'operands',
          specs,
          given: withoutWordAt(siblings, offset),
          positional: firstIn(spec, given, offset),
          segment: spec,
        }
      : { kind: 'values', spec, given };
  }
  return expected;
}

/** The word that may stand before sub-operands, while nothing stands before the offset. */
function firstIn({ value }: OperandSpec, given: BoundOperand | undefined, offset: number): PositionalSpec | undefined {
  if (value.kind !== 'operands') return undefined;
  const before = [...(given?.values ?? []), ...(given?.operands ?? [])];
  return before.some(({ span }) => span.start < offset) ? undefined : value.first;
}

function operandNamed(specs: readonly OperandSpec[] | undefined, word: string): OperandSpec | undefined {
  const match = specs && findOperand(specs, word);
  return match && 'spec' in match ? match.spec : undefined;
}

/** What is being typed at the cursor is not given yet. */
function withoutWordAt(operands: readonly BoundOperand[], offset: number): readonly BoundOperand[] {
  return operands.filter((operand) => operand.keyword.start !== offset);
}
