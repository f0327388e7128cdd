import type { BoundCommand } from '../../bind/types.ts';
import { principalRule } from '../types.ts';
import { mentionsOf, runsHere } from '../support/life.ts';
import { at } from '../support/steps.ts';

export default principalRule({
  code: 'racf/used-before-created',
  title: 'User or group used before it is created',
  severity: 'warning',
  what: 'A command needs a user or group that the deck creates only later.',
  why: 'The command fails, since RACF does not know the name yet. The deck goes on, and nobody notices that the connection, the access or the owner is missing.',
  todo: 'Put the ADDUSER or ADDGROUP before it. Groups come first, then users, then profiles and access lists.',
  sources: [{ name: 'ICH06007I' }, { name: 'RACF Command Language Reference, ADDUSER, DFLTGRP' }],
  bad: [
    `ADDUSER ZWESVUSR DFLTGRP(«ZWEADMIN»)
ADDGROUP ZWEADMIN`,
    `PERMIT ZWES.IS CLASS(FACILITY) ID(«ZWESVUSR») ACCESS(READ)
ADDUSER ZWESVUSR NOPASSWORD`,
  ],
  good: [
    `ADDGROUP ZWEADMIN
ADDUSER ZWESVUSR DFLTGRP(ZWEADMIN)`,
    `PERMIT ZWES.IS CLASS(FACILITY) ID(ZWESVUSR) DELETE
DELUSER ZWESVUSR
ADDUSER ZWESVUSR NOPASSWORD`,
    `RDEFINE STARTED ZWESISTC.* STDATA(USER(ZWESIUSR))
ADDUSER ZWESIUSR NOPASSWORD`,
  ],
  *check(history) {
    const [creation] = history.effects;
    if (!creation || creation.kind === 'gone' || !runsHere(creation.command)) return;
    const isEarlier = ({ text }: BoundCommand): boolean => text.start < creation.command.text.start;
    for (const { command, span, as } of mentionsOf(history, isEarlier)) {
      if (as !== 'needed' || !runsHere(command)) continue;
      yield {
        place: at(command, span),
        message: `${history.name} is created only later in this deck, so it is not known here and this fails. Put the ${creation.command.spec?.name ?? 'creation'} before it.`,
        related: [{ place: at(creation.command, creation.value.span), message: 'Created here.' }],
      };
    }
  },
});
