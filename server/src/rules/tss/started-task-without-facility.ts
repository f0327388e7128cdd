import { firstMention, isOnStarted, lifeOf, namesIn, oneHas, runsHere } from '../support/acids.ts';
import { at } from '../support/steps.ts';
import { subjectRule } from '../types.ts';

export default subjectRule({
  code: 'tss/started-task-without-facility',
  title: 'Started task whose ACID lacks the facility STC',
  severity: 'warning',
  language: 'tss',
  of: 'acid',
  absence: true,
  what: 'The deck creates a user and lets a started task run with it, but gives it neither the facility STC nor a profile that may have it.',
  why: 'A started task signs on through the facility STC. An ACID that may not use it cannot sign on, and the task does not start.',
  todo: 'Add FACILITY(STC) to the ACID.',
  sources: [
    { name: 'Top Secret for z/OS r15 User Guide, Define a Started Task to the STC Record' },
    { name: 'DISA STIG for z/OS Top Secret, started tasks' },
  ],
  bad: [
    `TSS CREATE(ZWESVUSR) TYPE(USER) NAME('ZOWE SERVER') DEPT(ZWEDEPT) PROTECTED
TSS ADD(STC) PROCNAME(ZWESLSTC) ACID(«ZWESVUSR»)`,
    `TSS CREATE(ZWESVUSR) TYPE(USER) NAME('ZOWE SERVER') DEPT(ZWEDEPT) PROTECTED FAC(BATCH)
TSS ADD(STC) PROCNAME(ZWESLSTC) ACID(«ZWESVUSR»)`,
  ],
  good: [
    `TSS CREATE(ZWESVUSR) TYPE(USER) NAME('ZOWE SERVER') DEPT(ZWEDEPT) PROTECTED
TSS ADD(STC) PROCNAME(ZWESLSTC) ACID(ZWESVUSR)
TSS ADD(ZWESVUSR) FAC(STC)`,
    'TSS ADD(STC) PROCNAME(ZWESLSTC) ACID(ZWESVUSR)',
    `TSS CREATE(ZWESVUSR) TYPE(USER) NAME('ZOWE SERVER') -
DEPT(ZWEDEPT) FACILITY(STC) PROTECTED
TSS ADD(STC) PROCNAME(ZWESLSTC) ACID(ZWESVUSR)`,
    `TSS CREATE(ZWESVUSR) TYPE(USER) NAME('ZOWE SERVER') DEPT(ZWEDEPT) PROTECTED PROFILE(STCPROF)
TSS ADD(STC) PROCNAME(ZWESLSTC) ACID(ZWESVUSR)`,
    `TSS CREATE(ZWESVUSR) TYPE(USER) NAME('ZOWE SERVER') DEPT(ZWEDEPT) PROTECTED FAC({facility})
TSS ADD(STC) PROCNAME(ZWESLSTC) ACID(ZWESVUSR)`,
  ],
  *check(history) {
    const life = lifeOf(history);
    // What is no user cannot sign on anyway.
    if (life?.type !== 'USER' || life.isOpen || oneHas(life.commands, 'PROFILE')) return;
    const facilities = namesIn(life.commands, 'FACILITY');
    if (!facilities || facilities.has('STC') || facilities.has('ALL') || facilities.has('*ALL*')) return;
    const task = firstMention(
      history.mentions,
      ({ what, operand, command }) =>
        what === 'named' &&
        operand?.spec?.name === 'ACID' &&
        command.spec?.name === 'ADDTO' &&
        isOnStarted(command) &&
        runsHere(command),
    );
    if (!task) return;
    yield {
      place: at(task.command, task.value.span),
      message: `${history.key} is created in this deck without the facility STC, so the task cannot sign on with it. Add FACILITY(STC) to ${history.key}.`,
      related: [{ place: at(life.created.command, life.created.value.span), message: 'Created here.' }],
    };
  },
});
