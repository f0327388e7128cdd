import { hasOperand, nameOf, operandNamed, positional } from '../../bind/query.ts';
import type { BoundCommand } from '../../bind/types.ts';
import { principalRule } from '../types.ts';
import { mentionsOf, runsHere } from '../support/life.ts';
import { at } from '../support/steps.ts';

export default principalRule({
  code: 'racf/default-group-removed',
  title: 'REMOVE from the default group',
  severity: 'warning',
  what: 'REMOVE takes a user out of the group that is its default group.',
  why: 'RACF refuses it: every user has a default group.',
  todo: 'Give the user another default group first, with ALTUSER DFLTGRP.',
  sources: [{ name: 'RACF Command Language Reference, REMOVE' }],
  bad: [
    `ADDUSER JOE DFLTGRP(DEVT)
REMOVE JOE GROUP(«DEVT»)`,
  ],
  good: [
    `ADDUSER JOE DFLTGRP(DEVT)
CONNECT JOE GROUP(TEST)
ALTUSER JOE DFLTGRP(TEST)
REMOVE JOE GROUP(DEVT)`,
    `ADDUSER JOE DFLTGRP(DEVT)
REMOVE JOE GROUP(TEST)`,
  ],
  *check(history) {
    const [creation] = history.effects;
    if (creation?.kind !== 'user' || history.effects.length > 1 || !runsHere(creation.command)) return;
    const group = nameOf(operandNamed(creation.command, 'DFLTGRP')?.values[0]);
    if (group === undefined) return;
    for (const { command } of mentionsOf(history, maySayGroup)) {
      if (hasOperand(command, 'DFLTGRP')) return;
      const [removed] = operandNamed(command, 'GROUP')?.values ?? [];
      if (command.spec?.name !== 'REMOVE' || nameOf(removed) !== group || !removed || !runsHere(command)) continue;
      if (nameOf(positional(command, 0)) !== history.name) continue;
      yield {
        place: at(command, removed.span),
        message: `${group} is the default group of ${history.name}, so RACF refuses this. Give it another one first, with ALTUSER ${history.name} DFLTGRP(...).`,
        related: [
          { place: at(creation.command, creation.value.span), message: `Created here with default group ${group}.` },
        ],
      };
    }
  },
});

function maySayGroup(command: BoundCommand): boolean {
  return command.spec?.name === 'REMOVE' || hasOperand(command, 'DFLTGRP');
}
