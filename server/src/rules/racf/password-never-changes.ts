import { operandNamed } from '../../bind/query.ts';
import { at } from '../support/steps.ts';
import { commandRule } from '../types.ts';

export default commandRule({
  code: 'racf/password-never-changes',
  title: 'Password that never has to be changed',
  severity: 'information',
  commands: ['PASSWORD', 'PHRASE'],
  operands: ['NOINTERVAL'],
  what: 'NOINTERVAL exempts a user from changing the password.',
  why: 'A password that stays for years is known to more and more people. SETROPTS PASSWORD(INTERVAL) does not count for the user any more.',
  todo: 'For a user that only programs run under, remove the password: ALTUSER user NOPASSWORD, and let the programs use certificates or PassTickets. For people set an interval.',
  sources: [{ name: 'DISA STIG for z/OS RACF, RACF-ES-000710 (V-223718)' }],
  bad: ['PASSWORD USER(FTPUSER) «NOINTERVAL»'],
  good: ['PASSWORD USER(JSMITH) INTERVAL(60)', 'ALTUSER FTPUSER NOPASSWORD'],
  *check(command) {
    const operand = operandNamed(command, 'NOINTERVAL');
    if (!operand) return;
    yield {
      place: at(command, operand.span),
      message:
        'The password never has to be changed. For a user that no person logs on with, ALTUSER NOPASSWORD is better; for people set INTERVAL.',
    };
  },
});
