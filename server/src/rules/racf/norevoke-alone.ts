import { hasOperand, operandNamed } from '../../bind/query.ts';
import { at, perhaps, replace } from '../support/steps.ts';
import { commandRule } from '../types.ts';

export default commandRule({
  code: 'racf/norevoke-alone',
  title: 'NOREVOKE lets nobody in again',
  severity: 'information',
  commands: ['ALTUSER', 'CONNECT'],
  operands: ['NOREVOKE'],
  absence: true,
  what: 'NOREVOKE stands without RESUME.',
  why: 'NOREVOKE only takes back a date in the future from which a user would be revoked. A user who is revoked already stays so.',
  todo: 'Write RESUME if the user is to come in again. If the date is to go, the command is right.',
  sources: [{ name: 'RACF Command Language Reference, ALTUSER and CONNECT, NOREVOKE' }],
  bad: ['ALTUSER JSMITH «NOREVOKE»', 'CONNECT JSMITH GROUP(PAYROLL) «NOREVOKE»'],
  good: ['ALTUSER JSMITH RESUME', 'ALTUSER JSMITH RESUME NOREVOKE', 'ALTUSER JSMITH {resume} NOREVOKE'],
  *check(command) {
    const operand = operandNamed(command, 'NOREVOKE');
    if (!operand || hasOperand(command, 'RESUME')) return;
    yield {
      place: at(command, operand.span),
      message:
        'NOREVOKE only clears a future date; a user who is revoked now stays so. To let the user in again write RESUME.',
      fixes: [perhaps('Replace by RESUME', replace(command, operand.span, 'RESUME'))],
    };
  },
});
