import { findKeyword } from '../catalog/lookup.ts';
import type { KeywordSpec, OperandValue, ValueType } from '../catalog/types.ts';
import { resolveWord } from '../deck/symbols.ts';
import type { SectionFrame } from '../deck/types.ts';
import { QUOTE } from '../text/characters.ts';
import type { Range } from '../text/range.ts';
import type { BoundValue } from './types.ts';

/** A value. Of the hundreds of thousands that a large deck has, few are asked where they stand. */
class Value implements BoundValue {
  readonly text: string;
  readonly value: string | undefined;
  private readonly start: number;
  private readonly end: number;

  constructor(text: string, value: string | undefined, start: number, end: number) {
    this.text = text;
    this.value = value;
    this.start = start;
    this.end = end;
  }

  get span(): Range {
    return { start: this.start, end: this.end };
  }

  get quoted(): boolean {
    return this.text.charCodeAt(0) === QUOTE;
  }
}

/** A value that names a keyword. */
class KeywordValue extends Value {
  readonly keyword: KeywordSpec;

  constructor(text: string, value: string, start: number, end: number, keyword: KeywordSpec) {
    super(text, value, start, end);
    this.keyword = keyword;
  }
}

/** A value that may be short for several keywords. */
class AmbiguousValue extends Value {
  readonly candidates: readonly KeywordSpec[];

  constructor(text: string, value: string, start: number, end: number, candidates: readonly KeywordSpec[]) {
    super(text, value, start, end);
    this.candidates = candidates;
  }
}

/** Where the words of a value are taken from. */
export interface ValueSource {
  readonly frame: SectionFrame;
  /** A symbol or a hole may be in the text of the command. */
  readonly hasMarks: boolean;
}

/**
 * Binds one value of a command's text.
 * @param text as written
 * @param start where it stands in the logical text, up to `end`
 */
export function bindValue(
  text: string,
  start: number,
  end: number,
  of: ValueType,
  { frame, hasMarks }: ValueSource,
): BoundValue {
  const quoted = text.charCodeAt(0) === QUOTE;
  const value = quoted || hasMarks ? valueOf(text, quoted, hasMarks, frame) : text;
  if (of.type !== 'keyword' || value === undefined) return new Value(text, value, start, end);
  const match = findKeyword(of.keywords, value);
  if (!match) return new Value(text, value, start, end);
  if (!('spec' in match)) return new AmbiguousValue(text, value, start, end, match.candidates);
  // Written in full, the word of the catalog is kept, which is there already.
  const { name } = match.spec;
  return text === name
    ? new KeywordValue(name, name, start, end, match.spec)
    : new KeywordValue(text, value, start, end, match.spec);
}

/** The same of which nobody knows what is meant. */
export function withoutValue({ text, span: { start, end } }: BoundValue): BoundValue {
  return new Value(text, undefined, start, end);
}

/** The type of the values in an operand's list. */
export function valueTypeOf(value: OperandValue | undefined): ValueType {
  return value?.kind === 'values' ? value.of : anyValue;
}

/** The type of what the catalog says nothing of. */
export const anyValue: ValueType = { type: 'any' };

/** What the ESM sees of a word: symbols resolved, apostrophes off, doubled ones single. */
function valueOf(text: string, quoted: boolean, hasMarks: boolean, frame: SectionFrame): string | undefined {
  const resolved = hasMarks && needsResolving(text) ? resolveWord(text, frame.symbols) : text;
  if (resolved === undefined || !quoted) return resolved;
  const inner = resolved.endsWith("'") && resolved.length > 1 ? resolved.slice(1, -1) : resolved.slice(1);
  return inner.includes("''") ? inner.replaceAll("''", "'") : inner;
}

function needsResolving(text: string): boolean {
  return text.includes('&') || text.includes('{') || text.includes('<') || text.includes('[');
}
