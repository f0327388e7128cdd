import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { changedWindow } from '../../../server/src/text/change.ts';
import { Lines } from '../../../server/src/text/lines.ts';

function starts(lines: Lines): number[] {
  return Array.from({ length: lines.count }, (_, line) => lines.start(line));
}

describe('lines', () => {
  test.each([
    ['', [0]],
    ['a', [0]],
    ['\n', [0, 1]],
    ['a\nb\n', [0, 2, 4]],
    ['a\r\nb\rc\n\r', [0, 3, 5, 7, 8]],
    ['\r\r\n\n', [0, 1, 3, 4]],
  ])('of %j begin at %j', (text, expected) => {
    expect(starts(new Lines(text))).toEqual(expected);
  });

  test('have contents without their line ends', () => {
    const lines = new Lines('a\r\n\nb');
    expect([0, 1, 2].map((line) => lines.content(line))).toEqual(['a', '', 'b']);
    expect([-1, 0, 2, 3, 4, 99].map((offset) => lines.lineAt(offset))).toEqual([0, 0, 0, 1, 2, 2]);
  });
});

test('the lines after a change are those of the new text', () => {
  const text = fc.string({ unit: fc.constantFrom('a', '\n', '\r', '\r\n', 'b'), maxLength: 40 });
  fc.assert(
    fc.property(text, text, fc.nat(), fc.nat({ max: 10 }), (before, inserted, place, removed) => {
      const at = place % (before.length + 1);
      const after = before.slice(0, at) + inserted + before.slice(at + removed);
      const lines = new Lines(before).after(after, changedWindow(before, after));
      expect(starts(lines)).toEqual(starts(new Lines(after)));
    }),
    { numRuns: 3000, seed: 20_261_121 },
  );
});

test('the changed window is as small as can be', () => {
  const long = 'x'.repeat(10_000);
  expect(changedWindow(`${long}ab${long}`, `${long}aab${long}`)).toEqual({
    start: 10_001,
    oldEnd: 10_001,
    newEnd: 10_002,
  });
  expect(changedWindow(long, long)).toEqual({ start: 10_000, oldEnd: 10_000, newEnd: 10_000 });
  expect(changedWindow('', 'a')).toEqual({ start: 0, oldEnd: 0, newEnd: 1 });
});
