import type { AcidNote } from '../../effect/tss/types.ts';
import { isNeed, runsHere } from '../support/acids.ts';
import { at } from '../support/steps.ts';
import { subjectRule } from '../types.ts';

export default subjectRule({
  code: 'tss/used-before-created',
  title: 'ACID used before it is created',
  severity: 'warning',
  language: 'tss',
  of: 'acid',
  what: 'A command needs an ACID that the deck creates only later: a department before its users, a group before GROUP and DFLTGRP, a user before PERMIT or ACID() of a started task.',
  why: 'The command fails with TSS0314E, since Top Secret does not know the name yet. The deck goes on, and nobody notices what is missing.',
  todo: 'Put the CREATE before it: zones, divisions, departments, groups and profiles, users, then permits and started tasks.',
  sources: [{ name: 'TSS0314E' }, { name: 'Top Secret for z/OS Command Functions, CREATE and PROCNAME' }],
  bad: [
    `TSS CREATE(ZWESVUSR) TYPE(USER) NAME('ZOWE SERVER') DEPT(«ZWEDEPT») PROTECTED
TSS CREATE(ZWEDEPT) TYPE(DEPT) NAME('ZOWE')`,
    `TSS ADD(STC) PROCNAME(ZWESLSTC) ACID(«ZWESVUSR»)
TSS CREATE(ZWESVUSR) TYPE(USER) NAME('ZOWE SERVER') DEPT(ZWEDEPT) FAC(STC) PROTECTED`,
    `TSS PERMIT(«ZWESVUSR») IBMFAC(ZWES.IS) ACCESS(READ)
TSS CREATE(ZWESVUSR) TYPE(USER) NAME('ZOWE SERVER') DEPT(ZWEDEPT) PROTECTED`,
    `TSS ADD(ZWESVUSR) GROUP(«ZWEADMIN»)
TSS ADD(ZWESIUSR) GROUP(ZWEADMIN)
TSS CREATE(ZWEADMIN) TYPE(GROUP) NAME('ZOWE ADMINISTRATORS') DEPT(ZWEDEPT)`,
  ],
  good: [
    `TSS LIST(ZWEADMIN) SEGMENT(OMVS)
TSS CREATE(ZWEADMIN) TYPE(GROUP) NAME('ZOWE ADMINISTRATORS') DEPT(ZWEDEPT)
TSS ADD(ZWESVUSR) GROUP(ZWEADMIN)`,
    `TSS REVOKE(ZWESVUSR) IBMFAC(ZWES.IS)
TSS REMOVE(ZWESVUSR) FAC(STC)
TSS DELETE(ZWESVUSR)
TSS CREATE(ZWESVUSR) TYPE(USER) NAME('ZOWE SERVER') DEPT(ZWEDEPT) PROTECTED`,
    `TSS ADMIN(SECADM) ACID(CREATE)
TSS CREATE(CREATE) TYPE(USER) NAME('ODD') DEPT(ZWEDEPT) PROTECTED`,
    `TSS PERMIT({user}) IBMFAC(ZWES.IS) ACCESS(READ)
TSS CREATE({user}) TYPE(USER) NAME('ZOWE SERVER') DEPT(ZWEDEPT) PROTECTED`,
  ],
  *check({ key, notes, mentions }) {
    const [creation] = notes;
    if (creation?.what !== 'create' || !runsHere(creation.command)) return;
    const { start } = creation.command.text;
    let first: AcidNote | undefined;
    let others = 0;
    for (const mention of mentions) {
      const { text } = mention.command;
      if (text.start >= start || !isNeed(mention) || !runsHere(mention.command)) continue;
      if (first) others++;
      if (!first || text.start < first.command.text.start) first = mention;
    }
    if (!first) return;
    const more = others === 0 ? '' : others === 1 ? ', as is one more command' : `, as are ${others} more commands`;
    yield {
      place: at(first.command, first.value.span),
      message: `${key} is created only later in this deck, so it is not known here and this fails (TSS0314E)${more}. Put the CREATE before it.`,
      related: [{ place: at(creation.command, creation.value.span), message: 'Created here.' }],
    };
  },
});
