import { hasOperand } from '../../bind/query.ts';
import type { BoundCommand } from '../../bind/types.ts';
import { racfVerbs } from '../../catalog/racf/verbs.ts';
import { at } from '../support/steps.ts';
import { sectionRule } from '../types.ts';

/** The entry of the terminal monitor that goes on after a command that failed. */
const goesOn = 'IKJEFT01';

/** Commands that only show something. */
const questions: ReadonlySet<string> = new Set(['LISTUSER', 'LISTGRP', 'LISTDSD', 'RLIST', 'SEARCH', 'HELP']);

/** Functions of Top Secret that only show something. */
const questionsOfTss: ReadonlySet<string> = new Set(['HELP', 'LIST', 'REFRESH', 'WHOAMI', 'WHOHAS', 'WHOOWNS']);

/** Commands of TSO that do nothing to the security data. */
const idle: ReadonlySet<string> = new Set(['END', 'TIME', 'LISTALC', 'LISTBC', 'LISTDS', 'LISTCAT']);

export default sectionRule({
  code: 'jcl/return-code-hidden',
  title: 'The last command hides the return codes before it',
  severity: 'information',
  language: 'jcl',
  what: 'The commands of a step end with one that nearly always succeeds: it lists something, or refreshes a class.',
  why: 'IKJEFT01 goes on after a command that fails, and the return code of the step is that of the last command. So the job ends with 0, however many commands before it were refused. Behind a refresh, with which nearly every deck ends, this is only a hint.',
  todo: 'Read the output, or search it for messages. With IKJEFT1B in the place of IKJEFT01 the step ends at the first command that fails, and has its return code.',
  sources: [{ name: 'TSO/E User’s Guide, Executing the terminal monitor program, IKJEFT01, IKJEFT1A and IKJEFT1B' }],
  bad: [
    `//RUN      EXEC PGM=IKJEFT01
//SYSTSPRT DD SYSOUT=*
//SYSTSIN  DD *
  PERMIT ZWES.IS CLASS(FACILITY) ID(ZWESVUSR) ACCESS(READ)
  «SETROPTS» RACLIST(FACILITY) REFRESH
/*`,
    `//RUN      EXEC PGM=IKJEFT01
//SYSTSPRT DD SYSOUT=*
//SYSTSIN  DD *
  ADDSD 'PAY.**' UACC(NONE) OWNER(PAYADM)
  «LISTDSD» DATASET('PAY.**') ALL
/*`,
    `//RUN      EXEC PGM=IKJEFT01
//SYSTSPRT DD SYSOUT=*
//SYSTSIN  DD *
  TSS PERMIT(ZWESVUSR) IBMFAC(ZWES.IS) ACCESS(READ)
  «TSS» WHOHAS IBMFAC(ZWES.IS)
/*`,
  ],
  good: [
    `//RUN      EXEC PGM=IKJEFT1B
//SYSTSPRT DD SYSOUT=*
//SYSTSIN  DD *
  PERMIT ZWES.IS CLASS(FACILITY) ID(ZWESVUSR) ACCESS(READ)
  SETROPTS RACLIST(FACILITY) REFRESH
/*`,
    `//RUN      EXEC PGM=IKJEFT01
//SYSTSPRT DD SYSOUT=*
//SYSTSIN  DD *
  LISTUSER ZWESVUSR OMVS
  RLIST FACILITY ZWES.IS ALL
/*`,
    `//RUN      EXEC PGM=IKJEFT01
//SYSTSPRT DD SYSOUT=*
//SYSTSIN  DD *
  PERMIT ZWES.IS CLASS(FACILITY) ID(ZWESVUSR) ACCESS(READ)
/*`,
    `//RUN      EXEC PGM=IKJEFT01
//SYSTSPRT DD SYSOUT=*
//SYSTSIN  DD *
  PERMIT ZWES.IS CLASS(FACILITY) ID(ZWESVUSR) ACCESS(READ)
  SETROPTS RACLIST(FACILITY) REFRESH
  /* only the last return code is returned, this makes it 0 */
  PROFILE
/*`,
    `//RUN      EXEC PGM=IKJEFT01
//SYSTSPRT DD SYSOUT=*
//SYSTSIN  DD *
  TSS LIST(ZWESVUSR) DATA(ALL)
  TSS WHOHAS IBMFAC(ZWES.IS)
/*`,
    `//RUN      EXEC PGM=IKJEFT01
//SYSTSPRT DD SYSOUT=*
//SYSTSIN  DD *
  TSS WHOHAS IBMFAC(ZWES.IS)
  TSS PERMIT(ZWESVUSR) IBMFAC(ZWES.IS) ACCESS(READ)
/*`,
  ],
  *check({ frame, last, someBefore }) {
    if ((frame.esm !== 'racf' && frame.esm !== 'tss') || frame.program !== goesOn) return;
    if (!isHarmless(last) || !someBefore(isChange)) return;
    yield {
      place: at(last, last.verbSpan),
      // Nearly every deck ends with a refresh: worth a word where one looks, but no entry in a list.
      ...(last.spec?.name === 'SETROPTS' && { severity: 'hint' }),
      message: `The step ends with the return code of this last command, which is nearly always 0: it does not tell whether the commands before it were carried out. Read their messages, or let IKJEFT1B run the step, which ends at the first command that fails.`,
    };
  },
});

function isHarmless(command: BoundCommand): boolean {
  const name = command.spec?.name ?? '';
  if (command.verb.toUpperCase() === 'TSS') return questionsOfTss.has(name);
  if (name === 'SETROPTS') return hasOperand(command, 'REFRESH') || hasOperand(command, 'LIST');
  return questions.has(name) || idle.has(name);
}

/** True for a command of RACF or Top Secret that fails when something is not as expected. */
function isChange(command: BoundCommand): boolean {
  const verb = command.verb.toUpperCase();
  return (verb === 'TSS' || racfVerbs.has(verb)) && !isHarmless(command);
}
