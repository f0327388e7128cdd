import type { JclStatement } from '../../deck/types.ts';
import { lastIndex } from '../../text/search.ts';
import type { Analysis } from '../analysis.ts';
import { secretSymbols } from '../secrets.ts';
import type { Bare } from './entries.ts';

/** The symbols that a SET statement sets. */
export function symbolEntries({ range }: JclStatement, analysis: Analysis): Bare[] {
  const { symbols } = analysis.deck.frame;
  const entries: Bare[] = [];
  for (let at = lastIndex(symbols, range.start, (one) => one.nameRange.start) + 1; at < symbols.length; at++) {
    const symbol = symbols[at];
    if (!symbol || symbol.nameRange.start > range.end) break;
    const { name, raw, nameRange, valueRange } = symbol;
    entries.push({
      kind: 'symbol',
      name,
      detail: secretSymbols(analysis).has(name) ? '' : raw,
      range: { start: nameRange.start, end: Math.max(nameRange.end, valueRange.end) },
      nameRange,
    });
  }
  return entries;
}
