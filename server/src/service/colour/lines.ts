import type { Lines } from '../../text/lines.ts';
import type { Range } from '../../text/range.ts';
import type { SemanticToken, TokenType } from '../types.ts';

/** Colours a run of the document: one token a line, as editors demand. */
export function byLine(lines: Lines, range: Range, type: TokenType, tokens: SemanticToken[]): void {
  for (let line = lines.lineAt(range.start); line < lines.count && lines.start(line) < range.end; line++) {
    const start = Math.max(range.start, lines.start(line));
    const end = Math.min(range.end, lines.end(line));
    if (end > start) tokens.push({ range: { start, end }, type });
  }
}
