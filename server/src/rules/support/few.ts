/** Names in words, the first three of many: `A, B, C and 4 more`. */
export function few(names: readonly string[]): string {
  const more = names.length - 3;
  if (more > 0) return `${names.slice(0, 3).join(', ')} and ${more} more`;
  return names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`;
}
