import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import type { Analysis } from '../../../server/src/service/analysis.ts';
import { applyChanges, safeFixes } from '../../../server/src/service/fix-all.ts';
import type { CodeAction, Diagnostic, TextChange } from '../../../server/src/service/types.ts';
import type { Text } from '../../../server/src/text/text.ts';

let offered: CodeAction[] = [];
vi.mock('../../../server/src/service/code-actions.ts', () => ({
  *fixSteps() {
    yield;
    return [...offered];
  },
}));

/** Ten cards; each begins at a ten. */
const text: Text = `${'x'.repeat(9)}\n`.repeat(10);
const analysis = { text } as Analysis;

function change(start: number, end: number, text = 'new'): TextChange {
  return { range: { start, end }, text };
}

function action(changes: TextChange[], other: Partial<CodeAction> = {}): CodeAction {
  return { title: '', kind: 'quickfix', safe: true, preferred: true, settles: [problem(changes)], changes, ...other };
}

/** A diagnostic of its own for each place. */
function problem(changes: TextChange[]): Diagnostic {
  const range = changes[0]?.range ?? { start: 0, end: 0 };
  return { range, severity: 'error', code: 'toy/bad', message: '', related: [], unnecessary: false };
}

function fixesOf(...actions: CodeAction[]): TextChange[] {
  offered = actions;
  return safeFixes(analysis);
}

describe('safeFixes', () => {
  test('takes what is safe and settles something, in the order of the text', () => {
    const [late, early] = [change(50, 60), change(10, 20)];
    expect(
      fixesOf(
        action([late]),
        action([change(30, 40)], { safe: false }),
        action([change(70, 71)], { kind: 'source' }),
        action([change(80, 81)], { settles: [] }),
        action([early]),
      ),
    ).toEqual([early, late]);
  });

  test('takes one fix for each problem, the preferred one', () => {
    const settles = [problem([change(10, 20)])];
    const [second, first] = [change(10, 20, 'second'), change(12, 14, 'first')];
    expect(fixesOf(action([second], { settles, preferred: false }), action([first], { settles }))).toEqual([first]);
  });

  test('leaves out what overlaps', () => {
    expect(fixesOf(action([change(10, 20)]), action([change(19, 30)]), action([change(5, 11)]))).toHaveLength(1);
    expect(fixesOf(action([change(10, 10)]), action([change(10, 10)]))).toHaveLength(1);
    expect(fixesOf(action([change(10, 20)]), action([change(15, 15)]))).toHaveLength(1);
  });

  test('makes one fix on a card: two might not have room', () => {
    expect(fixesOf(action([change(11, 12)]), action([change(18, 19)]), action([change(19, 19)]))).toHaveLength(1);
    expect(fixesOf(action([change(11, 12)]), action([change(8, 9)]), action([change(20, 21)]))).toHaveLength(3);
    expect(fixesOf(action([change(10, 20)]), action([change(20, 21)]), action([change(30, 40)]))).toHaveLength(3);
  });

  test('takes an action whole or not at all', () => {
    const taken = change(50, 60);
    expect(fixesOf(action([taken]), action([change(1, 2), change(55, 56), change(70, 71)]))).toEqual([taken]);
  });

  test('never gives changes that overlap', () => {
    const ranges = fc.tuple(fc.nat(30), fc.nat(6));
    const actions = fc.array(
      // Of one action, changes do not overlap either.
      fc
        .array(ranges, { maxLength: 2 })
        .map((places) =>
          places.map(([start, length], index) => change(start + index * 40, start + index * 40 + length)),
        ),
      { maxLength: 20 },
    );
    fc.assert(
      fc.property(actions, (groups) => {
        const taken = fixesOf(...groups.map((changes) => action(changes)));
        for (const [at, { range }] of taken.entries()) {
          const before = taken[at - 1]?.range;
          if (before) expect(before.end <= range.start && before.start < range.start).toBe(true);
        }
      }),
    );
  });
});

test('applyChanges puts the texts in the places of their ranges', () => {
  expect(applyChanges('0123456789', [change(0, 0, 'a'), change(2, 4, ''), change(9, 10, 'z')])).toBe('a0145678z');
  expect(applyChanges('same', [])).toBe('same');
});
