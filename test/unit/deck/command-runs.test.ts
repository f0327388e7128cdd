import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CommandRuns } from '../../../server/src/deck/command-runs.ts';
import { readDeck } from '../../../server/src/deck/deck.ts';
import type { CommandText } from '../../../server/src/deck/types.ts';

/** As many commands of one section. */
function commands(count: number): readonly CommandText[] {
  const { sections } = readDeck('LISTUSER\n'.repeat(count), 'racf').deck;
  return sections[0]?.commands ?? [];
}

const earlier = commands(6);
const anew = commands(1);
const many = commands(2000);

describe('commands put together', () => {
  test('are none of nothing', () => {
    expect(new CommandRuns().all()).toEqual([]);
  });

  test('are the array they were taken from, where nothing came and nothing went', () => {
    const runs = new CommandRuns();
    runs.addRun({ commands: earlier, from: 0, to: 6 });
    expect(runs.all()).toBe(earlier);
  });

  test('are those of all runs with what came between, whichever they are', () => {
    const run = fc
      .tuple(fc.constantFrom(earlier, many.slice(0, 3)), fc.nat(6), fc.nat(6))
      .map(([from, one, other]) => ({ commands: from, from: Math.min(one, other), to: Math.max(one, other) }))
      .filter(({ commands: from, to }) => to <= from.length);
    const part = fc.oneof(run, fc.constantFrom(...anew), fc.constant({ commands: many, from: 0, to: many.length }));
    fc.assert(
      fc.property(fc.array(part, { maxLength: 5 }), (parts) => {
        const runs = new CommandRuns();
        const expected: CommandText[] = [];
        for (const one of parts) {
          if ('commands' in one) {
            runs.addRun(one);
            expected.push(...one.commands.slice(one.from, one.to));
          } else {
            runs.add(one);
            expected.push(one);
          }
        }
        const all = runs.all();
        expect(all.length).toBe(expected.length);
        expect(all.every((command, index) => command === expected[index])).toBe(true);
      }),
      { seed: 22, numRuns: 2000 },
    );
  });

  test('that came in their thousands are not given as arguments', () => {
    const runs = new CommandRuns();
    runs.addRun({ commands: earlier, from: 0, to: 2 });
    for (let round = 0; round < 100; round++) for (const one of many) runs.add(one);
    runs.addRun({ commands: earlier, from: 3, to: 6 });
    expect(runs.all()).toHaveLength(200_005);
  });
});
