import { weakenings } from '../support/control-options.ts';
import { at } from '../support/steps.ts';
import { commandRule } from '../types.ts';

export default commandRule({
  code: 'tss/facility-weakened',
  title: 'Mode or facility that lets violations through',
  severity: 'warning',
  language: 'tss',
  commands: ['MODIFY'],
  what: 'TSS MODIFY sets the mode DORMANT or WARN, for the system or a facility, or NORES or NOAUTHINIT for a facility.',
  why: 'What users may do is not checked any more, or violations are only reported. It is in force at once.',
  todo: 'Use mode FAIL and RES. Where it is meant for a migration, suppress the report with the reason.',
  sources: [
    { name: 'Top Secret for z/VM r12 Control Options, Universal Suboptions' },
    { name: 'Broadcom knowledge base article 5323' },
    { name: 'DISA STIG for z/OS Top Secret, mode FAIL' },
  ],
  bad: [
    'TSS MODIFY FAC(CICSPROD=«NORES»)',
    'TSS MODIFY(FAC(USER22=NAME=ZOWE,«MODE=WARN»))',
    'TSS MODIFY(MODE(«WARN»))',
    'TSS MODIFY MODE(«DORMANT»)',
  ],
  good: [
    'TSS MODIFY FAC(CICSPROD=RES)',
    'TSS MODIFY(FAC(USER22=NAME=ZOWE,MODE=FAIL))',
    'TSS MODIFY(MODE(FAIL))',
    'TSS MODIFY(STATUS(MODE))',
    'TSS MODIFY FAC(CICSPROD={option})',
  ],
  *check(command) {
    for (const { span, message } of weakenings(command)) yield { place: at(command, span), message };
  },
});
