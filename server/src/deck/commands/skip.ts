import { HASH, OPEN_BRACE, nextNonBlank } from '../../text/characters.ts';
import type { Lines } from '../../text/lines.ts';
import { isDirectiveLine } from '../directives.ts';

/** True for a card that no command reader ever sees: a line that directs a template engine. */
export function skipsCard(lines: Lines, line: number): boolean {
  const code = lines.text.charCodeAt(nextNonBlank(lines.text, lines.start(line)));
  return (code === HASH || code === OPEN_BRACE) && isDirectiveLine(lines.content(line));
}
