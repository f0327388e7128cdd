import { hasOperand } from '../../bind/query.ts';
import { add, at, perhaps } from '../support/steps.ts';
import { commandRule } from '../types.ts';

export default commandRule({
  code: 'racf/uacc-missing',
  title: 'Data set profile without UACC',
  severity: 'information',
  commands: ['ADDSD'],
  absence: true,
  what: 'ADDSD has neither UACC nor FROM.',
  why: 'The universal access of the profile is then the UACC that the connection of whoever runs the command to the current group has. The same deck gives different protection, depending on who runs it.',
  todo: 'Write UACC, with NONE unless everybody may have access. For general resources the class decides, mostly for NONE, so nothing is said there.',
  sources: [{ name: 'RACF Command Language Reference, ADDSD, UACC' }],
  bad: ["«ADDSD» 'PAY.DATA.**' OWNER(PAYGRP)", "«ADDSD» ('PAY.DATA.**' 'PAY.LIST.**')"],
  good: [
    "ADDSD 'PAY.DATA.**' UACC(NONE)",
    "ADDSD 'PAY.DATA.**' FROM('PAY.OLD.**')",
    "ADDSD 'PAY.DATA.**' {options}",
    'RDEFINE FACILITY ZWES.IS',
  ],
  form: (command) => !hasOperand(command, 'UACC') && !hasOperand(command, 'FROM'),
  *check(command) {
    const last = command.positionals[0]?.at(-1);
    if (!last) return;
    yield {
      place: at(command, command.verbSpan),
      message:
        'Without UACC the universal access depends on who runs the command: it is the UACC of that user in the current group. Write UACC(NONE), or what everybody may have.',
      fixes: [perhaps('Add UACC(NONE)', add(command, command.operands.at(-1)?.span ?? last.span, 'UACC(NONE)'))],
    };
  },
});
