import { hasOperand, operandNamed } from '../../bind/query.ts';
import type { BoundCommand } from '../../bind/types.ts';
import { principalRule } from '../types.ts';
import { mentionsOf, runsHere } from '../support/life.ts';
import { at } from '../support/steps.ts';

export default principalRule({
  code: 'racf/started-task-user-with-password',
  title: 'Started-task user that can log on',
  severity: 'warning',
  what: 'A user that STDATA assigns to a started task is created with a password, or without NOPASSWORD.',
  why: 'A started task needs no password. With one, the user can log on, and it is revoked after a few wrong attempts, which stops the product. Without PASSWORD and NOPASSWORD, older systems take the name of the default group as the password.',
  todo: 'Create the user with NOPASSWORD, which makes it a protected user.',
  sources: [
    { name: 'RACF Security Administrator’s Guide, Protected user IDs' },
    { name: 'DISA STIG, started tasks are defined as protected users' },
  ],
  bad: [
    `ADDUSER STCCICS «PASSWORD»(SECRET1) DFLTGRP(STCGROUP)
RDEFINE STARTED CICS.* STDATA(USER(STCCICS) GROUP(STCGROUP))`,
    `RDEFINE STARTED ZWESISTC.* STDATA(USER(ZWESIUSR))
ADDUSER «ZWESIUSR» DFLTGRP(STCGROUP)`,
  ],
  good: [
    `ADDUSER STCCICS NOPASSWORD DFLTGRP(STCGROUP)
RDEFINE STARTED CICS.* STDATA(USER(STCCICS) GROUP(STCGROUP))`,
    `ADDUSER STCCICS DFLTGRP(STCGROUP)
ALTUSER STCCICS NOPASSWORD
RDEFINE STARTED CICS.* STDATA(USER(STCCICS) GROUP(STCGROUP))`,
    'ADDUSER JOE PASSWORD(SECRET1)',
  ],
  *check(history) {
    const creation = history.effects.findLast(({ kind }) => kind === 'user');
    if (!creation || !runsHere(creation.command) || hasOperand(creation.command, 'NOPASSWORD')) return;
    const places = mentionsOf(history, saysHowItRuns);
    const started = places.find(({ as }) => as === 'started');
    if (!started || places.some(({ command }) => hasOperand(command, 'NOPASSWORD'))) return;
    const secret = operandNamed(creation.command, 'PASSWORD') ?? operandNamed(creation.command, 'PHRASE');
    yield {
      place: at(creation.command, secret?.keyword ?? creation.value.span),
      severity: secret ? 'warning' : 'information',
      message: secret
        ? `${history.name} runs a started task and has a password: it can log on, and wrong attempts revoke it. Create it with NOPASSWORD.`
        : `${history.name} runs a started task, and nothing says NOPASSWORD: on older systems the name of its default group becomes its password. Create it with NOPASSWORD.`,
      related: [{ place: at(started.command, started.span), message: 'Assigned to a started task here.' }],
    };
  },
});

function saysHowItRuns(command: BoundCommand): boolean {
  return hasOperand(command, 'STDATA') || hasOperand(command, 'NOPASSWORD');
}
