/** Whatever is taken out of a deck that is complete can be put in again; nothing else changes. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Esm } from '../../../server/src/catalog/types.ts';
import { zoweComponentIds } from '../../../server/src/catalog/zowe-components.ts';
import type { DeckLanguage } from '../../../server/src/deck/types.ts';
import type { Analysis } from '../../../server/src/service/analysis.ts';
import { applyChanges } from '../../../server/src/service/edit/apply.ts';
import type { Settings } from '../../../server/src/service/types.ts';
import { insertRequirements } from '../../../server/src/service/zowe/insertion.ts';
import { newDeck } from '../../../server/src/service/zowe/new-deck/job.ts';
import { zoweLenses, zoweReport } from '../../../server/src/service/zowe/report.ts';
import { lackingIds, readAlways } from './insert-decks.ts';

const esms: readonly Esm[] = ['racf', 'acf2', 'tss'];
const usual = ['core', 'zis', 'zss'] as const;
const digit = fc.integer({ min: 0, max: 9 });
const names = { sysprog: 'SYSPROGS', adminDepartment: 'ZOWEDEPT' };

interface Deck {
  readonly text: string;
  readonly language: DeckLanguage;
  readonly components: NonNullable<Settings['zoweComponents']>;
}

const decks: readonly Deck[] = [
  ...[usual, zoweComponentIds].map((components): Deck => ({
    text: newDeck({ esms, components, names }),
    language: 'jcl',
    components,
  })),
  ...(['ZWESECUR.jcl', 'checks.racf', 'checks.acf2', 'checks.tss', 'zowe-fixed.racf'] as const).map((name): Deck => ({
    text: readFileSync(new URL(`../../../samples/${name}`, import.meta.url), 'utf8').replaceAll('\r\n', '\n'),
    language: (name.split('.')[1] ?? 'jcl') as DeckLanguage,
    components: usual,
  })),
];

const read = ({ text, language, components }: Deck): Analysis =>
  readAlways(text, language, { zoweComponents: components });

/** The deck without some of its commands; the cards of a command go together. */
function without(deck: Deck, isGone: (index: number) => boolean): Deck {
  const commands = read(deck).deck.sections.flatMap((section) => section.commands);
  const gone = commands.filter(
    ({ text, form }, index) =>
      form === 'command' && text !== '' && !/^\s*(?:ACF|SET|END|COMPILE|STORE|PROFILE)\b/u.test(text) && isGone(index),
  );
  const changes = gone.map(({ start, length }) => ({ range: { start, end: start + length }, text: '' }));
  return { ...deck, text: applyChanges(deck.text, changes) };
}

/** What is required of a product and can be put in. */
function open(analysis: Analysis, esm: Esm): string[] {
  const items = zoweReport(analysis)?.sections.find((section) => section.esm === esm)?.items ?? [];
  const counted = items.filter(({ need, insertable }) => need === 'required' && insertable);
  const lens = zoweLenses(analysis).find((one) => one.esm === esm);
  if (lens) expect(lens.insertable).toBe(counted.length);
  return counted.map(({ id }) => id);
}

/** The changes that put in everything a product lacks. */
function all(analysis: Analysis, esm: Esm): ReturnType<typeof insertRequirements> {
  return insertRequirements(analysis, esm, lackingIds(analysis, esm));
}

describe.each(decks.map((deck, index) => [index, deck] as const))('deck %i', (_, deck) => {
  test('gets back what was taken out of it, by cards that fit, and is as it was for the rest', () => {
    const present = esms.filter((esm) => read(deck).deck.sections.some((section) => section.esm === esm));
    fc.assert(
      fc.property(fc.infiniteStream(digit), digit, fc.subarray([...deck.components]), (dice, share, components) => {
        const rolls = dice[Symbol.iterator]();
        const before = without({ ...deck, components }, () => (rolls.next().value ?? 0) < share);
        for (const esm of present) {
          const analysis = read(before);
          const problems = analysis.deck.sections.flatMap(({ commands }) => commands.flatMap((one) => one.problems));
          const changes = all(analysis, esm);
          // What a command can give is put in, and nothing else is offered.
          expect(changes !== undefined).toBe(open(analysis, esm).length > 0);
          if (!changes) continue;
          const text = applyChanges(before.text, changes);
          const after = read({ ...before, text });
          expect(open(after, esm)).toEqual([]);
          expect(all(after, esm)).toBeUndefined();
          expect(after.deck.sections.flatMap(({ commands }) => commands.flatMap((one) => one.problems)).length).toBe(
            problems.length,
          );
          for (const change of changes) {
            expect(change.text.split('\n').filter((card) => card.length > 72)).toEqual([]);
            // A level may be raised in its place; all else is put between lines.
            const { start, end } = change.range;
            if (change.text.includes('\n')) expect(before.text.slice(start, end)).toBe('');
          }
        }
      }),
      { seed: 20261121, numRuns: 8 },
    );
  });
});
