import type { Deck } from '../../deck/deck.ts';
import { symbolReferences } from '../../deck/symbols.ts';
import type { JclParameter, JclStatement } from '../../deck/types.ts';
import type { SemanticToken } from '../types.ts';
import { byLine } from './lines.ts';

/**
 * Adds the coloured words of a JCL statement: as much as is needed to read the JCL around the commands. The rest is
 * for extensions that know JCL.
 */
export function paintStatement(statement: JclStatement, deck: Deck, tokens: SemanticToken[]): void {
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
