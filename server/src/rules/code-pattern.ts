/**
 * Whether a rule's code fits a pattern in which `*` stands for any characters. Compared piece by piece instead of by a
 * regular expression made of the user's text.
 */
export function fitsCode(code: string, pattern: string): boolean {
  if (!pattern.includes('*')) return code === pattern;
  const pieces = pattern.split('*');
  const first = pieces[0] ?? '';
  const last = pieces.at(-1) ?? '';
  if (!code.startsWith(first) || !code.endsWith(last) || code.length < first.length + last.length) return false;
  let at = first.length;
  const end = code.length - last.length;
  for (const piece of pieces.slice(1, -1)) {
    const found = code.indexOf(piece, at);
    if (found < 0 || found + piece.length > end) return false;
    at = found + piece.length;
  }
  return at <= end;
}
