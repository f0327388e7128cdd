import { expect, test } from 'vitest';
import { resolveSymbols } from '../../../server/src/deck/symbols.ts';
import type { JclSymbol, SymbolTable } from '../../../server/src/deck/types.ts';
import { columnsOf } from '../../../server/src/rules/support/substituted-card.ts';

const none = { start: 0, end: 0 };

function table(values: Readonly<Record<string, string>>): SymbolTable {
  const all = Object.entries(values).map(([name, value]): JclSymbol => ({
    name,
    raw: value,
    value,
    nameRange: none,
    valueRange: none,
    exported: true,
  }));
  return { all, get: (name) => all.find((symbol) => symbol.name === name), mayHaveBlank: true };
}

test.each([
  ['PERMIT &A. X', { A: 'ABCDEFGH' }, 17],
  ['PERMIT &A. X', { A: '' }, 9],
  // Several blanks behind the symbol give way, but for one.
  ['PERMIT &A.   X', { A: 'ABCD' }, 14],
  ['PERMIT &A.   X', { A: 'ABCDEFGH' }, 17],
  ['PERMIT &A.   X', { A: '' }, 14],
  ['A&&B &A.', { A: 'AB' }, 6],
])('%s with %o is %i columns', (card, values, length) => {
  const parts = resolveSymbols(card, table(values)).parts;
  expect(columnsOf(parts, ({ text }) => text?.length ?? 0, 72).length).toBe(length);
});

test('what ends up behind a column is told by where it stands', () => {
  const card = 'ID(&A. B)';
  const { parts } = resolveSymbols(card, table({ A: 'ABCDEF' }));
  expect(columnsOf(parts, ({ text }) => text?.length ?? 0, 10)).toEqual({ length: 12, late: card.indexOf('B') });
  expect(columnsOf(parts, ({ text }) => text?.length ?? 0, 5)).toEqual({ length: 12, late: card.indexOf('&') });
});
