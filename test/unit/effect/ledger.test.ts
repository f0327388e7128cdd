import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Ledger } from '../../../server/src/effect/ledger.ts';

interface Entry {
  readonly start: number;
}

const names = ['A', 'B'];

const step = fc.record({
  what: fc.constantFrom('add', 'add', 'take', 'replace', 'ask'),
  name: fc.constantFrom(...names),
  which: fc.nat(),
  start: fc.nat({ max: 1_000_000 }),
});

test.each([0, 20, 40, 300])('entries stand under their names in the order of the deck, begun with %i', (begun) => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
      const ledger = new Ledger<Entry>(({ start }) => start);
      const model = new Map<string, Set<Entry>>(names.map((name) => [name, new Set()]));
      const add = (name: string, start: number): void => {
        const entry = { start };
        ledger.add(name, entry);
        model.get(name)?.add(entry);
      };
      for (let index = 0; index < begun; index++) add('A', (index * 7919) % 1_000_003);
      expect([...ledger.takeTouched()].sort()).toEqual(namesOf(model));
      const touched = new Set<string>();
      for (const { what, name, which, start } of steps) {
        const there = [...(model.get(name) ?? [])];
        const one = there[which % Math.max(1, there.length)];
        if (what === 'ask') {
          expect(ledger.of(name)).toEqual(inOrder(there));
          continue;
        }
        touched.add(name);
        if (what === 'add') add(name, start);
        else if (what === 'take' && one) {
          ledger.take(name, one);
          model.get(name)?.delete(one);
        } else if (what === 'replace' && one) {
          const instead = { start: one.start };
          ledger.replace(name, one, instead);
          model.get(name)?.delete(one);
          model.get(name)?.add(instead);
        } else {
          // What is not there is neither taken nor replaced.
          ledger.take(name, { start });
          ledger.replace(name, { start }, { start });
        }
      }
      for (const name of names) {
        const there = inOrder([...(model.get(name) ?? [])]);
        expect(ledger.of(name)).toEqual(there);
        expect(ledger.of(name).every((entry) => model.get(name)?.has(entry))).toBe(true);
        expect(new Set(ledger.unordered(name))).toEqual(new Set(there));
        expect(ledger.has(name)).toBe(there.length > 0);
      }
      expect([...ledger.takeTouched()].sort()).toEqual([...touched].sort());
    }),
    { numRuns: 300, seed: 20_261_122 },
  );
});

function namesOf(model: ReadonlyMap<string, ReadonlySet<Entry>>): string[] {
  return names.filter((name) => (model.get(name)?.size ?? 0) > 0);
}

function inOrder(entries: readonly Entry[]): Entry[] {
  return entries.toSorted((a, b) => a.start - b.start);
}
