/** Work on a text that is given up for a newer one: nothing of it is lost, and nothing of the older text is left. */
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { analyse, type Analysis, analysing, keptFor } from '../../../server/src/service/analysis.ts';
import { diagnostics } from '../../../server/src/service/diagnostics.ts';
import type { Kept } from '../../../server/src/service/kept.ts';
import { outline } from '../../../server/src/service/outline.ts';
import { defaultSettings } from '../../../server/src/service/types.ts';
import { Lines } from '../../../server/src/text/lines.ts';
import { type Deck, deck } from '../../bench/decks/index.ts';
import { editedSymbol } from '../../bench/decks/job.ts';

const fail = (code: string, error: unknown): never => {
  throw new Error(`${code} threw`, { cause: error });
};

/** Goes so many steps, and on to where the work may be given up; the analysis, when it came to its end. */
function stopped(text: string, kept: Kept, steps: number): Analysis | undefined {
  const work = analysing(new Lines(text), kept);
  for (let taken = 0; ; taken++) {
    const step = work.next();
    if (step.done === true) return step.value;
    if (taken >= steps && kept.mayStop) return undefined;
  }
}

function picture(analysis: Analysis): unknown {
  return { diagnostics: diagnostics(analysis), outline: outline(analysis), zowe: analysis.zowe().length };
}

/** A few thousand commands take some hundred steps. */
const lines = 2500;
const edit = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  remove: fc.oneof(fc.nat({ max: 3 }), fc.nat({ max: 60_000 })),
  from: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.oneof(fc.nat({ max: 3 }), fc.nat({ max: 60_000 })),
  steps: fc.nat({ max: 24 }).map((root) => root ** 2),
});

function edited(
  text: string,
  { at, remove, from, length }: { at: number; remove: number; from: number; length: number },
) {
  const start = Math.floor(at * text.length);
  const copied = Math.floor(from * text.length);
  return text.slice(0, start) + text.slice(copied, copied + length) + text.slice(start + remove);
}

describe('work that is given up for a newer text', () => {
  for (const language of ['racf', 'acf2', 'tss', 'jcl'] as const) {
    test(`leaves nothing behind in a deck of the language ${language}`, () => {
      const start: Deck = deck(language, lines);
      fc.assert(
        fc.property(fc.array(edit, { minLength: 1, maxLength: 8 }), (edits) => {
          let { text } = start;
          let kept = keptFor(start.language, defaultSettings, undefined, fail);
          stopped(text, kept, 2);
          for (const one of edits) {
            text = edited(text, one);
            kept = keptFor(start.language, defaultSettings, kept, fail);
            stopped(text, kept, one.steps);
          }
          const last = stopped(text, keptFor(start.language, defaultSettings, kept, fail), Infinity);
          const fresh = analyse(text, start.language, defaultSettings, undefined, fail);
          expect(last && picture(last)).toEqual(picture(fresh));
        }),
        { seed: 20261122, numRuns: 8 },
      );
    });
  }

  test('takes out all that had an earlier value of a symbol', () => {
    const { text, language } = deck('jcl', lines);
    const withValue = (value: string): string => text.replace(editedSymbol, editedSymbol.replace(/=.*/u, `=${value}`));
    let kept = keptFor(language, defaultSettings, undefined, fail);
    stopped(withValue('ZWESVUSR'), kept, Infinity);
    for (const [steps, value] of ['ANN', 'JOE', 'TIM', 'ZWESVUSR', 'SUE'].entries()) {
      kept = keptFor(language, defaultSettings, kept, fail);
      stopped(withValue(value), kept, 10 * steps);
    }
    const last = stopped(withValue('EVE'), keptFor(language, defaultSettings, kept, fail), Infinity);
    const fresh = analyse(withValue('EVE'), language, defaultSettings, undefined, fail);
    expect(last && picture(last)).toEqual(picture(fresh));
    expect(kept.bound.size).toBe(fresh.bound.size);
  });

  test('takes up what was left, instead of beginning anew', () => {
    const { text, language } = deck('racf', lines);
    const kept = keptFor(language, defaultSettings, undefined, fail);
    const tied = vi.spyOn(kept.bound, 'set');
    expect(stopped(text, kept, 20)).toBeUndefined();
    const taken = tied.mock.calls.slice();
    expect(taken.length).toBeGreaterThan(0);
    const analysis = stopped(`${text}\n`, keptFor(language, defaultSettings, kept, fail), Infinity);
    expect(analysis?.kept).toBe(kept);
    expect(taken.filter(([text, command]) => kept.bound.get(text) !== command)).toHaveLength(0);
  });

  test('begins anew where it was ended and must not be', () => {
    const { text, language } = deck('racf', 200);
    const kept = keptFor(language, defaultSettings, undefined, fail);
    stopped(text, kept, Infinity);
    // So short an edit makes its first pause where the rules compare commands.
    analysing(new Lines(`${text}PERMIT`), kept).next();
    expect(kept.mayStop).toBe(false);
    expect(keptFor(language, defaultSettings, kept, fail)).not.toBe(kept);
  });

  test('begins anew behind an analysis that threw', () => {
    const { text, language } = deck('racf', 200);
    const kept = keptFor(language, defaultSettings, undefined, fail);
    vi.spyOn(kept.effects, 'add').mockImplementationOnce(() => {
      throw new Error('made to fail');
    });
    expect(() => stopped(text, kept, Infinity)).toThrow('made to fail');
    expect(keptFor(language, defaultSettings, kept, fail)).not.toBe(kept);
  });
});
