/** Words quoted from a deck could steer the terminal, and a line end would break the line in two. */
export function printable(words: string): string {
  return words.replace(/\p{Cc}+/gu, ' ');
}
