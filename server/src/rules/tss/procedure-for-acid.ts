import { nameOf, operandNamed } from '../../bind/query.ts';
import { targetOf } from '../../effect/tss/target.ts';
import { at } from '../support/steps.ts';
import { commandRule } from '../types.ts';

export default commandRule({
  code: 'tss/procedure-for-acid',
  title: 'PROCNAME for something else than the STC record',
  severity: 'warning',
  language: 'tss',
  commands: ['ADDTO', 'REPLACE', 'REMOVE'],
  operands: ['PROCNAME'],
  what: 'PROCNAME stands in a command on an ACID.',
  why: 'Which ACID a started task runs with is kept in the STC record, not with the ACID. The command does not give the task its ACID.',
  todo: 'Write TSS ADDTO(STC) PROCNAME(procedure) ACID(acid).',
  sources: [{ name: 'Top Secret for z/OS r15 Command Functions, PROCNAME' }],
  bad: ['TSS ADD(ZWESVUSR) «PROCNAME(ZWESLSTC)»', 'TSS REMOVE(ZWESVUSR) «PROCNAME(ZWESLSTC)»'],
  good: [
    'TSS ADD(STC) PROCNAME(ZWESLSTC) ACID(ZWESVUSR)',
    'TSS ADD({record}) PROCNAME(ZWESLSTC) ACID(ZWESVUSR)',
    'TSS LIST(STC) PROCNAME(ZWESLSTC)',
  ],
  *check(command) {
    const procedure = operandNamed(command, 'PROCNAME');
    const target = nameOf(targetOf(command));
    if (!procedure || target === undefined || target === 'STC') return;
    yield {
      place: at(command, procedure.span),
      message: `Procedures are kept in the STC record, not with ${target}. Write ${command.spec?.name ?? 'ADDTO'}(STC) and name ${target} in ACID().`,
    };
  },
});
