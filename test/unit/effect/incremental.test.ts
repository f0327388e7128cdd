import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { BoundCommand } from '../../../server/src/bind/types.ts';
import { deckGrants } from '../../../server/src/effect/grants.ts';
import type { Effect } from '../../../server/src/effect/types.ts';
import { analyse, type Analysis, defaultSettings } from '../../../server/src/service/index.ts';
import { readReplays } from '../../scenarios/replay/replay.ts';

const folder = new URL('../../scenarios/replay/', import.meta.url);
const products = ['racf', 'acf2', 'tss'] as const;
type Product = (typeof products)[number];

/** The decks of the scenarios, each as its lines. */
function decksOf(esm: Product): string[][] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(`.${esm}`))
    .flatMap((name) => readReplays(readFileSync(new URL(name, folder), 'utf8'), name))
    .map(({ deck }) => deck.trimEnd().split('\n'));
}

/** All grants, with where they begin and end. */
function granted({ effects }: Analysis, esm: Product): string[] {
  return [...deckGrants(effects, esm)]
    .map(({ who, className, resource, allowed, condition, command, ended }) =>
      [who, className, resource, allowed.join(' '), condition, command.text.start, ended?.text.start].join(' | '),
    )
    .sort();
}

function commandsBefore({ deck, bound }: Analysis, offset: number): BoundCommand[] {
  return deck.sections.flatMap(({ commands }) =>
    commands.filter(({ start }) => start < offset).flatMap((text) => bound.get(text) ?? []),
  );
}

describe.each(products)('%s', (esm) => {
  const decks = decksOf(esm);
  const lines = [...new Set(decks.flat())];

  test('an edit leaves what stands before it as it is', () => {
    for (const deck of decks) {
      const text = deck.join('\n');
      const before = analyse(text, esm, defaultSettings);
      const last = text.lastIndexOf('\n', text.length - 2) + 1;
      const commands = commandsBefore(before, last);
      const grants = [...deckGrants(before.effects, esm, { before: last })].map(({ command }) => command);
      const profiles = (analysis: Analysis): Effect[] =>
        [...analysis.effects.allProfiles()].flatMap(({ effects }) =>
          effects.filter(({ command }) => commands.includes(command)),
        );
      const effects = profiles(before);
      const after = analyse(`${text.slice(0, last)}* another\n${text.slice(last)}`, esm, defaultSettings, before);
      expect(commandsBefore(after, last).every((command, at) => command === commands[at])).toBe(true);
      expect(profiles(after).every((effect, at) => effect === effects[at])).toBe(true);
      const now = [...deckGrants(after.effects, esm, { before: last })].map(({ command }) => command);
      expect(now.every((command, at) => command === grants[at])).toBe(true);
      expect(now).toHaveLength(grants.length);
    }
  });

  test('after any edits the deck grants what it grants when read anew', () => {
    const some = fc.array(fc.constantFrom(...lines), { maxLength: 4 });
    const edit = fc.record({ at: fc.nat(60), gone: fc.nat(6), come: some });
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...decks), { minLength: 1, maxLength: 4 }),
        fc.array(edit, { maxLength: 5 }),
        (first, edits) => {
          let deck = first.flat();
          let analysis = analyse(deck.join('\n'), esm, defaultSettings);
          granted(analysis, esm);
          for (const { at, gone, come } of edits) {
            deck = deck.toSpliced(Math.min(at, deck.length), gone, ...come);
            const text = deck.join('\n');
            analysis = analyse(text, esm, defaultSettings, analysis);
            expect(granted(analysis, esm), text).toEqual(granted(analyse(text, esm, defaultSettings), esm));
          }
        },
      ),
      { seed: 20261123, numRuns: 150 },
    );
  });
});
