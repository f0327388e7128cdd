/**
 * What is compared with: one pass of one regular expression over the text, which makes a list of its tokens: comments, strings,
 * words, numbers, blanks, line ends and signs. A tool that colours a deck and understands nothing of it does this much.
 */
const token = /(\/\*[^\n]*?\*\/)|('(?:[^'\n]|'')*')|([A-Za-z#@$][\w#@$.*-]*)|(\d+)|([ \t]+)|(\r\n?|\n)|([^])/g;

/** A token of a deck. */
export interface Token {
  /** The number of the group that matched, 1 for comments. */
  readonly kind: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** All tokens of a text; together they are the text. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  token.lastIndex = 0;
  for (let match = token.exec(text); match; match = token.exec(text)) {
    let kind = 1;
    while (match[kind] === undefined) kind++;
    tokens.push({ kind, start: match.index, end: token.lastIndex, text: match[0] });
  }
  return tokens;
}
