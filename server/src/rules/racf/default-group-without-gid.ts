import { nameOf, operandNamed } from '../../bind/query.ts';
import type { BoundCommand } from '../../bind/types.ts';
import { principalRule } from '../types.ts';
import { mentionsOf, runsHere } from '../support/life.ts';
import { at } from '../support/steps.ts';

export default principalRule({
  code: 'racf/default-group-without-gid',
  title: 'User with a UID in a group without a GID',
  severity: 'warning',
  what: 'A user gets a UID, and its default group, which the deck creates, gets no GID.',
  why: 'To work in z/OS UNIX a user needs both. RACF only says so (ICH01019I) and goes on; the user cannot work in z/OS UNIX, and a server under it does not start.',
  todo: 'Give the group a GID: OMVS(GID(nnn)) or OMVS(AUTOGID) on its ADDGROUP.',
  sources: [{ name: 'ICH01019I' }],
  bad: [
    `ADDGROUP ZWEADMIN SUPGROUP(SYS1)
ADDUSER ZWESVUSR DFLTGRP(«ZWEADMIN») OMVS(AUTOUID)`,
  ],
  good: [
    `ADDGROUP ZWEADMIN OMVS(AUTOGID)
ADDUSER ZWESVUSR DFLTGRP(ZWEADMIN) OMVS(AUTOUID)`,
    `ADDGROUP ZWEADMIN
ALTGROUP ZWEADMIN OMVS(GID(700))
ADDUSER ZWESVUSR DFLTGRP(ZWEADMIN) OMVS(UID(701))`,
    'ADDUSER ZWESVUSR DFLTGRP(ZWEADMIN) OMVS(AUTOUID)',
  ],
  *check(history) {
    const [creation] = history.effects;
    if (creation?.kind !== 'group' || !runsHere(creation.command) || givesNumber(creation.command, 'GID')) return;
    const places = mentionsOf(history, mayMatter);
    if (places.some(({ command }) => command.spec?.name === 'ALTGROUP' && operandNamed(command, 'OMVS'))) return;
    for (const { command, span } of places) {
      const group = operandNamed(command, 'DFLTGRP')?.values[0];
      if (command.spec?.name !== 'ADDUSER' || nameOf(group) !== history.name || group?.span.start !== span.start)
        continue;
      if (!givesNumber(command, 'UID') || !runsHere(command)) continue;
      yield {
        place: at(command, span),
        message: `The user gets a UID, but this deck creates its default group ${history.name} without a GID, so it cannot work in z/OS UNIX (ICH01019I). Add OMVS(AUTOGID) or OMVS(GID(...)) to the ADDGROUP.`,
        related: [{ place: at(creation.command, creation.value.span), message: 'Created here without a GID.' }],
      };
    }
  },
});

function mayMatter({ spec }: BoundCommand): boolean {
  return spec?.name === 'ALTGROUP' || spec?.name === 'ADDUSER';
}

function givesNumber(command: BoundCommand, kind: 'UID' | 'GID'): boolean {
  const names = [kind, `AUTO${kind}`];
  return operandNamed(command, 'OMVS')?.operands.some(({ spec }) => spec && names.includes(spec.name)) === true;
}
