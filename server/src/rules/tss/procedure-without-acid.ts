import { hasOperand, operandNamed } from '../../bind/query.ts';
import { isOnStarted } from '../support/acids.ts';
import { at } from '../support/steps.ts';
import { commandRule } from '../types.ts';

export default commandRule({
  code: 'tss/procedure-without-acid',
  title: 'Started task without an ACID',
  severity: 'warning',
  language: 'tss',
  commands: ['ADDTO'],
  operands: ['PROCNAME'],
  absence: true,
  what: 'ADDTO(STC) names a procedure, but no ACID.',
  why: 'An entry of the STC record is a procedure with the ACID that it runs with. Without one the command does not say what the task may do.',
  todo: 'Add ACID(name), or ACID(FAIL) to keep the procedure from starting.',
  sources: [{ name: 'Top Secret for z/OS r15 Command Functions, PROCNAME' }],
  bad: ['TSS ADD(STC) «PROCNAME(ZWESLSTC)»'],
  good: [
    'TSS ADD(STC) PROCNAME(ZWESLSTC) ACID(ZWESVUSR)',
    'TSS REMOVE(STC) PROCNAME(ZWESLSTC)',
    'TSS ADD(STC) PROCNAME(ZWESLSTC) {acid}',
    'TSS ADD({record}) PROCNAME(ZWESLSTC)',
  ],
  form: (command) => !hasOperand(command, 'ACID'),
  *check(command) {
    const procedure = operandNamed(command, 'PROCNAME');
    if (!procedure || !isOnStarted(command)) return;
    yield {
      place: at(command, procedure.span),
      message:
        'This entry of the STC record has no ACID, so the procedure gets none. Add ACID(name) with the ACID that the task runs with.',
    };
  },
});
