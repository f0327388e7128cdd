import { commandRule } from '../types.ts';
import { certainClass, conditions } from '../support/permit.ts';
import { at } from '../support/steps.ts';

export default commandRule({
  code: 'racf/when-sysid-class',
  title: 'WHEN(SYSID) outside PROGRAM',
  severity: 'error',
  commands: ['PERMIT'],
  operands: ['WHEN'],
  what: 'WHEN(SYSID) is given for a class other than PROGRAM.',
  why: 'RACF checks the system identifier for programs only; for any other class the command fails (ICH06021I).',
  todo: 'Leave the condition out.',
  sources: [{ name: 'ICH06021I' }],
  bad: ['PERMIT ZWES.IS CLASS(FACILITY) ID(ZWESVUSR) ACCESS(READ) WHEN(«SYSID(SYS1)»)'],
  good: ['PERMIT PAYROLL CLASS(PROGRAM) ID(PAYGRP) ACCESS(EXECUTE) WHEN(SYSID(SYS1))'],
  form: (command) => conditions(command).some(({ spec }) => spec?.name === 'SYSID'),
  *check(command) {
    const className = certainClass(command);
    if (className === undefined || className === 'PROGRAM') return;
    for (const condition of conditions(command)) {
      if (condition.spec?.name !== 'SYSID') continue;
      yield {
        place: at(command, condition.span),
        message: `WHEN(SYSID) is for class PROGRAM only; in class ${className} the command fails (ICH06021I). Remove the condition.`,
      };
    }
  },
});
