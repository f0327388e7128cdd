import { firstMention, lifeOf, oneHas, runsHere } from '../support/acids.ts';
import { at } from '../support/steps.ts';
import { subjectRule } from '../types.ts';

export default subjectRule({
  code: 'tss/default-group-without-gid',
  title: 'Default group without a GID',
  severity: 'warning',
  language: 'tss',
  of: 'acid',
  absence: true,
  what: 'The deck creates a group, makes it the default group of a user, and gives it no GID.',
  why: 'A group is only known to z/OS UNIX by its GID. A user whose default group has none cannot use z/OS UNIX, unless Top Secret gives out numbers by itself (control option UNIQUSER).',
  todo: 'Add GID(number) or GID(?) to the group.',
  sources: [
    { name: 'Top Secret for z/OS r15 User Guide, GROUP Entry Monitoring' },
    { name: 'Broadcom knowledge base article 233282, minimum OMVS segment' },
  ],
  bad: [
    `TSS CREATE(ZWEADMIN) TYPE(GROUP) NAME('ZOWE ADMINISTRATORS') DEPT(ZWEDEPT)
TSS ADD(ZWESVUSR) GROUP(ZWEADMIN) DFLTGRP(«ZWEADMIN») UID(990010)`,
  ],
  good: [
    `TSS CREATE(ZWEADMIN) TYPE(GROUP) NAME('ZOWE ADMINISTRATORS') DEPT(ZWEDEPT)
TSS ADD(ZWEADMIN) GID(?)
TSS ADD(ZWESVUSR) GROUP(ZWEADMIN) DFLTGRP(ZWEADMIN) UID(990010)`,
    'TSS ADD(ZWESVUSR) GROUP(ZWEADMIN) DFLTGRP(ZWEADMIN) UID(990010)',
    `TSS CREATE(ZWEADMIN) TYPE(GROUP) NAME('ZOWE ADMINISTRATORS') DEPT(ZWEDEPT)
TSS ADD(ZWEADMIN) {gid}
TSS ADD(ZWESVUSR) GROUP(ZWEADMIN) DFLTGRP(ZWEADMIN) UID(990010)`,
  ],
  *check(history) {
    const life = lifeOf(history);
    if (!life || life.isOpen || life.type !== 'GROUP') return;
    if (oneHas(life.commands, 'GID')) return;
    // One place is enough: the group is what lacks something.
    const use = firstMention(
      history.mentions,
      ({ what, operand, command }) => what === 'named' && operand?.spec?.name === 'DFLTGRP' && runsHere(command),
    );
    if (!use) return;
    yield {
      place: at(use.command, use.value.span),
      message: `${history.key} gets no GID in this deck, so z/OS UNIX does not know it and refuses the user. Add a GID to the group.`,
      related: [{ place: at(life.created.command, life.created.value.span), message: 'Created here.' }],
    };
  },
});
