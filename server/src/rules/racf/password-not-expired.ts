import { hasOperand, operandNamed } from '../../bind/query.ts';
import { at, perhaps, remove } from '../support/steps.ts';
import { commandRule } from '../types.ts';

export default commandRule({
  code: 'racf/password-not-expired',
  title: 'Password that need not be changed',
  severity: 'information',
  commands: ['ALTUSER'],
  operands: ['NOEXPIRED'],
  what: 'ALTUSER sets a password or phrase with NOEXPIRED.',
  why: 'The user need not change it, so whoever wrote the command, and whoever can read the deck, knows it from then on. What is done with it can no longer be laid at the user’s door.',
  todo: 'Leave NOEXPIRED out: the user then chooses a password at the next logon. For a user that no person logs on with, NOPASSWORD is better.',
  sources: [{ name: 'RACF Command Language Reference, ALTUSER, EXPIRED and NOEXPIRED' }],
  bad: ['ALTUSER JSMITH PASSWORD({password}) «NOEXPIRED» RESUME'],
  good: ['ALTUSER JSMITH PASSWORD({password}) RESUME', 'ALTUSER JSMITH PASSWORD({password}) EXPIRED'],
  *check(command) {
    const operand = operandNamed(command, 'NOEXPIRED');
    if (!operand || !(hasOperand(command, 'PASSWORD') || hasOperand(command, 'PHRASE'))) return;
    yield {
      place: at(command, operand.span),
      message:
        'The user need not change this password, so others keep knowing it. Remove NOEXPIRED, unless a program needs it.',
      fixes: [perhaps('Remove NOEXPIRED', remove(command, operand.span))],
    };
  },
});
