import type { Text } from './text.ts';
/** UTF-16 codes of the characters that steer the readers, and the kinds of characters they ask for. */

export const TAB = 9;
export const LF = 10;
export const CR = 13;
export const BLANK = 32;
export const HASH = 35;
export const DOLLAR = 36;
export const PERCENT = 37;
export const AMPERSAND = 38;
export const QUOTE = 39;
export const OPEN = 40;
export const CLOSE = 41;
export const STAR = 42;
export const PLUS = 43;
export const COMMA = 44;
export const HYPHEN = 45;
export const PERIOD = 46;
export const SLASH = 47;
export const LESS = 60;
export const EQUALS = 61;
export const GREATER = 62;
export const AT = 64;
export const OPEN_BRACKET = 91;
export const CLOSE_BRACKET = 93;
export const OPEN_BRACE = 123;
export const CLOSE_BRACE = 125;
const NO_BREAK_SPACE = 160;

export function isBlank(code: number): boolean {
  return code === BLANK || code === TAB;
}

/** A blank, or the no-break space that comes along when a command is copied from a document. */
export function isSpace(code: number): boolean {
  return code === BLANK || code === TAB || code === NO_BREAK_SPACE;
}

export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** A letter of English. */
export function isLetter(code: number): boolean {
  return (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
}

export function isLineEnd(code: number): boolean {
  return code === LF || code === CR;
}

/** The offset of the first character at or after `at` that is not blank; `limit` when there is none. */
export function nextNonBlank(text: Text, at: number, limit = text.length): number {
  while (at < limit && isBlank(text.charCodeAt(at))) at++;
  return at;
}
