import { hasOperand, operandNamed } from '../../bind/query.ts';
import { at } from '../support/steps.ts';
import { commandRule } from '../types.ts';

export default commandRule({
  code: 'racf/password-of-another-user',
  title: 'PASSWORD command for the password of somebody else',
  severity: 'warning',
  commands: ['PASSWORD', 'PHRASE'],
  operands: ['USER'],
  what: 'The PASSWORD command names a user, and a password or phrase besides.',
  why: 'The command sets the issuer’s own password only. Beside USER it ignores the password (ICH08009I), and that of the user stays as it was.',
  todo: 'Use ALTUSER user PASSWORD(...) to set the password of somebody else.',
  sources: [{ name: 'ICH08009I' }, { name: 'RACF Command Language Reference, PASSWORD' }],
  bad: ['PASSWORD USER(JSMITH) «PASSWORD»({old} {new})', "PASSWORD USER(JSMITH) «PHRASE»('{old}' '{new}')"],
  good: ['PASSWORD USER(JSMITH) INTERVAL(60)', 'PASSWORD PASSWORD({old} {new})', 'ALTUSER JSMITH PASSWORD({new})'],
  *check(command) {
    if (!hasOperand(command, 'USER')) return;
    for (const name of ['PASSWORD', 'PHRASE']) {
      const operand = operandNamed(command, name);
      if (!operand) continue;
      yield {
        place: at(command, operand.keyword),
        message: `${name} is ignored beside USER (ICH08009I): the command changes only your own. Use ALTUSER to set that of another user.`,
      };
    }
  },
});
