import type { BoundCommand } from '../../bind/types.ts';
import type { ValueType } from '../../catalog/types.ts';
import { lacksClass, replacements, severityOf, spanOf, tellOf, type WrongValue } from '../support/values.ts';
import { at } from '../support/steps.ts';
import { commandRule, type Finding, type Severity } from '../types.ts';

/** Names of users and groups, and passwords, have rules of their own. */
const spokenOf = new Set(['user', 'group', 'userOrGroup', 'secret']);

const kinds = ['malformed', 'too-short'] as const;

export default commandRule({
  code: 'racf/malformed-value',
  title: 'Value of the wrong form',
  severity: 'warning',
  what: 'A value is not of the form that its operand takes: letters in a number, a date in another order, a name with characters it cannot have, too few characters.',
  why: 'RACF or TSO refuses the command (IKJ56702I and the like). It is an error where the form is documented for the operand.',
  todo: 'Write the value in the form that the message names. Hover over the operand shows it.',
  sources: [{ name: 'RACF Command Language Reference, the operand in question' }, { name: 'IKJ56702I' }],
  bad: [
    'ALTUSER IBMUSER REVOKE(«31/12/30»)',
    'ALTUSER IBMUSER REVOKE(«12/31/2030»)',
    'ADDUSER ADMIN01 OMVS(UID(«12A»))',
    "ADDSD '«PAYROLLDATA».**' UACC(NONE)",
    "ADDSD 'PAY«_»DATA.**' UACC(NONE)",
    'ALTUSER IBMUSER WHEN(TIME(0800:«2570»))',
  ],
  good: [
    'ALTUSER IBMUSER REVOKE(12/31/30)',
    'ALTUSER IBMUSER REVOKE(1/2/30)',
    'ALTUSER IBMUSER REVOKE({date})',
    'ADDUSER ADMIN01 OMVS(UID(&UID.))',
    'ALTUSER IBMUSER WHEN(TIME(2200:0600))',
    "ADDSD 'PAYROLL.%%%%%%%%.D*.**' UACC(NONE)",
  ],
  check: (command, { site }) => tellOf(command, site, kinds, tell),
});

function tell(wrong: WrongValue, command: BoundCommand): Finding | undefined {
  if (spokenOf.has(wrong.of.type) || lacksClass(command, wrong)) return undefined;
  const { problem } = wrong;
  const severity = severityOf(wrong);
  const todo = problem.replacement === undefined ? 'Correct it.' : `Did you mean ${problem.replacement}?`;
  return {
    place: at(command, spanOf(wrong)),
    severity,
    message: `This ${cannotBe(wrong)}: ${problem.reason}, ${outcome(wrong.of, severity)}. ${todo}`,
    fixes: replacements(command, wrong),
  };
}

function cannotBe({ of, name }: WrongValue): string {
  return of.type === 'profile' || of.type === 'dataset'
    ? 'cannot be the name of a data set'
    : `is no value for ${name}`;
}

function outcome(of: ValueType, severity: Severity): string {
  if (of.type === 'text' && of.form === 'path') return 'so it depends on the current directory what it names';
  return severity === 'error' ? 'so RACF refuses it' : 'so RACF may refuse it';
}
