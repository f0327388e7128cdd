import type { Range } from '../../text/range.ts';

/** Characters that look like those of a command, or cannot be seen: what word processors and web pages make. */

const odd = /[\u00A0\u00AD\u2000-\u200F\u2010-\u2015\u2018-\u201F\u2028-\u202F\u205F\u2060\u2212\u3000\uFEFF]/u;

/** Anything but the characters of a plain text: nearly all commands have none, and are done with. */
const notPlain = /[^\t -~]/u;

const none: readonly Range[] = [];

/** True for a text with one of them in it; cheap for plain text. */
export function hasOddCharacter(text: string): boolean {
  return notPlain.test(text) && odd.test(text);
}

/** The runs of such characters in a text. */
export function oddPlaces(text: string): readonly Range[] {
  if (!notPlain.test(text)) return none;
  const found: Range[] = [];
  for (let at = 0; at < text.length; at++) {
    if (!odd.test(text.charAt(at))) continue;
    const start = at;
    while (at + 1 < text.length && odd.test(text.charAt(at + 1))) at++;
    found.push({ start, end: at + 1 });
  }
  return found;
}
