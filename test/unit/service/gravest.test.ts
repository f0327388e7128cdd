import { describe, expect, test } from 'vitest';
import { deck } from '../../bench/decks/index.ts';
import { analyse } from '../../../server/src/service/analysis.ts';
import { diagnostics } from '../../../server/src/service/diagnostics.ts';
import { ranks } from '../../../server/src/service/gravest.ts';
import { defaultSettings, type Diagnostic, type Settings } from '../../../server/src/service/types.ts';

const all: Settings = { ...defaultSettings, maxProblems: 1_000_000 };

function inTextOrder(a: Diagnostic, b: Diagnostic): number {
  return a.range.start - b.range.start || a.range.end - b.range.end || (a.code < b.code ? -1 : 1);
}

describe('of more problems than are shown, the gravest and of those the first of the text', () => {
  for (const kind of ['racf', 'acf2', 'tss', 'jcl', 'broken'] as const) {
    const { text, language } = deck(kind, 1500);
    // A command with two findings alike, and one of which only the first in the deck is told.
    const whole = `${text}\nPERMIT A CLASS(FACILTY) ID(A A) ACCES(READ)\nPERMIT B CLASS(FACILTY) ID(B) ACESS(READ)\n`;
    for (const rules of [{}, { 'racf/*': 'hint', 'racf/unknown-operand': 'off' }] as const) {
      test(`in a deck ${kind}, ${Object.keys(rules).length} settings`, () => {
        const found = diagnostics(analyse(whole, language, { ...all, rules }));
        const ranked = found.toSorted((a, b) => ranks[a.severity] - ranks[b.severity] || inTextOrder(a, b));
        for (const maxProblems of [1, 2, 5, 40, 300]) {
          const few = diagnostics(analyse(whole, language, { ...all, rules, maxProblems }));
          expect(few).toEqual(ranked.slice(0, maxProblems).sort(inTextOrder));
        }
      });
    }
  }
});
