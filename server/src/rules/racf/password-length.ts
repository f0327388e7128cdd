import type { BoundCommand } from '../../bind/types.ts';
import { severityOf, tellOf, type WrongValue } from '../support/values.ts';
import { at } from '../support/steps.ts';
import { commandRule, type Finding } from '../types.ts';

const kinds = ['too-long', 'too-short'] as const;

export default commandRule({
  code: 'racf/password-length',
  title: 'Password, phrase or key of a length that cannot be',
  severity: 'warning',
  what: 'A password has more than 8 characters, a phrase more than 100 or fewer than 9, or a key another number of digits than its operand takes.',
  why: 'RACF or TSO refuses it, so the user or profile keeps what it had before.',
  todo: 'Shorten the password, or use PHRASE, which takes up to 100 characters. Better still, keep passwords out of decks.',
  sources: [
    { name: 'RACF Command Language Reference, Syntax of RACF commands and operands, password' },
    { name: 'RACF System Programmer’s Guide, New-password-phrase exit' },
  ],
  bad: ['ALTUSER ADMIN01 PASSWORD(«CHANGEME9»)', "ALTUSER ADMIN01 PHRASE(«'Short 12'»)"],
  good: [
    'ALTUSER ADMIN01 PASSWORD(CHANGEME)',
    'ALTUSER ADMIN01 PASSWORD({initial-password})',
    "ALTUSER ADMIN01 PHRASE('A phrase of some length, 99')",
  ],
  values: true,
  check: (command, { site }) => tellOf(command, site, kinds, tell),
});

function tell(wrong: WrongValue, command: BoundCommand): Finding | undefined {
  if (wrong.of.type !== 'secret') return undefined;
  const severity = severityOf(wrong);
  const refuses = severity === 'error' ? 'refuses' : 'may refuse';
  const instead = wrong.name === 'PASSWORD' && wrong.problem.kind === 'too-long' ? ' PHRASE takes more.' : '';
  return {
    place: at(command, wrong.value.span),
    severity,
    message: `${wrong.name} has a length that RACF ${refuses}: ${wrong.problem.reason}.${instead}`,
  };
}
