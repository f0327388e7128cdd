import { unknownOperand } from '../support/generic/unknown-operand.ts';

export default unknownOperand({
  code: 'racf/unknown-operand',
  title: 'Unknown operand',
  severity: 'warning',
  what: 'A keyword is no operand of the command, or of the operand whose parentheses it stands in.',
  why: 'TSO refuses the whole command (IKJ56712I); nothing of it is done. For PERMIT this is certain and reported as an error. Other commands may know operands that a newer release or a product has added.',
  todo: 'Correct the keyword. When it belongs to another operand, check the parentheses before it.',
  sources: [{ name: 'IKJ56712I' }, { name: 'IKJ56702I' }],
  bad: [
    'PERMIT ZWES.IS CLASS(FACILITY) «IDS»(ZWESVUSR)',
    'PERMIT ZWES.IS CLASS(FACILITY) ID(ZWESVUSR) «LEVEL»(READ)',
    "PERMIT 'SYS1.DATA' ID(BATCH) ACCESS(READ) WHEN(«PROGRAMM»(PAYROLL))",
    'SETROPTS RACLIST(FACILITY) «REFERSH»',
    "ADDUSER JSMITH DFLTGRP(PAYROLL) «HOME»('/u/jsmith') OMVS(UID(100))",
    "ADDUSER JSMITH DFLTGRP(PAYROLL) OMVS(UID(100) «NAME»('JOHN SMITH'))",
    'ADDUSER JSMITH DFLTGRP(PAYROLL) «MFA»(PWFALLBACK)',
  ],
  good: [
    'PERMIT ZWES.IS CL(FACILITY) ID(ZWESVUSR) AC(READ)',
    'PERMIT ZWES.IS CLASS(FACILITY) {operand}(ZWESVUSR)',
    'SETROPTS RACLIST(FACILITY) REFRESH',
  ],
});
