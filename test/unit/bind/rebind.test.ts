import { expect, test } from 'vitest';
import { bindCommand } from '../../../server/src/bind/bind.ts';
import { entriesFor } from '../../../server/src/bind/entries.ts';
import { rebindCommand } from '../../../server/src/bind/rebind.ts';
import type { BoundCommand } from '../../../server/src/bind/types.ts';
import { readDeck } from '../../../server/src/deck/deck.ts';
import { askedOf } from '../../../server/src/rules/plan.ts';
import { defaultSettings } from '../../../server/src/service/types.ts';
import { deck } from '../../bench/decks/index.ts';

const job = deck('jcl', 600).text.replaceAll('CLASS(FACILITY)', 'CLASS(&USER2.)');

test.each(['ZWEX', 'FACILITY', 'A*', "O''X", '{hole}', '', '&USER1.'])(
  'a command whose symbol becomes %o is tied as if it were read for the first time',
  (value) => {
    const changed = job.replace(/(SET USER[02]=).*/gu, `$1${value}`);
    const before = commandsOf(job);
    const after = commandsOf(changed);
    let again = 0;
    before.forEach(({ bound }, index) => {
      const other = after[index];
      if (!other) throw new Error('a command is missing');
      const rebound = rebindCommand(bound, other.frame);
      if (!rebound) return;
      expect(pictureOf(rebound)).toEqual(pictureOf(other.bound));
      again++;
    });
    expect(again).toBeGreaterThan(200);
  },
);

test.each(['ZWEX', 'FACILITY', 'XYZ', '{hole}', ''])(
  'of a command whose symbol becomes %o the same rules are asked as of one that is read for the first time',
  (value) => {
    const before = commandsOf(job);
    const after = commandsOf(job.replace(/(SET USER[02]=).*/gu, `$1${value}`));
    let kept = 0;
    before.forEach(({ bound }, index) => {
      const other = after[index];
      if (!other) throw new Error('a command is missing');
      // What a form asks for is found when it is met the second time.
      for (const command of [bound, bound, other.bound, other.bound]) askedOf(command);
      const rebound = rebindCommand(bound, other.frame);
      if (!rebound) return;
      if (rebound.keptForm) kept++;
      expect(askedOf(rebound)).toBe(askedOf(other.bound));
    });
    expect(kept).toBeGreaterThan(200);
  },
);

test('what does not change is shared', () => {
  const [before, after] = [commandsOf(job), commandsOf(job.replace('SET USER0=ZWESVUSR', 'SET USER0=OTHER'))];
  const index = before.findIndex(({ bound }) => bound.text.text.includes('&USER0') && bound.operands.length > 2);
  const [bound, other] = [before[index]?.bound, after[index]];
  const rebound = bound && other && rebindCommand(bound, other.frame);
  const shared = rebound?.operands.filter((operand, at) => operand === bound?.operands[at]);
  expect(shared?.length).toBeGreaterThan(0);
  expect(shared?.length).toBeLessThan(rebound?.operands.length ?? 0);
});

function commandsOf(text: string) {
  return readDeck(text, 'jcl').added.flatMap(({ command, frame, esm }) =>
    command.text === ''
      ? []
      : [{ frame, bound: bindCommand(command, esm, frame, entriesFor(esm, defaultSettings.site)) }],
  );
}

/** All that is said of a command, but for where it stands in the job. */
function pictureOf(command: BoundCommand): unknown {
  return { ...command, text: command.text.text, verbSpan: command.verbSpan, keptForm: undefined };
}
