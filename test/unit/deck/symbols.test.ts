import { describe, expect, it } from 'vitest';
import { resolveSymbols, resolveWord, symbolReferences } from '../../../server/src/deck/symbols.ts';
import type { SymbolTable } from '../../../server/src/deck/types.ts';
import { frameOf } from './frame-of.ts';

/** The symbols in force at the end of some JCL. */
function tableAfter(jcl: string): SymbolTable {
  const frame = frameOf(`${jcl}\n//LAST EXEC PGM=IKJEFT01\n//SYSTSIN DD *\n LISTUSER A\n`);
  const section = frame.sections.at(-1);
  if (!section) throw new Error('no section');
  return section.symbols;
}

function valuesAfter(jcl: string): string {
  return tableAfter(jcl)
    .all.map(({ name, value }) => `${name}=${value ?? '?'}`)
    .join(' ');
}

describe('references to symbols', () => {
  it('are found with their places', () => {
    const text = ' LG &GRP. &hlq..LOAD ID(&A)';
    expect(
      symbolReferences(text, 100).map(({ name, range, nameRange, hasPeriod }) => [
        name,
        text.slice(range.start - 100, range.end - 100),
        text.slice(nameRange.start - 100, nameRange.end - 100),
        hasPeriod,
      ]),
    ).toEqual([
      ['GRP', '&GRP.', 'GRP', true],
      ['HLQ', '&hlq.', 'hlq', true],
      ['A', '&A', 'A', false],
    ]);
  });

  it.each(['&&TEMP', '& ', '&', '&1A', '&NINECHARS', 'A&(B)', ''])('are not in %s', (text) => {
    expect(symbolReferences(text)).toEqual([]);
  });

  it('may follow a doubled ampersand', () => {
    expect(symbolReferences('&&&A').map(({ range }) => range)).toEqual([{ start: 2, end: 4 }]);
  });
});

describe('substitution', () => {
  const table = tableAfter("// SET HLQ=ZWE,EMPTY=,NAME='O''BRIEN',HOLE={x}");

  it.each([
    ['&HLQ..SZWEAUTH', 'ZWE.SZWEAUTH'],
    ['&HLQ.&HLQ', 'ZWEZWE'],
    ['(&EMPTY.)', '()'],
    ['&NAME', "O'BRIEN"],
    ['A&&B', 'A&B'],
    ['plain', 'plain'],
    ['', ''],
  ])('%s becomes %s', (text, expected) => {
    expect(resolveSymbols(text, table).text).toBe(expected);
  });

  it.each(['&NOBODY', '&HOLE.', '&HLQ.{y}', '&SYSUID', '<your group>'])('%s is not known', (text) => {
    expect(resolveSymbols(text, table).text).toBeUndefined();
  });

  it('tells where the pieces come from', () => {
    const text = 'A&&&HLQ..X&NOBODY';
    expect(
      resolveSymbols(text, table).parts.map((part) => [text.slice(part.range.start, part.range.end), part.text]),
    ).toEqual([
      ['A', 'A'],
      ['&&', '&'],
      ['&HLQ.', 'ZWE'],
      ['.X', '.X'],
      ['&NOBODY', undefined],
    ]);
  });
});

describe('SET', () => {
  it.each([
    ['// SET A=1\n// SET B=&A.X,C=(&A,&A)', 'A=1 B=1X C=(1,1)'],
    ['// SET A=1\n// SET A=2', 'A=2'],
    ['// SET B=&A\n// SET A=1', 'B=? A=1'],
    ['// SET A=&A', 'A=?'],
    ['// SET A=1\n// SET A=&A.2', 'A=?'],
    ['// SET A=1,B=&A', 'A=1 B=?'],
    ['// SET A=&B\n// SET B=&A', 'A=? B=?'],
    ['// SET A=&SYSUID', 'A=?'],
    ["// SET A='open", 'A=?'],
    ['// SET A={x}', 'A=?'],
    ["// SET A='B C'", 'A=B C'],
    ['//P PROC A=1', 'A=?'],
    ['// SET A=1\n//J JOB', ''],
    ['// SET A=&&TEMP', 'A=&TEMP'],
  ])('%j gives %s', (jcl, expected) => {
    expect(valuesAfter(jcl)).toBe(expected);
  });

  it('keeps what is written and where', () => {
    const { symbols, at } = frameOf("//X SET A='B',C=&A. comment");
    expect(symbols.map(({ raw, nameRange, valueRange }) => [raw, at(nameRange), at(valueRange)])).toEqual([
      ['B', 'A', "'B'"],
      ['&A.', 'C', '&A.'],
    ]);
  });

  it('has no value longer than JCL allows, so doubling ends', () => {
    const doubling = Array.from({ length: 60 }, (_, n) => `// SET A${n + 1}=&A${n}..&A${n}`).join('\n');
    expect(tableAfter(`// SET A0=X\n${doubling}`).get('A60')?.value).toBeUndefined();
  });
});

describe('a word', () => {
  it.each([
    '&A',
    '&A.',
    '&a.',
    '&A..',
    '&A.X',
    'X&A',
    '&&A',
    '&',
    '&.',
    '&1A',
    '&NONE.',
    '&HOLE',
    '&LONGERNAME',
    '&A&B',
    '{h}&A',
    '',
  ])('that is %o becomes what it becomes in a text', (word) => {
    const table = tableAfter('// SET A=ONE,B=TWO,HOLE={hole}');
    expect(resolveWord(word, table)).toBe(resolveSymbols(word, table).text);
  });
});

describe('EXPORT', () => {
  it('counts for the SETs that follow', () => {
    const exported = (jcl: string): string[] =>
      frameOf(jcl)
        .symbols.filter((symbol) => symbol.exported)
        .map((symbol) => symbol.name);
    expect(exported('// SET A=1\n// EXPORT SYMLIST=*\n// SET B=1\n')).toEqual(['B']);
    expect(exported('// EXPORT SYMLIST=(A,C)\n// SET A=1,B=1\n// SET C=1\n')).toEqual(['A', 'C']);
    expect(exported('// EXPORT SYMLIST=*\n//J JOB\n// SET B=1\n')).toEqual([]);
  });
});
