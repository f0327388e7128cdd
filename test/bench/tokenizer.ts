/**
 * What is compared with: one pass of a regular expression over the text that tells words, numbers, strings, comments,
 * signs and blanks apart. A tool that colours a deck and understands nothing of it does this much.
 */
const token = /\/\*[^\n]*?\*\/|'(?:[^'\n]|'')*'|[A-Za-z#@$][\w#@$.*-]*|\d+|[ \t]+|\r\n?|\n|[^]/g;

/** @returns the number of tokens */
export function tokenize(text: string): number {
  let count = 0;
  let letters = 0;
  token.lastIndex = 0;
  for (let match = token.exec(text); match; match = token.exec(text)) {
    count++;
    letters += match[0].length;
  }
  // Also keeps the engine from leaving out the matches as unused.
  if (letters !== text.length) throw new Error('the tokens do not cover the text');
  return count;
}
