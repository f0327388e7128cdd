import { lifeOf, oneHas } from '../support/acids.ts';
import { at } from '../support/steps.ts';
import { subjectRule } from '../types.ts';

export default subjectRule({
  code: 'tss/uid-without-group',
  title: 'UID for a user without a group',
  severity: 'warning',
  language: 'tss',
  of: 'acid',
  absence: true,
  what: 'The deck creates a user and gives it a UID, but no GROUP or no DFLTGRP.',
  why: 'Besides the UID, z/OS UNIX needs a GID, and takes it from the default group. Without one the user cannot use it.',
  todo: 'Add GROUP(group) and DFLTGRP(group) with a group that has a GID.',
  sources: [
    { name: 'Broadcom knowledge base article 233282, minimum OMVS segment' },
    { name: 'Broadcom knowledge base article 32790, UNIQUSER and MODLUSER' },
  ],
  bad: [
    `TSS CREATE(ZWESVUSR) TYPE(USER) NAME('ZOWE SERVER') DEPT(ZWEDEPT) PROTECTED
TSS ADD(ZWESVUSR) «UID(990010)» HOME(/tmp) OMVSPGM(/bin/sh)`,
    `TSS CREATE(ZWESVUSR) TYPE(USER) NAME('ZOWE SERVER') DEPT(ZWEDEPT) PROTECTED
TSS ADD(ZWESVUSR) GROUP(ZWEADMIN) «UID(?)»`,
  ],
  good: [
    `TSS CREATE(ZWESVUSR) TYPE(USER) NAME('ZOWE SERVER') DEPT(ZWEDEPT) PROTECTED
TSS ADD(ZWESVUSR) UID(990010)
TSS ADD(ZWESVUSR) GROUP(ZWEADMIN) DFLTGRP(ZWEADMIN)`,
    'TSS ADD(ZWESVUSR) UID(990010)',
    `TSS CREATE(ZWESVUSR) USING(MODEL) NAME('ZOWE SERVER') DEPT(ZWEDEPT)
TSS ADD(ZWESVUSR) UID(990010)`,
  ],
  *check(history) {
    const life = lifeOf(history);
    if (!life || life.isOpen || life.type !== 'USER') return;
    const missing = ['GROUP', 'DFLTGRP'].filter((name) => !oneHas(life.commands, name));
    if (missing.length === 0) return;
    for (const command of life.commands) {
      for (const { spec, span } of command.operands) {
        if (spec?.name !== 'UID') continue;
        yield {
          place: at(command, span),
          message: `${history.key} gets a UID, but ${missing.map((name) => `no ${name}`).join(' and ')} in this deck, so it has no GID and cannot use z/OS UNIX. Add GROUP and DFLTGRP with a group that has a GID.`,
          related: [{ place: at(life.created.command, life.created.value.span), message: 'Created here.' }],
        };
      }
    }
  },
});
