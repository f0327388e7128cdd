import fc from 'fast-check';
import { expect, test } from 'vitest';
import { InOrder } from '../../../server/src/effect/in-order.ts';

interface Entry {
  start: number;
  readonly name: string;
}

/** Entries that come, go, come back and give way to others, and whether the order is asked for in between. */
const edits = fc.array(
  fc.record({
    come: fc.array(fc.integer({ min: 0, max: 40 }), { maxLength: 15 }),
    gone: fc.array(fc.nat(), { maxLength: 15 }),
    back: fc.array(fc.nat(), { maxLength: 15 }),
    replaced: fc.array(fc.nat(), { maxLength: 15 }),
    moved: fc.integer({ min: 0, max: 3 }),
    isAsked: fc.boolean(),
  }),
  { maxLength: 8 },
);

test('entries stand in the order of the deck, whatever came and went', () => {
  fc.assert(
    fc.property(edits, (all) => {
      const list = new InOrder<Entry>(({ start }) => start);
      const there: Entry[] = [];
      const away: Entry[] = [];
      let serial = 0;
      for (const { come, gone, back, replaced, moved, isAsked } of all) {
        for (const entry of [...there, ...away]) entry.start += moved;
        for (const at of gone) {
          const [entry] = there.splice(at % Math.max(1, there.length), 1);
          if (!entry) continue;
          list.take(entry);
          away.push(entry);
        }
        for (const at of back) {
          const [entry] = away.splice(at % Math.max(1, away.length), 1);
          if (!entry) continue;
          list.add(entry);
          there.push(entry);
        }
        for (const at of replaced) {
          const index = at % Math.max(1, there.length);
          const entry = there[index];
          if (!entry) continue;
          const instead = { start: entry.start, name: String(serial++) };
          there[index] = instead;
          list.replace(entry, instead);
        }
        for (const start of come) {
          const entry = { start, name: String(serial++) };
          there.push(entry);
          list.add(entry);
        }
        expect(list.isEmpty).toBe(there.length === 0);
        if (!isAsked) continue;
        expect(list.all()).toHaveLength(there.length);
        expect(new Set(list.all())).toEqual(new Set(there));
        const starts = list.all().map(({ start }) => start);
        expect(starts).toEqual(starts.toSorted((a, b) => a - b));
      }
    }),
  );
});
