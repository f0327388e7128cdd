import type { Range } from '../text/range.ts';
import type { Analysis } from './analysis.ts';
import { paintCommand } from './colour/command.ts';
import { paintStatement } from './colour/jcl.ts';
import { lastIndex } from './locate.ts';
import type { SemanticToken } from './types.ts';
import { Reader } from './understand.ts';

/** The coloured words of the deck, or of a part of it, in the order of the text. */
export function semanticTokens(analysis: Analysis, range?: Range): SemanticToken[] {
  const { deck } = analysis;
  const within = range ?? { start: 0, end: deck.text.length };
  const tokens: SemanticToken[] = [];
  const { statements } = deck.frame;
  for (let at = firstAt(statements, within.start, (one) => one.range.start); at < statements.length; at++) {
    const statement = statements[at];
    if (!statement || statement.range.start > within.end) break;
    paintStatement(statement, deck, tokens);
  }
  for (const section of deck.sections) {
    const { commands, frame } = section;
    if (frame.range.start > within.end || frame.range.end < within.start) continue;
    const first = firstAt(commands, within.start, (one) => one.start);
    const reader = new Reader(analysis, section, first);
    for (let at = first; at < commands.length; at++) {
      const command = commands[at];
      if (!command || command.start > within.end) break;
      paintCommand(command, reader.read(at), frame, deck.lines, tokens);
    }
  }
  return disjoint(tokens);
}

/** The first entry that may reach into what begins at an offset. */
function firstAt<T>(entries: readonly T[], offset: number, startOf: (entry: T) => number): number {
  return Math.max(0, lastIndex(entries, offset, startOf));
}

/** Puts tokens in order; where two overlap, the one that begins first is kept whole. */
function disjoint(tokens: SemanticToken[]): SemanticToken[] {
  tokens.sort((a, b) => a.range.start - b.range.start || b.range.end - a.range.end);
  let end = 0;
  return tokens.filter(({ range }) => {
    if (range.start < end || range.end <= range.start) return false;
    end = range.end;
    return true;
  });
}
