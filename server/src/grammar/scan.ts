import { EQUALS } from '../text/characters.ts';
import { holeEnd } from '../text/holes.ts';
import type { Tokens } from './tokens.ts';

/** Parentheses nested deeper than this are not read: no command of an ESM nests more than six levels. */
export const maxDepth = 32;

/** Tokens after this many are not read; a list of two thousand users stays well below. */
const maxTokens = 8192;

/** What a character is to the scanner. */
const inWord = 0;
const space = 1;
const open = 2;
const close = 3;
const comma = 4;
const equals = 5;
const quote = 6;
/** It may begin a symbol or a hole. */
const mark = 7;
/** With a brace behind it, it begins a hole. */
const beforeMark = 8;

const kinds = new Uint8Array(256);
for (const [characters, kind] of [
  [' \t\u00a0', space],
  ['(', open],
  [')', close],
  [',', comma],
  ['=', equals],
  ["'", quote],
  ['&{<[', mark],
  ['$#', beforeMark],
] as const) {
  for (const character of characters) kinds[character.charCodeAt(0)] = kind;
}

/** The letters of tokens, see `tso.ohm`. */
const letterOf = {
  word: 119,
  string: 113,
  unclosed: 117,
  open: 40,
  close: 41,
  comma: 44,
  equals: 61,
  blank: 95,
  unread: 120,
} as const;

/**
 * Turns a logical command into tokens, in one pass. What it found stands in it until it is given the next command: nearly all
 * commands are looked at once, and none of them needs memory of its own for that.
 */
export class Scanner {
  /** Where each token begins; one more entry gives the end of the last. */
  readonly starts = new Int32Array(maxTokens + 2);
  /** The letter of each token. */
  readonly letters = new Uint8Array(maxTokens + 1);
  /** Number of tokens. */
  count = 0;
  /** Of the letters: equal for equal shapes, and mostly different for others. */
  hash = 0;
  /** A symbol or a hole may be in the text: one of the characters that begin them is. */
  hasMarks = false;

  /**
   * @param text the logical text: cards joined, comments blanked
   * @param equalsSplits `=` is a token of its own (ACF2 and TSS), not a letter of a word (RACF)
   */
  scan(text: string, equalsSplits: boolean): void {
    const { starts, letters } = this;
    const { length } = text;
    let count = 0;
    let hash = 0;
    let depth = 0;
    let at = 0;
    this.hasMarks = false;
    while (at < length) {
      starts[count] = at;
      let letter: number;
      if (count === maxTokens) {
        letter = letterOf.unread;
        at = this.rest(length);
      } else {
        switch (kindOf(text.charCodeAt(at))) {
          case space:
            do at++;
            while (at < length && kindOf(text.charCodeAt(at)) === space);
            letter = letterOf.blank;
            break;
          case open:
            at++;
            depth++;
            letter = letterOf.open;
            if (depth > maxDepth) {
              letter = letterOf.unread;
              at = this.rest(length);
            }
            break;
          case close:
            at++;
            if (depth > 0) depth--;
            letter = letterOf.close;
            break;
          case comma:
            at++;
            letter = letterOf.comma;
            break;
          case quote:
            at = this.endOfString(text, at);
            letter = letterOf.string;
            if (at < 0) {
              at = length;
              letter = letterOf.unclosed;
            }
            break;
          default:
            if (equalsSplits && text.charCodeAt(at) === EQUALS) {
              at++;
              letter = letterOf.equals;
              break;
            }
            at = this.endOfWord(text, at, equalsSplits);
            letter = letterOf.word;
        }
      }
      letters[count++] = letter;
      hash = (Math.imul(hash, 31) + letter) | 0;
    }
    starts[count] = length;
    this.count = count;
    this.hash = hash;
  }

  /** The letters of the tokens as a text. */
  shape(): string {
    return String.fromCharCode(...this.letters.subarray(0, this.count));
  }

  /** True when the tokens have these letters. */
  hasShape(shape: string): boolean {
    const { letters, count } = this;
    if (shape.length !== count) return false;
    for (let index = 0; index < count; index++) if (shape.charCodeAt(index) !== letters[index]) return false;
    return true;
  }

  /** The tokens, to be kept. */
  tokens(text: string, shape: string): Tokens {
    const starts: number[] = [];
    for (let index = 0; index <= this.count; index++) starts.push(this.starts[index] ?? 0);
    return { text, shape, starts };
  }

  /** What is not read may hold anything. */
  private rest(length: number): number {
    this.hasMarks = true;
    return length;
  }

  /** A doubled apostrophe stands for one inside the string. An unclosed string runs to the end of the command: -1. */
  private endOfString(text: string, start: number): number {
    for (let at = start + 1; at < text.length; at++) {
      const kind = kindOf(text.charCodeAt(at));
      if (kind === mark) this.hasMarks = true;
      else if (kind === quote) {
        if (at + 1 >= text.length || kindOf(text.charCodeAt(at + 1)) !== quote) return at + 1;
        at++;
      }
    }
    return -1;
  }

  /** A word ends before a delimiter; a template hole in it belongs to it whole, blanks and parentheses included. */
  private endOfWord(text: string, start: number, equalsSplits: boolean): number {
    let at = start;
    for (; at < text.length; at++) {
      const kind = kindOf(text.charCodeAt(at));
      if (kind === inWord) continue;
      if (kind < equals || kind === quote) break;
      if (kind === equals) {
        if (equalsSplits) break;
        continue;
      }
      if (kind === mark) this.hasMarks = true;
      const end = holeEnd(text, at);
      if (end > at) {
        this.hasMarks = true;
        at = end - 1;
      }
    }
    return at;
  }
}

function kindOf(code: number): number {
  return code < 256 ? (kinds[code] ?? inWord) : inWord;
}
