import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { BoundCommand } from '../../../server/src/bind/types.ts';
import { Latecomers } from '../../../server/src/effect/latecomers.ts';

/** Commands that come, go and give way to others, and whether they are looked at in between. */
const edits = fc.array(
  fc.record({
    come: fc.nat({ max: 150 }),
    gone: fc.array(fc.nat(), { maxLength: 150 }),
    replaced: fc.array(fc.nat(), { maxLength: 150 }),
    isAsked: fc.boolean(),
  }),
  { maxLength: 10 },
);

test('what was looked at is what there is, whatever came, went and took the place of another', () => {
  fc.assert(
    fc.property(edits, (all) => {
      const seen = new Set<BoundCommand>();
      const late = new Latecomers((come, gone) => {
        if (gone) expect(seen.delete(gone)).toBe(true);
        if (come) seen.add(come);
      });
      const there: BoundCommand[] = [];
      let serial = 0;
      const next = (): BoundCommand => ({ verb: String(serial++) }) as BoundCommand;
      for (const { come, gone, replaced, isAsked } of all) {
        for (const at of gone) {
          const [command] = there.splice(at % Math.max(1, there.length), 1);
          if (command) late.remove(command);
        }
        for (const at of replaced) {
          const index = at % Math.max(1, there.length);
          const command = there[index];
          if (!command) continue;
          const instead = next();
          there[index] = instead;
          late.replace(command, instead);
        }
        for (let count = 0; count < come; count++) {
          const command = next();
          there.push(command);
          late.add(command);
        }
        if (!isAsked) continue;
        late.arrive();
        expect(seen).toEqual(new Set(there));
        expect(late.isWaiting).toBe(false);
      }
    }),
  );
});
