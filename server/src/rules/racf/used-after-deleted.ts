import type { BoundCommand } from '../../bind/types.ts';
import { principalRule } from '../types.ts';
import { mentionsOf, runsHere } from '../support/life.ts';
import { at } from '../support/steps.ts';

export default principalRule({
  code: 'racf/used-after-deleted',
  title: 'User or group used after it is deleted',
  severity: 'warning',
  what: 'A command needs a user or group that the deck has deleted before, and not created again.',
  why: 'The command fails, since RACF does not know the name any more.',
  todo: 'Take the command out, or put the DELUSER or DELGROUP behind it.',
  sources: [{ name: 'RACF Command Language Reference, DELUSER and DELGROUP' }],
  bad: [
    `DELUSER JOE
CONNECT «JOE» GROUP(DEVT)`,
    `DELGROUP DEVT
ADDUSER JOE DFLTGRP(«DEVT»)`,
  ],
  good: [
    `CONNECT JOE GROUP(DEVT)
REMOVE JOE GROUP(DEVT)
DELUSER JOE`,
    `DELUSER JOE
ADDUSER JOE DFLTGRP(DEVT)
CONNECT JOE GROUP(TEST)`,
    `DELUSER JOE
PERMIT 'PAY.DATA' ID(JOE) DELETE`,
  ],
  *check(history) {
    const { effects, name } = history;
    const deletion = effects.find(({ kind }) => kind === 'gone');
    if (!deletion) return;
    const isLater = ({ text }: BoundCommand): boolean => text.start > deletion.command.text.start;
    let next = 0;
    for (const { command, span, as } of mentionsOf(history, isLater)) {
      while ((effects[next]?.command.text.start ?? Infinity) < command.text.start) next++;
      const before = effects[next - 1];
      if (as !== 'needed' || before?.kind !== 'gone' || !runsHere(before.command) || !runsHere(command)) continue;
      yield {
        place: at(command, span),
        message: `${name} was deleted earlier in this deck, so this fails. Take it out, or delete ${name} after it.`,
        related: [{ place: at(before.command, before.value.span), message: 'Deleted here.' }],
      };
    }
  },
});
