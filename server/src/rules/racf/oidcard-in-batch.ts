import { operandNamed } from '../../bind/query.ts';
import { at } from '../support/steps.ts';
import { commandRule } from '../types.ts';

export default commandRule({
  code: 'racf/oidcard-in-batch',
  title: 'OIDCARD asks for a card that nobody shows',
  severity: 'warning',
  commands: ['ADDUSER', 'ALTUSER'],
  operands: ['OIDCARD'],
  what: 'A deck defines or changes a user with OIDCARD.',
  why: 'RACF asks for the operator identification card while the command runs. In a job nobody can answer, and the command ends (ICH01007I, ICH21001I). Terminals with readers for such cards are long gone.',
  todo: 'Leave OIDCARD out. To ask for more than a password use multi-factor authentication: ALTUSER MFA.',
  sources: [{ name: 'ICH01007I' }, { name: 'ICH21001I' }],
  bad: ['ADDUSER JSMITH DFLTGRP(SYSPROG) «OIDCARD»'],
  good: ['ADDUSER JSMITH DFLTGRP(SYSPROG) NOOIDCARD', 'ALTUSER JSMITH MFA(FACTOR(AZFTOTP1) ACTIVE)'],
  *check(command) {
    const operand = operandNamed(command, 'OIDCARD');
    if (!operand) return;
    yield {
      place: at(command, operand.span),
      message:
        'RACF asks for an identification card here; in a job that fails, and the command with it (ICH01007I). Leave OIDCARD out.',
    };
  },
});
