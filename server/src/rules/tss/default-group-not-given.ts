import { nameOf } from '../../bind/query.ts';
import { lifeOf, namesIn } from '../support/acids.ts';
import { add, at, perhaps } from '../support/steps.ts';
import { subjectRule } from '../types.ts';

export default subjectRule({
  code: 'tss/default-group-not-given',
  title: 'Default group that the user does not have',
  severity: 'warning',
  language: 'tss',
  of: 'acid',
  absence: true,
  what: 'The deck creates a user and gives it a DFLTGRP that it does not give with GROUP.',
  why: 'DFLTGRP only chooses among the groups that the user has. One that it does not have is replaced by `*` at sign-on, so there is no GID, and z/OS UNIX refuses the user.',
  todo: 'Add the group with GROUP too, in the same command or in another one.',
  sources: [
    { name: 'Top Secret for z/OS r15 User Guide, GROUP Entry Monitoring' },
    { name: 'Broadcom knowledge base article 233282, minimum OMVS segment' },
  ],
  bad: [
    `TSS CREATE(ZWESVUSR) TYPE(USER) NAME('ZOWE SERVER') DEPT(ZWEDEPT) PROTECTED
TSS ADD(ZWESVUSR) GROUP(STCGRP) DFLTGRP(«ZWEADMIN») UID(990010)`,
    "TSS CREATE(ZWESVUSR) NAME('ZOWE SERVER') DEPT(ZWEDEPT) PROTECTED +\n  DFLTGRP(«ZWEADMIN»)",
  ],
  good: [
    `TSS CREATE(ZWESVUSR) TYPE(USER) NAME('ZOWE SERVER') DEPT(ZWEDEPT) PROTECTED
TSS ADD(ZWESVUSR) DFLTGRP(ZWEADMIN) UID(990010)
TSS ADD(ZWESVUSR) GROUP(ZWEADMIN,STCGRP)`,
    'TSS ADD(ZWESVUSR) DFLTGRP(ZWEADMIN)',
    `TSS CREATE(ZWESVUSR) USING(MODEL) NAME('ZOWE SERVER') DEPT(ZWEDEPT)
TSS ADD(ZWESVUSR) DFLTGRP(ZWEADMIN)`,
    `TSS CREATE(ZWESVUSR) TYPE(USER) NAME('ZOWE SERVER') DEPT(ZWEDEPT) PROTECTED
TSS ADD(ZWESVUSR) GROUP({group}) DFLTGRP(ZWEADMIN)`,
  ],
  *check(history) {
    const life = lifeOf(history);
    if (!life || life.isOpen) return;
    const groups = namesIn(life.commands, 'GROUP');
    if (!groups) return;
    for (const command of life.commands) {
      for (const { spec, values, span } of command.operands) {
        if (spec?.name !== 'DFLTGRP') continue;
        const [value] = values;
        const group = nameOf(value);
        if (!value || group === undefined || groups.has(group)) continue;
        yield {
          place: at(command, value.span),
          message: `${history.key} is not given the group ${group}, so it cannot be the default group, and z/OS UNIX refuses the user. Add GROUP(${group}).`,
          related: [{ place: at(life.created.command, life.created.value.span), message: 'Created here.' }],
          fixes: [perhaps(`Add GROUP(${group})`, add(command, span, `GROUP(${group})`))],
        };
      }
    }
  },
});
