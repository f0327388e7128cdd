import { isSafePattern } from 'redos-detector';

/** More ways than this to match one text are no accident of a few alternatives. */
const mostPaths = 100;

/**
 * True when the time that a pattern takes grows with the length of the text and no faster, whatever the text: there is a
 * bound to the number of ways in which it can match any text, the search for a place to begin included.
 */
export function isLinear(literal: string): boolean {
  const end = literal.lastIndexOf('/');
  const [pattern, flags] = [literal.slice(1, end), literal.slice(end + 1)];
  // The tool knows one of the two flags at a time. Both letter cases of ASCII, which is what they are for, are the same
  // without `u`; only what `u` alone can write has to be read with it.
  const caseInsensitive = flags.includes('i');
  const unicode = flags.includes('u') && !caseInsensitive;
  return isSafePattern(pattern, { maxScore: mostPaths, caseInsensitive, unicode }).safe;
}
