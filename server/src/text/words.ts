/** Short words that decks repeat, each kept once: classes, levels, users. */

/** Longer ones are slices of the text they stand in, and would keep it alive. */
const longest = 12;

const places = 8192;

const words = new Array<string>(places).fill('');

/** The part of a text from `start` to `end`; mostly a string that is there already. */
export function wordAt(text: string, start: number, end: number): string {
  const length = end - start;
  if (length > longest) return text.slice(start, end);
  let hash = length;
  for (let at = start; at < end; at++) hash = (Math.imul(hash, 31) + text.charCodeAt(at)) | 0;
  const place = (hash ^ (hash >>> 13)) & (places - 1);
  const known = words[place] ?? '';
  if (known.length === length && isAt(text, start, known)) return known;
  return (words[place] = text.slice(start, end));
}

/** True when a word stands at a place of a text. */
export function isAt(text: string, start: number, word: string): boolean {
  for (let index = 0; index < word.length; index++) {
    if (text.charCodeAt(start + index) !== word.charCodeAt(index)) return false;
  }
  return true;
}

/** A text in upper case; the same text when it is so already, which is told faster than the engine does. */
export function upperCase(text: string): string {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code > 127 || (code >= 97 && code <= 122)) return text.toUpperCase();
  }
  return text;
}
