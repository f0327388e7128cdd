/** What the editor does by itself in a deck: words, comments, indentation after a line end. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

interface EnterRule {
  readonly beforeText: string;
  readonly afterText?: string;
  readonly previousLineText?: string;
  readonly action: { readonly indent: string; readonly appendText?: string };
}

interface Configuration {
  readonly wordPattern: string;
  readonly onEnterRules: readonly EnterRule[];
}

function configuration(esm: string): Configuration {
  const file = new URL(`../../../syntaxes/${esm}.language-configuration.json`, import.meta.url);
  return JSON.parse(readFileSync(file, 'utf8')) as Configuration;
}

/** The words of a line, as a double click finds them. */
function wordsOf(esm: string, line: string): readonly string[] {
  return line.match(new RegExp(configuration(esm).wordPattern, 'g')) ?? [];
}

/** What the first rule that fits does when a line is split at `|`, the line before it given first. */
function onEnter(esm: string, previous: string, line: string): string {
  const [before = '', after = ''] = line.split('|');
  const fits = (pattern: string | undefined, text: string): boolean =>
    pattern === undefined || new RegExp(pattern).test(text);
  const rule = configuration(esm).onEnterRules.find(
    ({ beforeText, afterText, previousLineText }) =>
      fits(beforeText, before) && fits(afterText, after) && fits(previousLineText, previous),
  );
  if (!rule) return 'none';
  return rule.action.appendText === undefined ? rule.action.indent : `${rule.action.indent} ${rule.action.appendText}`;
}

describe('words', () => {
  test.each([
    ['acf2', ' RECKEY BPX ADD(SERVER.- UID(ZWE-) ALLOW) -', 'RECKEY BPX ADD SERVER.- UID ZWE- ALLOW'],
    ['acf2', '$KEY(SYS1) TYPE(FAC)', '$KEY SYS1 TYPE FAC'],
    ['acf2', '%CHANGE A@B#C$D', '%CHANGE A@B#C$D'],
    ['acf2', ' LIST LIKE(ZWE*****)', 'LIST LIKE ZWE*****'],
    ['acf2', ' CA1.-.TMC UID(*) READ(A)-', 'CA1.-.TMC UID * READ A'],
    ['acf2', ' ADD(SERVICES -', 'ADD SERVICES'],
    ['acf2', ' INSERT ABC-', 'INSERT ABC'],
    ['acf2', ' SYS1.LINKLIB- -', 'SYS1.LINKLIB'],
    ['acf2', ' INSERT &USER. STC', 'INSERT &USER. STC'],
    ['tss', ' TSS PERMIT(ZWESVUSR) IBMFAC(BPX.) -', 'TSS PERMIT ZWESVUSR IBMFAC BPX.'],
    ['tss', ' TSS ADD(A) DSN(SYS3.IOA.*.CTDO.)', 'TSS ADD A DSN SYS3.IOA.*.CTDO.'],
    ['tss', ' TSS PER(A) JESSPOOL(N.%.)', 'TSS PER A JESSPOOL N.%.'],
  ])('of %s: %s', (esm, line, words) => {
    expect(wordsOf(esm, line).join(' ')).toBe(words);
  });

  test('take time in proportion to the line', () => {
    for (const esm of ['racf', 'acf2', 'tss', 'jcl']) {
      const started = performance.now();
      for (const part of ['A-', '-', 'A.', '.', 'A- ']) wordsOf(esm, `A${part.repeat(20_000)}`);
      expect(performance.now() - started).toBeLessThan(1000);
    }
  });
});

describe('a line end', () => {
  test.each([
    ['behind a continuation sign indents', '', 'RECKEY BPX -|', 'indent'],
    ['behind the next sign keeps the indentation', 'RECKEY BPX -', '  ADD(A) -|', 'none'],
    ['behind the last card goes back', 'RECKEY BPX -', '  ADD(A)|', 'outdent'],
    ['behind a comment line of dashes does nothing', '', '* ------|', 'none'],
    ['behind a command after such a line does nothing', '* ------', 'SET LID|', 'none'],
    ['inside a comment goes on with the comment', '', '* one | two', 'none * '],
    ['behind a comment ends it', '', '* one|', 'none'],
    ['behind a comment of an old deck ends it', '', '# one -|', 'none'],
  ])('of ACF2 %s', (_, previous, line, expected) => {
    expect(onEnter('acf2', previous, line)).toBe(expected);
  });

  test.each([
    ['behind a continuation sign indents', '', 'TSS ADD(A) +|', 'indent'],
    ['behind the next sign keeps the indentation', 'TSS ADD(A) -', '  IBMFAC(B) -|', 'none'],
    ['behind the last card goes back', 'TSS ADD(A) -', '  IBMFAC(B)|', 'outdent'],
    ['behind a command does nothing', '', 'TSS WHOAMI|', 'none'],
  ])('of Top Secret %s', (_, previous, line, expected) => {
    expect(onEnter('tss', previous, line)).toBe(expected);
  });
});
