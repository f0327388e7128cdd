import { runsHere } from '../support/acids.ts';
import { at } from '../support/steps.ts';
import { subjectRule } from '../types.ts';

export default subjectRule({
  code: 'tss/created-twice',
  title: 'ACID created twice',
  severity: 'warning',
  language: 'tss',
  of: 'acid',
  least: 2,
  what: 'The deck creates an ACID that it has created before. Users, profiles, groups, departments, divisions and zones share one name space.',
  why: 'The second command fails, and what it would set is not set. Often two symbols turn out to have the same value.',
  todo: 'Take one of them out, use ADDTO for what the second one adds, or choose another name.',
  sources: [{ name: 'Top Secret for z/OS Command Functions, CREATE' }],
  bad: [
    `TSS CREATE(ZWEADMIN) TYPE(GROUP) NAME('ZOWE ADMINISTRATORS') DEPT(ZWEDEPT)
TSS CREATE(«ZWEADMIN») TYPE(GROUP) NAME('ZOWE STARTED TASKS') DEPT(ZWEDEPT)`,
    `TSS CREATE(PAY) TYPE(DEPT) NAME('PAYROLL')
TSS CREATE(«PAY») TYPE(USER) NAME('PAYROLL BATCH') DEPT(PAY) PROTECTED`,
  ],
  good: [
    `TSS CREATE(ZWEADMIN) TYPE(GROUP) NAME('ZOWE ADMINISTRATORS') DEPT(ZWEDEPT)
TSS CREATE(ZWESTC) TYPE(GROUP) NAME('ZOWE STARTED TASKS') DEPT(ZWEDEPT)`,
    `TSS CREATE(JOE) TYPE(USER) NAME('JOE') DEPT(SALES) PASS({password})
TSS DELETE(JOE)
TSS CREATE(JOE) TYPE(USER) NAME('JOE') DEPT(SALES) PASS({password})`,
    `TSS CREATE(JOE) TYPE(USER) NAME('JOE') DEPT(SALES) PROTECTED TARGET(NODE1)
TSS CREATE(JOE) TYPE(USER) NAME('JOE') DEPT(SALES) PROTECTED TARGET(NODE2)`,
    `TSS CREATE({user}) TYPE(USER) NAME('JOE') DEPT(SALES) PROTECTED
TSS CREATE({user}) TYPE(USER) NAME('JIM') DEPT(SALES) PROTECTED`,
  ],
  *check({ key, notes }) {
    for (const [index, note] of notes.entries()) {
      const before = notes[index - 1];
      if (note.what !== 'create' || before?.what !== 'create') continue;
      if (!runsHere(before.command) || !runsHere(note.command)) continue;
      yield {
        place: at(note.command, note.value.span),
        message: `The ACID ${key} is created earlier in this deck already, so this fails. Take one of the two out, or check the name.`,
        related: [{ place: at(before.command, before.value.span), message: 'Created here first.' }],
      };
    }
  },
});
