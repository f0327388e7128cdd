import type { SectionFrame, SymbolTable } from '../../deck/types.ts';
import type { Range } from '../../text/range.ts';
import type { Analysis } from '../analysis.ts';
import { describeSymbol } from '../describe/symbol.ts';
import { secretSymbols } from '../secrets.ts';
import { type Entry, plainEntry } from './entry.ts';

/** An ampersand and what may be the beginning of a name, right before the cursor; `&&` is no symbol. */
const begun = /(?<!&)&[A-Za-z0-9#$@]{0,8}$/;
const rest = /^[A-Za-z0-9#$@]{0,8}\.?/;

/** The part of a card that an accepted symbol replaces; undefined when no symbol is being written at the cursor. */
export function symbolBeingWritten({ deck }: Analysis, offset: number): Range | undefined {
  const line = deck.lines.lineAt(offset);
  const before = deck.text.slice(Math.max(deck.lines.start(line), offset - 10), offset);
  const found = begun.exec(before);
  if (!found) return undefined;
  const after = rest.exec(deck.text.slice(offset, Math.min(deck.lines.end(line), offset + 9)))?.[0] ?? '';
  return { start: offset - found[0].length, end: offset + after.length };
}

/** The symbols of a table, each with the period that ends its name. */
export function symbolEntries(analysis: Analysis, table: SymbolTable, frame: SectionFrame | undefined): Entry[] {
  return table.all.map((symbol) => {
    const secret = secretSymbols(analysis).has(symbol.name);
    const context = { lines: analysis.deck.lines, frame, secret, word: '', table };
    const documentation = describeSymbol(symbol.name, symbol, context);
    return plainEntry(`&${symbol.name}.`, 'symbol', secret ? '' : (symbol.value ?? symbol.raw), documentation);
  });
}
