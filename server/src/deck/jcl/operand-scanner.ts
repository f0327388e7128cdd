import { CLOSE, COMMA, EQUALS, OPEN, QUOTE, isBlank } from '../../text/characters.ts';
import { holeEnd } from '../../text/holes.ts';
import type { Text } from '../../text/text.ts';

/** Parentheses nested deeper than this are letters of words: no JCL parameter nests more than four levels. */
const maxDepth = 32;

/** Tokens after this many are not read. JCL itself allows 8194 characters of parameters in a statement. */
const maxTokens = 4096;

/** Why the operand field stops on a card, and so what must follow. */
export type FieldStop =
  /** Nothing follows. */
  | 'complete'
  /** The card breaks off after a comma: the next card goes on with a parameter. */
  | 'comma'
  /** The card breaks off inside apostrophes: the next card goes on with the string in column 16. */
  | 'string';

/**
 * Turns the operand field of a JCL statement into tokens, card after card. One letter a token makes `shape`, the
 * text that the grammar `Jcl` reads; the letters are listed in `jcl.ohm`.
 */
export class OperandScanner {
  shape = '';
  /** Document offset of each token. */
  readonly starts: number[] = [];
  /** Document offset after each token; one that goes on over cards ends on the last. */
  readonly ends: number[] = [];
  /** Each token as written, the cards joined. */
  readonly texts: string[] = [];
  private depth = 0;
  /** The last token is a string whose closing apostrophe may be on the next card. */
  private inString = false;

  private readonly text: Text;

  constructor(text: Text) {
    this.text = text;
  }

  /**
   * Reads the operand field, or its continuation, on one card.
   * @param from document offset of the field
   * @param limit document offset after the last column that belongs to it
   * @param missing blanks that the card before lacks up to column 71, as editors do not keep them; they belong to a
   * string that goes on
   */
  read(from: number, limit: number, missing = 0): FieldStop {
    let at = from;
    if (this.inString) {
      this.pad(missing);
      at = this.readString(from, from, limit);
    }
    while (at < limit) {
      const code = this.text.charCodeAt(at);
      if (isBlank(code)) break;
      if (this.starts.length >= maxTokens) {
        if (!this.shape.endsWith('x')) this.add('x', at, limit);
        return 'complete';
      }
      at = this.readToken(code, at, limit);
    }
    if (this.inString) return 'string';
    return this.shape.endsWith(',') ? 'comma' : 'complete';
  }

  private readToken(code: number, at: number, limit: number): number {
    switch (code) {
      case QUOTE:
        this.add('u', at, at + 1);
        return this.readString(at, at + 1, limit);
      case OPEN:
        this.add(++this.depth <= maxDepth ? '(' : 'w', at, at + 1);
        return at + 1;
      case CLOSE:
        this.add(this.depth <= maxDepth ? ')' : 'w', at, at + 1);
        if (this.depth > 0) this.depth--;
        return at + 1;
      case COMMA:
        this.add(',', at, at + 1);
        return at + 1;
      case EQUALS:
        this.add('=', at, at + 1);
        return at + 1;
      default: {
        const end = wordEnd(this.text, at, limit, true);
        this.add('w', at, end);
        return end;
      }
    }
  }

  /** Reads on in a string from `at`; a doubled apostrophe is one of its characters. */
  private readString(from: number, at: number, limit: number): number {
    const last = this.starts.length - 1;
    const opening = this.inString ? (this.texts[last] ?? '') : '';
    let closed = false;
    for (; at < limit && !closed; at++) {
      if (this.text.charCodeAt(at) !== QUOTE) continue;
      if (at + 1 < limit && this.text.charCodeAt(at + 1) === QUOTE) at++;
      else closed = true;
    }
    this.ends[last] = at;
    this.texts[last] = opening + this.text.slice(from, at);
    this.inString = !closed;
    if (closed) this.shape = `${this.shape.slice(0, -1)}q`;
    return at;
  }

  private pad(blanks: number): void {
    const last = this.starts.length - 1;
    this.texts[last] = (this.texts[last] ?? '') + ' '.repeat(blanks);
  }

  private add(letter: string, start: number, end: number): void {
    this.shape += letter;
    this.starts.push(start);
    this.ends.push(end);
    this.texts.push(this.text.slice(start, end));
  }
}

/**
 * The offset after the word that begins at `at`. A template hole belongs to it whole, blanks and parentheses included.
 * @param delimited `( ) , = '` end the word too, not only a blank
 */
export function wordEnd(text: Text, at: number, limit: number, delimited: boolean): number {
  while (at < limit) {
    const code = text.charCodeAt(at);
    if (isBlank(code)) break;
    if (delimited && (code === OPEN || code === CLOSE || code === COMMA || code === EQUALS || code === QUOTE)) break;
    at = Math.max(at + 1, Math.min(holeEnd(text, at), limit));
  }
  return at;
}
