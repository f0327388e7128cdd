import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildFrame } from '../../../server/src/deck/frame.ts';
import { resolveSymbols } from '../../../server/src/deck/symbols.ts';
import type { DeckLanguage, JclStatement } from '../../../server/src/deck/types.ts';
import { Lines } from '../../../server/src/text/lines.ts';
import type { Range } from '../../../server/src/text/range.ts';

/** Pieces of jobs, whole and broken. Cards begin at the start of a line. */
const cards = [
  '//A JOB (1),CLASS=A',
  '// EXPORT SYMLIST=*',
  '// SET A=B,',
  "// SET A='B''C",
  "//             MORE',D=1",
  '//   C=&A.,D=((',
  '// SET A=&B..&B,B=&A',
  '//S EXEC PGM=IKJEFT01',
  '//S EXEC PGM=&A',
  '//SYSTSIN DD *',
  '//SYSTSIN DD DDNAME=&A',
  '//SYSTSIN DD DDNAME=RACF',
  '//RACF DD DATA,DLM=$$,SYMBOLS=JCLONLY',
  '//TSS DD DATA',
  '// DD *,DLM=',
  '//L IF (A = 1) AND',
  '//    THEN',
  '//* comment',
  '//',
  '/*',
  '/* comment */',
  '$$',
  'ACF',
  ' LISTUSER &A. -',
  ' TSS LIST(A)',
  '#if($x)',
  '#end',
  '{% if x %}',
  `//X DD DSN=${'A'.repeat(70)}`,
  `// SET X=${'('.repeat(50)}`,
];

const lineEnds = ['\n', '\r\n', '\r', '', ' '];

/** Texts of cards, pieces of cards and noise, with all kinds of line ends. */
const decks = fc
  .array(
    fc.tuple(
      fc.oneof(
        { weight: 6, arbitrary: fc.constantFrom(...cards) },
        { weight: 1, arbitrary: fc.constantFrom(...cards).map((card) => card.slice(0, card.length >> 1)) },
        { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 90 }) },
        {
          weight: 1,
          arbitrary: fc.string({ unit: fc.constantFrom(...Array.from("/*&'(),= \t{}<>$#ABC.")), maxLength: 90 }),
        },
      ),
      fc.oneof({ weight: 8, arbitrary: fc.constant('\n') }, { weight: 1, arbitrary: fc.constantFrom(...lineEnds) }),
    ),
    { maxLength: 30 },
  )
  .map((lines) => lines.map(([card, lineEnd]) => card + lineEnd).join(''));

const languages = fc.constantFrom<DeckLanguage>('jcl', 'jcl', 'jcl', 'racf', 'acf2', 'tss', 'parmlib');
const runs = { seed: 20_240_917, numRuns: 3000 };

describe('any text has a frame', () => {
  it('with sections that are whole lines, in order, disjoint and inside the text', () => {
    fc.assert(
      fc.property(decks, languages, (text, language) => {
        const lines = new Lines(text);
        let end = 0;
        for (const { range } of buildFrame(text, lines, language).sections) {
          expect(range.start).toBeGreaterThanOrEqual(end);
          expect(range.end).toBeGreaterThanOrEqual(range.start);
          expect(range.end).toBeLessThanOrEqual(text.length);
          for (const offset of [range.start, range.end]) {
            expect(offset === text.length || lines.start(lines.lineAt(offset)) === offset).toBe(true);
          }
          end = range.end;
        }
      }),
      runs,
    );
  });

  it('with statements that do not reach into sections, and parts that lie in their statements', () => {
    fc.assert(
      fc.property(decks, (text) => {
        const { statements, sections, symbols, problems } = buildFrame(text, new Lines(text), 'jcl');
        for (const statement of statements) {
          for (const part of partsOf(statement)) expect(isInside(part, statement.range)).toBe(true);
          for (const { range } of sections) {
            expect(statement.range.end <= range.start || statement.range.start >= range.end).toBe(true);
          }
        }
        const whole = { start: 0, end: text.length };
        for (const symbol of symbols) {
          expect(isInside(symbol.nameRange, whole) && isInside(symbol.valueRange, whole)).toBe(true);
          expect(text.slice(symbol.nameRange.start, symbol.nameRange.end).toUpperCase()).toBe(symbol.name);
        }
        for (const problem of problems) expect(isInside(problem.range, whole)).toBe(true);
      }),
      runs,
    );
  });

  it('and substitution covers a text piece by piece', () => {
    fc.assert(
      fc.property(decks, (text) => {
        const { symbols } = buildFrame(text, new Lines(text), 'jcl').sections.at(-1) ?? {};
        if (!symbols) return;
        let end = 0;
        for (const { range } of resolveSymbols(text, symbols).parts) {
          expect(range.start).toBe(end);
          end = range.end;
        }
        expect(end).toBe(text.length);
      }),
      runs,
    );
  });
});

describe('a hostile text has a frame', () => {
  it.each([
    ['one line of 10 MB', `//SYSTSIN DD ${'X'.repeat(10_000_000)}`],
    ['100,000 parentheses', `// SET A={x}${'('.repeat(100_000)}`],
    ['100,000 parentheses on many cards', `// SET A=(${`${'('.repeat(50)},\n//   `.repeat(2000)}`],
    ['100,000 holes that are not closed', `// SET A=${'{{'.repeat(100_000)}`],
    ['a string over 20,000 cards', `// SET A='${`${'x'.repeat(60)}\n//             `.repeat(20_000)}`],
    ['10,000 DDs that name another', '//SYSTSIN DD DDNAME=X\n//RACF DD *\n'.repeat(10_000)],
  ])('%s', (_name, text) => {
    expect(buildFrame(text, new Lines(text), 'jcl').statements.length).toBeGreaterThan(0);
  });
});

function partsOf({ nameRange, operationRange, operands }: JclStatement): Range[] {
  const parts = [nameRange, operationRange, ...operands.flatMap(({ keyRange, valueRange }) => [keyRange, valueRange])];
  return parts.filter((part) => part !== undefined);
}

function isInside(inner: Range, outer: Range): boolean {
  return inner.start >= outer.start && inner.start <= inner.end && inner.end <= outer.end;
}
