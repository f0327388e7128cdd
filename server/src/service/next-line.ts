import type { Lines } from '../text/lines.ts';

/** True when what begins at `start` stands on the line behind that of `end`. Nearly always it is enough to look at the line end. */
export function isOnNextLine(lines: Lines, end: number, start: number): boolean {
  if (start === end + 1) return true;
  if (start === end + 2 && lines.text.startsWith('\r\n', end)) return true;
  return lines.lineAt(end) + 1 === lines.lineAt(start);
}
