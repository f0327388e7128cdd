import type { Deck } from '../../deck/deck.ts';
import { symbolReferences } from '../../deck/symbols.ts';
import type { JclParameter, JclStatement } from '../../deck/types.ts';
import type { Range } from '../../text/range.ts';
import { lastIndex } from '../../text/search.ts';
import type { Analysis } from '../analysis.ts';
import { type Colours, type SemanticToken, tokenTypes } from '../types.ts';
import type { Painted } from './command.ts';
import { byLine } from './lines.ts';

/** The words of lines that were painted last, by document: statements are read anew with every edit, their colours stay the same. */
const known = new WeakMap<Analysis['bound'], ReadonlyMap<string, Painted>>();

/** The coloured words of the JCL statements in a part of the document: a run for each line that has some. */
export function statementLines({ deck, bound }: Analysis, within: Range): Colours {
  const earlier = known.get(bound);
  const now = new Map<string, Painted>();
  const starts: number[] = [];
  const words: Painted[] = [];
  let run: number[] = [];
  let [start, end] = [0, -1];
  const close = (): void => {
    if (run.length === 0) return;
    const key = run.join();
    const painted = now.get(key) ?? earlier?.get(key) ?? run;
    now.set(key, painted);
    starts.push(start);
    words.push(painted);
    run = [];
  };
  for (const { range, type } of statementTokens(deck, within)) {
    if (range.start > end) {
      close();
      const line = deck.lines.lineAt(range.start);
      start = deck.lines.start(line);
      end = deck.lines.end(line);
    }
    run.push(range.start - start, range.end - start, tokenTypes.indexOf(type));
  }
  close();
  if (within.end - within.start >= deck.text.length) known.set(bound, now);
  return { starts, words };
}

/** Comments of JCL may stand between the cards of a statement. */
function statementTokens(deck: Deck, within: Range): SemanticToken[] {
  const { statements } = deck.frame;
  const tokens: SemanticToken[] = [];
  const first = Math.max(
    0,
    lastIndex(statements, within.start, (one) => one.range.start),
  );
  for (let at = first; at < statements.length; at++) {
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

/**
 * Adds the coloured words of a JCL statement: as much as is needed to read the JCL around the commands. The rest is
 * for extensions that know JCL.
 */
function paintStatement(statement: JclStatement, deck: Deck, tokens: SemanticToken[]): void {
  const { kind, range, nameRange, operationRange, operands } = statement;
  if (kind === 'comment') byLine(deck.lines, range, 'comment', tokens);
  if (kind !== 'statement') return;
  if (nameRange) tokens.push({ range: nameRange, type: 'variable' });
  if (operationRange) tokens.push({ range: operationRange, type: 'keyword' });
  for (const operand of operands) paintParameter(operand, deck, tokens);
}

function paintParameter({ keyRange, valueRange, quoted }: JclParameter, deck: Deck, tokens: SemanticToken[]): void {
  const { lines, text } = deck;
  if (keyRange && keyRange.end > keyRange.start) tokens.push({ range: keyRange, type: 'parameter' });
  const value = text.slice(valueRange.start, valueRange.end);
  let at = valueRange.start;
  for (const { range } of value.includes('&') ? symbolReferences(value, valueRange.start) : []) {
    if (quoted) byLine(lines, { start: at, end: range.start }, 'string', tokens);
    tokens.push({ range, type: 'macro' });
    at = range.end;
  }
  if (quoted) byLine(lines, { start: at, end: valueRange.end }, 'string', tokens);
}
