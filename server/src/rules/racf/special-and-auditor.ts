import { operandNamed } from '../../bind/query.ts';
import { at } from '../support/steps.ts';
import { commandRule } from '../types.ts';

export default commandRule({
  code: 'racf/special-and-auditor',
  title: 'SPECIAL and AUDITOR for one user',
  severity: 'information',
  commands: ['ADDUSER', 'ALTUSER', 'CONNECT'],
  operands: ['SPECIAL'],
  what: 'One user gets both SPECIAL and AUDITOR, for the system or for a group.',
  why: 'Whoever has both can give rights and also decide that their use is not logged. The two are separate attributes so that two people hold them.',
  todo: 'Give AUDITOR to somebody else. An administrator who has to see profiles and options of auditing needs ROAUDIT at most.',
  sources: [
    { name: 'RACF Security Administrator’s Guide, User attributes' },
    { name: 'DISA STIG for z/OS RACF, V-223709: AUDITOR' },
  ],
  bad: ['ALTUSER ADMIN01 SPECIAL «AUDITOR»', 'CONNECT ADMIN01 GROUP(PAYROLL) SPECIAL «AUDITOR»'],
  good: ['ALTUSER ADMIN01 SPECIAL NOAUDITOR', 'ALTUSER ADMIN01 SPECIAL ROAUDIT', 'ALTUSER ADMIN02 AUDITOR'],
  *check(command) {
    const special = operandNamed(command, 'SPECIAL');
    const auditor = operandNamed(command, 'AUDITOR');
    if (!special || !auditor) return;
    yield {
      place: at(command, auditor.span),
      message:
        'With SPECIAL and AUDITOR the user can give rights and keep their use out of the log. Give AUDITOR to another user, or use ROAUDIT.',
      related: [{ place: at(command, special.span), message: 'SPECIAL stands here.' }],
    };
  },
});
