import { principalRule } from '../types.ts';
import { runsHere } from '../support/life.ts';
import { at } from '../support/steps.ts';

export default principalRule({
  code: 'racf/user-and-group',
  title: 'The same name for a user and a group',
  severity: 'error',
  what: 'The deck creates a user and a group of the same name.',
  why: 'Users and groups share one name space, since both stand in access lists. The second command fails.',
  todo: 'Give one of them another name. When the names come from symbols, give the symbols different values.',
  sources: [{ name: 'RACF Command Language Reference, ADDUSER and ADDGROUP' }],
  bad: [
    `ADDGROUP PAY
ADDUSER «PAY»`,
  ],
  good: [
    `ADDGROUP PAYGRP
ADDUSER PAY`,
    `ADDGROUP PAY
DELGROUP PAY
ADDUSER PAY`,
    `ADDGROUP {name}
ADDUSER {name}`,
  ],
  *check({ name, effects }) {
    for (const [index, effect] of effects.entries()) {
      const before = effects[index - 1];
      if (!before || effect.kind === 'gone' || before.kind === 'gone' || before.kind === effect.kind) continue;
      if (!runsHere(before.command) || !runsHere(effect.command)) continue;
      yield {
        place: at(effect.command, effect.value.span),
        message: `${name} is a ${before.kind} already, created earlier in this deck, and cannot be a ${effect.kind} as well: this fails. Choose another name for one of them.`,
        related: [{ place: at(before.command, before.value.span), message: `Created here as a ${before.kind}.` }],
      };
    }
  },
});
