/** What the page of the access matrix makes of the rows it is told. */
import { describe, expect, test } from 'vitest';
import type { AccessRow } from '../../../client/src/access/protocol.ts';
import { moved } from '../../../client/src/webview/keys.ts';
import { matrixOf, most, sortedLines } from '../../../client/src/webview/layout.ts';
import { chosen, sorted, strength } from '../../../client/src/webview/rows.ts';
import { summary } from '../../../client/src/webview/texts.ts';

const levels = ['NONE', 'EXECUTE', 'READ', 'UPDATE', 'CONTROL', 'ALTER'];

function row(line: number, some: Partial<AccessRow> = {}): AccessRow {
  return { who: 'JOE', class: 'FACILITY', resource: 'BPX.SERVER', access: 'READ', line, ...some };
}

const lines = (rows: readonly AccessRow[]): number[] => rows.map(({ line }) => line);

describe('rows are chosen', () => {
  const rows = [
    row(0),
    row(1, { who: 'ANN', kind: 'user', condition: 'PROGRAM(X)' }),
    row(2, { class: 'data set', resource: 'SYS1.**', access: 'ALTER' }),
    row(3, { end: 9 }),
    row(4, { who: 'ANN', through: 'OPS' }),
  ];
  const all = { filter: '', ended: true, through: true };

  test.each([
    ['', [0, 1, 2, 3, 4]],
    ['ann', [1, 4]],
    ['  joe   SYS1 ', [2]],
    ['fac', [0, 1, 3, 4]],
    ['alter', [2]],
    ['program(x', [1]],
    ['ops', [4]],
    ['nobody', []],
  ])('by the words %j', (filter, expected) => {
    expect(lines(chosen(rows, { ...all, filter }))).toEqual(expected);
  });

  test('by what became of them, and by the way they come', () => {
    expect(lines(chosen(rows, { ...all, ended: false }))).toEqual([0, 1, 2, 4]);
    expect(lines(chosen(rows, { ...all, through: false }))).toEqual([0, 1, 2, 3]);
  });
});

describe('rows are sorted', () => {
  const rows = [
    row(0, { access: 'UPDATE', who: 'B' }),
    row(1, { access: 'ALTER', who: 'C', end: 5 }),
    row(2, { access: 'READ', who: 'A', end: 3 }),
    row(3, { access: 'not known', who: 'A' }),
  ];

  test.each([
    ['line', false, [0, 1, 2, 3]],
    ['line', true, [3, 2, 1, 0]],
    ['who', false, [2, 3, 0, 1]],
    ['who', true, [1, 0, 2, 3]],
    ['access', false, [2, 0, 1, 3]],
    ['end', false, [2, 1, 0, 3]],
    ['condition', false, [0, 1, 2, 3]],
  ] as const)('by %s, down: %j', (by, isDown, expected) => {
    expect(lines(sorted(rows, by, isDown, levels))).toEqual(expected);
  });

  test('by the strongest of several services', () => {
    expect(strength('READ, UPDATE', levels)).toBe(3);
  });
});

describe('the matrix', () => {
  const rows = [
    row(0),
    row(1, { who: 'ANN' }),
    row(2, { resource: 'BPX.DAEMON', access: 'UPDATE' }),
    row(3, { access: 'UPDATE', end: 4 }),
    row(4, { class: 'A', resource: 'BPX.DAEMON', access: 'ALTER', end: 5 }),
  ];

  test('has a column for each principal and a line for each resource', () => {
    const { principals, lines: found, isTooLarge } = matrixOf(rows);
    expect(principals.map(({ who }) => who)).toEqual(['JOE', 'ANN']);
    expect(found.map((line) => `${line.class} ${line.resource}`)).toEqual([
      'FACILITY BPX.SERVER',
      'FACILITY BPX.DAEMON',
      'A BPX.DAEMON',
    ]);
    expect(lines(found[0]?.cells.get(principals[0]?.key ?? '') ?? [])).toEqual([0, 3]);
    expect(isTooLarge).toBe(false);
  });

  test('tells a role from a user of the same name', () => {
    expect(matrixOf([row(0, { kind: 'role' }), row(1, { kind: 'user' })]).principals).toHaveLength(2);
  });

  test('is sorted by resources, and by what somebody may do with them', () => {
    const { lines: found, principals } = matrixOf(rows);
    const names = (by: string, isDown: boolean): string[] =>
      sortedLines(found, by, isDown, levels).map((line) => `${line.class} ${line.resource}`);
    expect(names('resource', false)).toEqual(['A BPX.DAEMON', 'FACILITY BPX.DAEMON', 'FACILITY BPX.SERVER']);
    const joe = principals[0]?.key ?? '';
    // What was taken away counts less than all that is in force.
    expect(names(joe, true)).toEqual(['FACILITY BPX.DAEMON', 'FACILITY BPX.SERVER', 'A BPX.DAEMON']);
    const ann = principals[1]?.key ?? '';
    expect(names(ann, true)[0]).toBe('FACILITY BPX.SERVER');
  });

  test.each([
    ['principals', (n: number) => row(n, { who: `U${n}` })],
    ['resources', (n: number) => row(n, { resource: `R${n}` })],
  ] as const)('is not laid out with too many %s', (of, make) => {
    const many = Array.from({ length: most[of] + 1 }, (_, n) => make(n));
    expect(matrixOf(many)).toMatchObject({ isTooLarge: true, lines: [] });
    expect(matrixOf(many.slice(1)).isTooLarge).toBe(false);
  });
});

describe('what is told of the rows', () => {
  test.each([
    [summary(1, 1, 0, undefined), '1 grant.'],
    [summary(7, 1200, 0, undefined), '7 of 1,200 grants.'],
    [summary(1, 1, 0, matrixOf([row(0)])), '1 grant; 1 principal, 1 resource.'],
    [summary(20000, 20000, 3000, undefined), '20,000 grants; the deck has about 3,000 more, which are not loaded.'],
  ])('%j', (text, expected) => {
    expect(text).toBe(expected);
  });

  test('why there is no matrix', () => {
    const many = matrixOf(Array.from({ length: 61 }, (_, n) => row(n, { who: `U${n}` })));
    expect(summary(61, 61, 0, many)).toBe(
      '61 grants; 61 principals and 1 resource are too many for the matrix, which takes 60 and 400: filter to see it.',
    );
  });
});

describe('keys', () => {
  test.each([
    ['ArrowUp', false, [4, 2]],
    ['ArrowDown', false, [6, 2]],
    ['ArrowLeft', false, [5, 1]],
    ['ArrowRight', false, [5, 3]],
    ['ArrowRight', true, [5, 3]],
    ['ArrowUp', true, [0, 2]],
    ['PageDown', false, [9, 2]],
    ['PageUp', false, [0, 2]],
    ['Home', false, [5, 0]],
    ['Home', true, [0, 0]],
    ['End', true, [9, 3]],
    ['x', false, []],
  ] as const)('%s, with Ctrl: %j', (key, ctrlKey, expected) => {
    expect(moved({ key, ctrlKey, metaKey: false }, 5, 2, 10, 4)).toEqual(expected);
  });
});
