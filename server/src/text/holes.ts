/**
 * Holes: places of a template where any text may stand once it is filled in, such as `{zowe.setup.dataset.prefix}`,
 * `${user}`, `{{ item.name }}`, `<your group>` or `[server_userid]`. Nothing that depends on a hole is reported.
 */
import {
  BLANK,
  CLOSE_BRACE,
  CLOSE_BRACKET,
  DOLLAR,
  GREATER,
  HASH,
  LESS,
  OPEN_BRACE,
  OPEN_BRACKET,
  isDigit,
  isLetter,
  isLineEnd,
} from './characters.ts';
import type { Text } from './text.ts';

/** A hole is closed on its line and within this many characters; anything longer is text. */
const maxHole = 120;

/**
 * Where the hole ends that begins at an offset.
 * @returns the offset after its last character, or -1 when no hole begins there
 */
export function holeEnd(text: Text, at: number): number {
  const code = text.charCodeAt(at);
  if (code === OPEN_BRACE) return braceEnd(text, at);
  if ((code === DOLLAR || code === HASH) && text.charCodeAt(at + 1) === OPEN_BRACE)
    return closing(text, at + 2, CLOSE_BRACE);
  if (code === LESS && isNameStart(text.charCodeAt(at + 1))) return closing(text, at + 1, GREATER);
  if (code === OPEN_BRACKET && isNameStart(text.charCodeAt(at + 1))) return bracketEnd(text, at);
  return -1;
}

/** The holes of a text in ascending order. Linear in its length. */
export function holesIn(text: Text): { start: number; end: number }[] {
  const holes: { start: number; end: number }[] = [];
  for (let at = 0; at < text.length;) {
    const end = holeEnd(text, at);
    if (end < 0) {
      at++;
    } else {
      holes.push({ start: at, end });
      at = end;
    }
  }
  return holes;
}

/** True when the text has a hole in it. */
export function hasHole(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (holeEnd(text, at) >= 0) return true;
  return false;
}

/** `{{ ... }}`, `{% ... %}`, `{# ... #}` may hold anything; a single pair of braces holds a name without blanks. */
function braceEnd(text: Text, at: number): number {
  const second = text.charAt(at + 1);
  const double = second === '{' ? '}}' : second === '%' ? '%}' : second === '#' ? '#}' : undefined;
  if (double !== undefined) {
    const end = text.slice(at, at + maxHole + 2).indexOf(double, 2);
    return end < 0 ? -1 : at + end + 2;
  }
  const end = closing(text, at + 1, CLOSE_BRACE);
  for (let inside = at + 1; inside < end - 1; inside++) if (text.charCodeAt(inside) <= BLANK) return -1;
  return end > at + 2 ? end : -1;
}

/** Brackets hold a name without blanks: manuals put what may be left out in brackets too. */
function bracketEnd(text: Text, at: number): number {
  const end = closing(text, at + 1, CLOSE_BRACKET);
  for (let inside = at + 1; inside < end - 1; inside++) if (text.charCodeAt(inside) <= BLANK) return -1;
  return end;
}

function closing(text: Text, from: number, mark: number): number {
  const bound = Math.min(text.length, from + maxHole);
  for (let at = from; at < bound; at++) {
    const code = text.charCodeAt(at);
    if (code === mark) return at + 1;
    if (isLineEnd(code)) return -1;
  }
  return -1;
}

function isNameStart(code: number): boolean {
  return isLetter(code) || isDigit(code);
}
