import { type SymbolReference, symbolReferences } from '../deck/symbols.ts';
import type { JclSymbol, SymbolTable } from '../deck/types.ts';
import type { Range } from '../text/range.ts';
import { lastIndex } from '../text/search.ts';
import type { Text } from '../text/text.ts';
import type { Analysis } from './analysis.ts';

/** A reference to a symbol: nine characters with the ampersand, and a period. */
const longestReference = 10;

/** The reference to a symbol that an offset touches, within a run of the document. */
export function referenceAt(text: Text, offset: number, within: Range): SymbolReference | undefined {
  const start = Math.max(within.start, offset - longestReference);
  const end = Math.min(within.end, offset + longestReference);
  return symbolReferences(text.slice(start, end), start).find(
    ({ range }) => offset >= range.start && offset < Math.max(range.end, range.start + 1),
  );
}

/** The symbols in force at a place in JCL: those that earlier statements of the same job set. */
export function symbolsAt({ deck }: Analysis, offset: number): SymbolTable {
  const { symbols, statements } = deck.frame;
  const last = lastIndex(statements, offset, (statement) => statement.range.start);
  const end = lastIndex(symbols, statements[last]?.range.start ?? offset, (symbol) => symbol.nameRange.start) + 1;
  let job = last;
  while (job >= 0 && statements[job]?.operation !== 'JOB') job--;
  const jobStart = statements[job]?.range.start ?? 0;
  const first = lastIndex(symbols, jobStart, (symbol) => symbol.nameRange.start) + 1;
  const byName = new Map<string, JclSymbol>();
  for (const symbol of symbols.slice(first, end)) byName.set(symbol.name, symbol);
  const all = [...byName.values()];
  return { get: (name) => byName.get(name.toUpperCase()), all, mayHaveBlank: all.some(({ value }) => value === '') };
}
