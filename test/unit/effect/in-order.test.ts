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
    runs: fc.array(fc.record({ at: fc.nat(), count: fc.integer({ min: 1, max: 20 }) }), { maxLength: 3 }),
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
      let before: readonly Entry[] = [];
      for (const { come, gone, runs, back, replaced, moved, isAsked } of all) {
        for (const entry of [...there, ...away]) entry.start += moved;
        there.sort((a, b) => a.start - b.start);
        for (const { at, count } of runs) {
          for (const entry of there.splice(at % Math.max(1, there.length), count)) {
            list.take(entry);
            away.push(entry);
          }
        }
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
        const { atStart, atEnd } = list.takeStayed();
        const now = [...list.all()];
        expect(now.slice(0, atStart)).toEqual(before.slice(0, atStart));
        expect(now.slice(now.length - atEnd)).toEqual(before.slice(before.length - atEnd));
        before = now;
      }
    }),
  );
});

test('all stays but what stands where something came or went', () => {
  const list = new InOrder<Entry>(({ start }) => start);
  const entries = Array.from({ length: 100 }, (_, start) => ({ start, name: String(start) }));
  for (const entry of entries) list.add(entry);
  expect(list.takeStayed()).toEqual({ atStart: 0, atEnd: 0 });
  expect(list.takeStayed()).toEqual({ atStart: 100, atEnd: 100 });
  for (const entry of entries.slice(40, 60)) list.take(entry);
  expect(list.takeStayed()).toEqual({ atStart: 40, atEnd: 40 });
  list.add({ start: 50, name: 'new' });
  expect(list.takeStayed()).toEqual({ atStart: 40, atEnd: 40 });
  const last = entries[99];
  if (last) list.replace(last, { start: 99, name: 'instead' });
  expect(list.takeStayed()).toEqual({ atStart: 80, atEnd: 0 });
});
