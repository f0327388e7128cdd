/** Words in a row with commas between, the last with `and` or another word: `READ, UPDATE and DELETE`. */
export function enumeration(words: readonly string[], last = 'and'): string {
  if (words.length < 2) return words.join('');
  return `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1) ?? ''}`;
}
