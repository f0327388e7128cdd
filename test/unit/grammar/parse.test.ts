import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Esm } from '../../../server/src/catalog/types.ts';
import { type CommandForm, parseCommand } from '../../../server/src/grammar/parse.ts';
import { maxDepth } from '../../../server/src/grammar/scan.ts';
import { type CommandTree, spanOf, textOf, type TreeNode } from '../../../server/src/grammar/tree.ts';

/** The tree in one line: `kind[text]` with the children in braces; phrases are left out. */
function shown(text: string, esm: Esm = 'racf', form: CommandForm = 'command'): string {
  const { root, tokens } = parseCommand(text, esm, form);
  const show = (node: TreeNode): string => {
    const children = node.children.filter((child) => child.kind !== 'phrase').map(show);
    const mark = node.unclosed ? '!' : '';
    return `${node.kind}${mark}[${textOf(tokens, node)}]${children.length > 0 ? `{${children.join(' ')}}` : ''}`;
  };
  return root.children.map(show).join(' ');
}

describe('RACF commands', () => {
  test('verb, positional and keyword operands', () => {
    expect(shown('PERMIT BPX.SERVER CLASS(FACILITY)')).toBe(
      'verb[PERMIT] operand[BPX.SERVER] operand[CLASS(FACILITY)]{list[(FACILITY)]{operand[FACILITY]}}',
    );
  });

  test('a quoted data set with a volume is one word', () => {
    expect(shown("RALTER PROGRAM * ADDMEM('SYS1.LINKLIB'/SYSRES/NOPADCHK)")).toContain(
      "operand['SYS1.LINKLIB'/SYSRES/NOPADCHK]",
    );
  });

  test('a doubled apostrophe does not end the string', () => {
    expect(shown("AU A NAME('O''BRIEN')")).toContain("operand['O''BRIEN']");
  });

  test('a template hole with blanks is one word', () => {
    expect(shown('PE X ID({{ item.user | upper }})')).toContain('operand[{{ item.user | upper }}]');
  });

  test('a missing right parenthesis leaves an open list to the end', () => {
    expect(shown('PERMIT X CLASS(FACILITY ID(A)')).toContain('list![(FACILITY ID(A)]');
  });

  test('an extra right parenthesis is a node of its own', () => {
    expect(shown('PERMIT X ID(A))')).toMatch(/extraClose\[\)\]$/);
  });
});

describe('the other languages', () => {
  test('TSS has its function behind the verb', () => {
    expect(shown('TSS ADD(STC) PROCNAME(ZWESLSTC)', 'tss')).toBe(
      'verb[TSS] function[ADD(STC)]{operand[ADD(STC)]{list[(STC)]{operand[STC]}}} operand[PROCNAME(ZWESLSTC)]{list[(ZWESLSTC)]{operand[ZWESLSTC]}}',
    );
  });

  test('ACF2 and TSS have assignments', () => {
    expect(shown("GENCERT A.B SUBJSDN(CN='X Y' C='CZ')", 'acf2')).toContain("assignment[CN='X Y']");
  });

  test('an operator command in an ACF session', () => {
    expect(shown('F ACF2,REBUILD(USR),CLASS(P)', 'acf2', 'operator')).toBe(
      'verb[F] target[ACF2] operand[REBUILD(USR)]{list[(USR)]{operand[USR]}} operand[CLASS(P)]{list[(P)]{operand[P]}}',
    );
  });

  test('a rule line has its mask in front', () => {
    expect(shown(' SERVER UID(-) SERVICE(READ) ALLOW', 'acf2', 'ruleEntry')).toMatch(/^mask\[SERVER\]/);
    expect(shown(' UID(-) ALLOW', 'acf2', 'ruleEntry')).toMatch(/^operand\[UID\(-\)\]/);
  });
});

describe('any text has a tree', () => {
  const forms: readonly [Esm, CommandForm][] = [
    ['racf', 'command'],
    ['tss', 'command'],
    ['acf2', 'command'],
    ['acf2', 'operator'],
    ['acf2', 'ruleControl'],
    ['acf2', 'ruleEntry'],
  ];
  const word = fc.constantFrom('PERMIT', 'ID', 'A.B', '*', '-', '$KEY', '&X.', '{a.b}', '{{', '<', "''", '=', '/*');
  const sign = fc.constantFrom('(', ')', ',', ' ', "'", '=', '\t');
  const text = fc
    .array(fc.oneof(word, sign, fc.string({ maxLength: 4 })), { maxLength: 60 })
    .map((parts) => parts.join(''));

  test('and its nodes nest and cover no more than it', () => {
    fc.assert(
      fc.property(text, fc.constantFrom(...forms), (source, [esm, form]) => {
        checkNesting(parseCommand(source, esm, form));
      }),
      { seed: 20261121, numRuns: 3000 },
    );
  });

  test('a hundred thousand parentheses are read up to the depth that is allowed', () => {
    const { root } = parseCommand('('.repeat(100_000), 'racf');
    let depth = 0;
    for (let node: TreeNode | undefined = root; node; node = node.children[0]) depth++;
    expect(depth).toBeLessThan(maxDepth + 5);
  });
});

function checkNesting(tree: CommandTree): void {
  const visit = (node: TreeNode): void => {
    const { start, end } = spanOf(tree.tokens, node);
    expect(start).toBeLessThanOrEqual(end);
    let from = node.from;
    for (const child of node.children) {
      expect(child.from).toBeGreaterThanOrEqual(from);
      expect(child.to).toBeLessThanOrEqual(node.to);
      from = child.to;
      visit(child);
    }
  };
  expect(spanOf(tree.tokens, tree.root)).toEqual({ start: 0, end: tree.tokens.text.length });
  visit(tree.root);
}
