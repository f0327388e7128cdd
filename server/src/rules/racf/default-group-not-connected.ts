import { nameOf, operandNamed } from '../../bind/query.ts';
import type { BoundCommand } from '../../bind/types.ts';
import { principalRule } from '../types.ts';
import { mentionsOf, runsHere } from '../support/life.ts';
import { at } from '../support/steps.ts';

export default principalRule({
  code: 'racf/default-group-not-connected',
  title: 'Default group to which the user is not connected',
  severity: 'warning',
  what: 'ALTUSER gives a user that the deck creates a default group that no command before has connected it to.',
  why: 'A user must be connected to a group before it can be the default group. RACF leaves the old one (ICH21004I).',
  todo: 'Put CONNECT before ALTUSER, or create the user with that default group.',
  sources: [{ name: 'ICH21004I' }, { name: 'RACF Command Language Reference, ALTUSER, DFLTGRP' }],
  bad: [
    `ADDUSER JOE DFLTGRP(DEVT)
ALTUSER JOE DFLTGRP(«TEST»)
CONNECT JOE GROUP(TEST)`,
  ],
  good: [
    `ADDUSER JOE DFLTGRP(DEVT)
CONNECT JOE GROUP(TEST)
ALTUSER JOE DFLTGRP(TEST)`,
    'ALTUSER JOE DFLTGRP(TEST)',
    `ADDUSER JOE DFLTGRP(DEVT)
CONNECT JOE GROUP({group})
ALTUSER JOE DFLTGRP(TEST)`,
  ],
  *check(history) {
    const [creation] = history.effects;
    if (creation?.kind !== 'user' || history.effects.length > 1 || !runsHere(creation.command)) return;
    const first = nameOf(operandNamed(creation.command, 'DFLTGRP')?.values[0]);
    if (first === undefined) return;
    const groups = new Set([first]);
    for (const { command, span } of mentionsOf(history, mayConnect)) {
      if (!isSubject(command, span) || command.text.start < creation.command.text.start) continue;
      const verb = command.spec?.name;
      const [value] = operandNamed(command, verb === 'ALTUSER' ? 'DFLTGRP' : 'GROUP')?.values ?? [];
      const group = nameOf(value);
      if (verb === 'CONNECT') {
        // A group that is not known may be any.
        if (group === undefined || !runsHere(command)) return;
        groups.add(group);
      } else if (verb === 'ALTUSER' && value && group !== undefined && !groups.has(group) && runsHere(command)) {
        yield {
          place: at(command, value.span),
          message: `${history.name} is not connected to ${group} here, so its default group stays what it is (ICH21004I). Put CONNECT ${history.name} GROUP(${group}) before this.`,
          related: [{ place: at(creation.command, creation.value.span), message: `Created here in ${first}.` }],
        };
      }
    }
  },
});

function mayConnect({ spec }: BoundCommand): boolean {
  return spec?.name === 'CONNECT' || spec?.name === 'ALTUSER';
}

/** True for a name that stands as the user the command is about. */
function isSubject(command: BoundCommand, span: { readonly start: number }): boolean {
  return command.positionals[0]?.some((user) => user.span.start === span.start) === true;
}
