import { CLOSE, COMMA, EQUALS, OPEN, QUOTE, isSpace } from '../text/characters.ts';
import { holeEnd } from '../text/holes.ts';
import type { Tokens } from './tokens.ts';

/** Parentheses nested deeper than this are not read: no command of an ESM nests more than six levels. */
export const maxDepth = 32;

/** Tokens after this many are not read; a list of two thousand users stays well below. */
const maxTokens = 8192;

/**
 * Turns a logical command into tokens, in one pass.
 * @param text the logical text: cards joined, comments blanked
 * @param equalsSplits `=` is a token of its own (ACF2 and TSS), not a letter of a word (RACF)
 */
export function scan(text: string, equalsSplits: boolean): Tokens {
  const starts: number[] = [];
  let shape = '';
  let depth = 0;
  let at = 0;
  const length = text.length;
  while (at < length) {
    starts.push(at);
    if (starts.length > maxTokens) {
      shape += 'x';
      break;
    }
    const code = text.charCodeAt(at);
    if (isSpace(code)) {
      at = endOfBlanks(text, at);
      shape += '_';
    } else if (code === OPEN) {
      at++;
      depth++;
      if (depth > maxDepth) {
        shape += 'x';
        break;
      }
      shape += '(';
    } else if (code === CLOSE) {
      at++;
      if (depth > 0) depth--;
      shape += ')';
    } else if (code === COMMA) {
      at++;
      shape += ',';
    } else if (code === EQUALS && equalsSplits) {
      at++;
      shape += '=';
    } else if (code === QUOTE) {
      const end = endOfString(text, at);
      shape += end.closed ? 'q' : 'u';
      at = end.at;
    } else {
      at = endOfWord(text, at, equalsSplits);
      shape += 'w';
    }
  }
  starts.push(length);
  return { text, shape, starts };
}

function endOfBlanks(text: string, start: number): number {
  let at = start + 1;
  while (at < text.length && isSpace(text.charCodeAt(at))) at++;
  return at;
}

/** A doubled apostrophe stands for one inside the string. An unclosed string runs to the end of the command. */
function endOfString(text: string, start: number): { at: number; closed: boolean } {
  let at = start + 1;
  for (;;) {
    const quote = text.indexOf("'", at);
    if (quote < 0) return { at: text.length, closed: false };
    if (text.charCodeAt(quote + 1) !== QUOTE) return { at: quote + 1, closed: true };
    at = quote + 2;
  }
}

/** A word ends before a delimiter; a template hole in it belongs to it whole, blanks and parentheses included. */
function endOfWord(text: string, start: number, equalsSplits: boolean): number {
  let at = start;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (isSpace(code) || code === OPEN || code === CLOSE || code === COMMA || code === QUOTE) break;
    if (code === EQUALS && equalsSplits) break;
    at = Math.max(at + 1, holeEnd(text, at));
  }
  return at;
}
