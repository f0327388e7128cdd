/**
 * Tokens of a logical command. One letter a token makes the `shape`, the text that the Ohm grammars read; the
 * letters are listed in `tso.ohm`. Offsets count from the start of the logical text.
 */
export interface Tokens {
  readonly text: string;
  /** One letter for each token. */
  readonly shape: string;
  /** Where each token begins; one more entry gives the end of the last. */
  readonly starts: readonly number[];
}

/** Where a token ends: where the next begins, as tokens cover the text without gaps. */
export function tokenEnd(tokens: Tokens, index: number): number {
  return tokens.starts[index + 1] ?? tokens.text.length;
}

/** Where a token starts; the end of the text for the index after the last token. */
export function tokenStart(tokens: Tokens, index: number): number {
  return tokens.starts[index] ?? tokens.text.length;
}
