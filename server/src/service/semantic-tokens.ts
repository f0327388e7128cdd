import type { Section } from '../deck/deck.ts';
import type { Range } from '../text/range.ts';
import { lastIndex } from '../text/search.ts';
import type { Analysis } from './analysis.ts';
import { type Painted, paintCommand, paintComments } from './colour/command.ts';
import { paintStatement } from './colour/jcl.ts';
import { PerCommand } from './per-command.ts';
import { type SemanticToken, tokenTypes } from './types.ts';

/** The coloured words of the deck, or of a part of it, in the order of the text. */
export function semanticTokens(analysis: Analysis, range?: Range): SemanticToken[] {
  const { deck } = analysis;
  const within = range ?? { start: 0, end: deck.text.length };
  const tokens = statementTokens(analysis, within);
  const isMixed = tokens.length > 0;
  for (const section of deck.sections) {
    const { start, end } = section.frame.range;
    if (start > within.end || end < within.start) continue;
    addSection(analysis, section, within, tokens);
  }
  return isMixed ? tokens.sort((a, b) => a.range.start - b.range.start) : tokens;
}

/** Comments of JCL may stand between the cards of a statement. */
function statementTokens({ deck }: Analysis, within: Range): SemanticToken[] {
  const { statements } = deck.frame;
  const tokens: SemanticToken[] = [];
  for (let at = firstAt(statements, within.start, (one) => one.range.start); at < statements.length; at++) {
    const statement = statements[at];
    if (!statement || statement.range.start > within.end) break;
    paintStatement(statement, deck, tokens);
  }
  tokens.sort((a, b) => a.range.start - b.range.start || b.range.end - a.range.end);
  let reached = 0;
  return tokens.filter(({ range }) => {
    if (range.start < reached || range.end <= range.start) return false;
    reached = range.end;
    return true;
  });
}

const painted = new PerCommand<Painted>();

function addSection(analysis: Analysis, section: Section, within: Range, tokens: SemanticToken[]): void {
  const { commands, frame } = section;
  const first = firstAt(commands, within.start, (one) => one.start);
  for (let index = first; index < commands.length; index++) {
    const command = commands[index];
    if (!command || command.start > within.end) break;
    const bound = analysis.bound.get(command);
    const words = bound ? painted.get(bound, (one) => paintCommand(one, frame)) : paintComments(command);
    for (let at = 0; at < words.length; at += 3) {
      const range = { start: command.start + (words[at] ?? 0), end: command.start + (words[at + 1] ?? 0) };
      tokens.push({ range, type: tokenTypes[words[at + 2] ?? 0] ?? 'keyword' });
    }
  }
}

/** The first entry that may reach into what begins at an offset. */
function firstAt<T>(entries: readonly T[], offset: number, startOf: (entry: T) => number): number {
  return Math.max(0, lastIndex(entries, offset, startOf));
}
