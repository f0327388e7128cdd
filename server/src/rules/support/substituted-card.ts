import type { SubstitutedPart } from '../../deck/symbols.ts';
import { BLANK } from '../../text/characters.ts';

/**
 * Columns of a card after its symbols were substituted. A run of blanks is made shorter for what has grown in front of it, but
 * for one, and longer for what has shrunk: JES tries to keep the columns. Source: MVS JCL Reference, "Using symbols
 * in JES in-stream data".
 * @param parts the card in pieces
 * @param lengthOf how long the piece is that a symbol becomes
 * @param from the last column that counts
 * @returns how long the card is, and the offset of the first character that ends up behind `from`; its length where none does
 */
export function columnsOf(
  parts: readonly SubstitutedPart[],
  lengthOf: (part: SubstitutedPart) => number,
  from: number,
): { readonly length: number; readonly late: number } {
  let moved = 0;
  let late: number | undefined;
  let end = 0;
  for (const part of parts) {
    const { start } = part.range;
    ({ end } = part.range);
    if (part.reference) {
      moved += lengthOf(part) - (end - start);
      if (end + moved > from) late ??= start;
      continue;
    }
    const text = part.text ?? '';
    // `&&` is one character.
    moved += text.length - (end - start);
    for (let at = 0; at < text.length;) {
      let next = at;
      while (text.charCodeAt(next) === BLANK) next++;
      if (next - at > 1) moved = moved < 0 ? 0 : moved - Math.min(moved, next - at - 1);
      if (next === at) next++;
      if (start + next + moved > from && text.charCodeAt(next - 1) !== BLANK) late ??= start + next - 1;
      at = next;
    }
  }
  return { length: end + moved, late: late ?? end };
}
