import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { symbolDifference } from '../../../server/src/deck/symbols.ts';
import type { SymbolTable } from '../../../server/src/deck/types.ts';
import { frameOf } from './frame-of.ts';

const set = fc.tuple(fc.constantFrom('A', 'B', 'C', 'D'), fc.constantFrom('1', '2', '&A', '{x}'));
const card = fc.oneof(
  { weight: 5, arbitrary: set.map(([name, value]) => `// SET ${name}=${value}`) },
  { weight: 3, arbitrary: fc.constant('//S EXEC PGM=IKJEFT01\n//SYSTSIN DD *,SYMBOLS=JCLONLY\n LISTUSER A\n/*') },
  { weight: 1, arbitrary: fc.constant('//J JOB') },
);
const some = fc.array(card, { maxLength: 8 });

function tablesOf(cards: readonly string[]): SymbolTable[] {
  const jcl = [
    '//J JOB',
    '//E EXPORT SYMLIST=*',
    ...cards,
    '//L EXEC PGM=IKJEFT01',
    '//SYSTSIN DD *,SYMBOLS=JCLONLY',
    ' A',
  ];
  return frameOf(jcl.join('\n')).sections.map(({ symbols }) => symbols);
}

/** The same by comparing all of both tables. */
function compared(before: SymbolTable, after: SymbolTable): { names: string[]; isOther: boolean } {
  const all = [...new Set([...before.all, ...after.all].map(({ name }) => name))];
  const isIn = ({ all: symbols }: SymbolTable, name: string): boolean => symbols.some((one) => one.name === name);
  const isOne = (name: string): boolean => isIn(before, name) !== isIn(after, name);
  return {
    names: all.filter((name) => isOne(name) || before.get(name)?.value !== after.get(name)?.value).sort(),
    isOther: all.some(isOne),
  };
}

describe('what tables of symbols differ in', () => {
  it('is what comparing all of both finds, for any sections of two versions', () => {
    fc.assert(
      fc.property(some, some, some, some, (first, old, now, last) => {
        const before = tablesOf([...first, ...old, ...last]);
        const after = tablesOf([...first, ...now, ...last]);
        for (const one of before) {
          for (const other of after) {
            const { names, isOther } = symbolDifference(one, other);
            expect({ names: [...names].sort(), isOther }).toEqual(compared(one, other));
          }
        }
      }),
      { numRuns: 300 },
    );
  });
});
