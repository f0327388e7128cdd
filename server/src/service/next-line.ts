import type { Lines } from '../text/lines.ts';

/**
 * True when the line that begins at `start` is the one behind that of `end`. Nearly always it is enough to look at the line end.
 * @param end where a line ends, without its line end
 */
export function isOnNextLine(lines: Lines, end: number, start: number): boolean {
  if (start === end + 1) return true;
  if (start === end + 2 && lines.text.startsWith('\r\n', end)) return true;
  return lines.lineAt(end) + 1 === lines.lineAt(start);
}
