/** The order of two names by their characters, the same in every language of the user. */
export function inAlphabet(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
