/** A text in blocks answers as a string does, whatever was put into it. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BlockText } from '../../../server/src/text/block-text.ts';
import { changedWindow } from '../../../server/src/text/change.ts';
import { lineRuns } from '../../../server/src/text/line-runs.ts';

const seed = 20_261_122;

const texts = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '\n', '\r\n', '\ud83d'), maxLength: 60 });

const edits = fc.array(fc.record({ at: fc.nat(), removed: fc.nat({ max: 30 }), inserted: texts }), { maxLength: 8 });

/** The texts that edits lead to, in blocks and as strings. */
function* history(text: string, size: number, made: readonly { at: number; removed: number; inserted: string }[]) {
  let blocks = BlockText.of(text, size);
  let whole = text;
  yield { blocks, whole };
  for (const { at, removed, inserted } of made) {
    const start = at % (whole.length + 1);
    const end = Math.min(whole.length, start + removed);
    blocks = blocks.replaced(start, end, inserted);
    whole = whole.slice(0, start) + inserted + whole.slice(end);
    yield { blocks, whole };
  }
}

function blockLengths(text: BlockText): number[] {
  const lengths: number[] = [];
  for (let at = 0; at < text.length;) {
    const end = text.blockEnd(at);
    lengths.push(end - at);
    at = end;
  }
  return lengths;
}

describe('a text in blocks', () => {
  test('reads as the string does', () => {
    fc.assert(
      fc.property(texts, fc.integer({ min: 1, max: 20 }), edits, texts, (text, size, made, wanted) => {
        for (const { blocks, whole } of history(text, size, made)) {
          expect(blocks.toString()).toBe(whole);
          expect(blocks.length).toBe(whole.length);
          for (let at = 0; at <= whole.length + 2; at++) {
            expect(blocks.charCodeAt(at)).toBe(whole.charCodeAt(at));
            expect(blocks.charAt(at)).toBe(whole.charAt(at));
            const end = (at * 7) % (whole.length + 5);
            expect(blocks.slice(at, end)).toBe(whole.slice(at, end));
            expect(blocks.slice(at)).toBe(whole.slice(at));
            for (const part of [wanted.slice(0, 3), 'a', '\n', whole.slice(at, at + 9)]) {
              if (part === '') continue;
              expect(blocks.indexOf(part, at)).toBe(whole.indexOf(part, at));
              expect(blocks.startsWith(part, at)).toBe(whole.startsWith(part, at));
              expect(blocks.includes(part)).toBe(whole.includes(part));
            }
          }
        }
      }),
      { numRuns: 400, seed },
    );
  });

  test('finds what an edit changed as in strings', () => {
    fc.assert(
      fc.property(texts, fc.integer({ min: 1, max: 20 }), edits, (text, size, made) => {
        const versions = [...history(text, size, made)];
        for (const [index, { blocks, whole }] of versions.entries()) {
          const before = versions[Math.max(0, index - 1)];
          if (!before) continue;
          const { start, oldEnd, newEnd } = changedWindow(before.blocks, blocks);
          expect(start).toBeLessThanOrEqual(Math.min(oldEnd, newEnd));
          expect(before.whole.slice(0, start)).toBe(whole.slice(0, start));
          expect(before.whole.slice(oldEnd)).toBe(whole.slice(newEnd));
          expect(changedWindow(before.whole, whole)).toEqual({ start, oldEnd, newEnd });
        }
      }),
      { numRuns: 2000, seed },
    );
  });

  test('stays in blocks of about one size, however it is typed and cut', () => {
    const line = 'PERMIT BPX.SERVER CLASS(FACILITY) ID(A) ACCESS(READ)\n';
    let text = BlockText.of(line.repeat(2000), 1000);
    for (let letter = 0; letter < 3000; letter++) text = text.replaced(40_000 + letter, 40_000 + letter, 'X');
    expect(Math.max(...blockLengths(text))).toBeLessThanOrEqual(2000);
    for (let cut = 0; cut < 100; cut++) text = text.replaced(500 + cut * 10, 500 + cut * 10 + 990, '');
    const lengths = blockLengths(text);
    expect(Math.min(...lengths.slice(0, -1))).toBeGreaterThanOrEqual(500);
  });

  test('shares with the text before an edit what the edit leaves alone', () => {
    const before = BlockText.of('0123456789'.repeat(1000), 100);
    const after = before.replaced(5005, 5006, 'X');
    expect(after.sharedAtStart(before)).toBe(5000);
    expect(after.sharedAtEnd(before)).toBe(4900);
  });
});

test('runs of lines are whole lines and come to the text', () => {
  fc.assert(
    fc.property(texts, fc.integer({ min: 1, max: 20 }), fc.nat(), fc.nat(), (text, size, from, length) => {
      const start = from % (text.length + 1);
      const end = start + (length % (text.length - start + 1));
      const runs = [...lineRuns(BlockText.of(text, size), { start, end })];
      expect(runs.map((run) => run.text).join('')).toBe(text.slice(start, end));
      for (const run of runs) {
        expect(text.startsWith(run.text, run.start)).toBe(true);
        expect(run.text.endsWith('\n') || run.start + run.text.length === end).toBe(true);
      }
      expect([...lineRuns(text, { start, end })].map((run) => run.text).join('')).toBe(text.slice(start, end));
    }),
    { numRuns: 3000, seed },
  );
});
