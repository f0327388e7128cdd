import { principalRule } from '../types.ts';
import { runsHere } from '../support/life.ts';
import { at } from '../support/steps.ts';

export default principalRule({
  code: 'racf/created-twice',
  title: 'User or group created twice',
  severity: 'warning',
  what: 'The deck creates a user or group that it has created before.',
  why: 'The second command fails, and what it would set is not set. Often two symbols turn out to have the same value.',
  todo: 'Take one of them out, or use ALTUSER or ALTGROUP for what the second one adds.',
  sources: [{ name: 'RACF Command Language Reference, ADDUSER and ADDGROUP' }],
  bad: [
    `ADDGROUP ZWEADMIN SUPGROUP(SYS1)
ADDGROUP «ZWEADMIN» SUPGROUP(SYS1)`,
    `ADDUSER (JOE JIM)
ADDUSER «JIM»`,
  ],
  good: [
    `ADDGROUP ZWEADMIN
ADDGROUP STCGROUP`,
    `ADDUSER JOE
DELUSER JOE
ADDUSER JOE`,
    `ADDUSER JOE ONLYAT(NODE1.ADMIN)
ADDUSER JOE ONLYAT(NODE2.ADMIN)`,
  ],
  *check({ name, effects }) {
    for (const [index, effect] of effects.entries()) {
      const before = effects[index - 1];
      if (!before || effect.kind === 'gone' || before.kind !== effect.kind) continue;
      if (!runsHere(before.command) || !runsHere(effect.command)) continue;
      yield {
        place: at(effect.command, effect.value.span),
        message: `The ${effect.kind} ${name} is created earlier in this deck already, so this fails. Take one of the two out, or check the name.`,
        related: [{ place: at(before.command, before.value.span), message: 'Created here first.' }],
      };
    }
  },
});
