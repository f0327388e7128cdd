import type { Lines } from '../../text/lines.ts';
import { isDirectiveLine } from '../holes.ts';

const BLANK = 32;
const TAB = 9;
const HASH = 35;
const BRACE = 123;

/** True for a card that no command reader ever sees: a line that directs a template engine. */
export function skipsCard(lines: Lines, line: number): boolean {
  let at = lines.start(line);
  let code = lines.text.charCodeAt(at);
  while (code === BLANK || code === TAB) code = lines.text.charCodeAt(++at);
  return (code === HASH || code === BRACE) && isDirectiveLine(lines.content(line));
}
