import { hasOperand, operandNamed } from '../../bind/query.ts';
import { commandRule } from '../types.ts';
import { resetOf } from '../../effect/permit.ts';
import { actionOf, idValues } from '../support/permit.ts';
import { at, perhaps, replace } from '../support/steps.ts';

export default commandRule({
  code: 'racf/reset-empties-both-lists',
  title: 'RESET empties both lists, only one is filled',
  severity: 'warning',
  commands: ['PERMIT'],
  operands: ['RESET'],
  what: 'RESET or RESET(ALL) stands beside ID, so that new entries are added to one access list only.',
  why: 'RESET and RESET(ALL) empty the standard and the conditional access list. The names in ID go to the conditional list when WHEN is given, to the standard list otherwise; the other list stays empty, and everybody who was on it loses the access.',
  todo: 'Write RESET(WHEN) to renew the conditional list, RESET(STANDARD) to renew the standard list.',
  sources: [{ name: 'RACF Command Language Reference, PERMIT, RESET' }],
  bad: [
    "PERMIT 'SYS1.DATA' «RESET» ID(BATCH) ACCESS(READ) WHEN(PROGRAM(PAYROLL))",
    'PERMIT ZWES.IS CLASS(FACILITY) «RESET(ALL)» ID(ZWESVUSR) ACCESS(READ)',
  ],
  good: [
    "PERMIT 'SYS1.DATA' RESET(WHEN) ID(BATCH) ACCESS(READ) WHEN(PROGRAM(PAYROLL))",
    'PERMIT ZWES.IS CLASS(FACILITY) RESET(STANDARD) ID(ZWESVUSR) ACCESS(READ)',
    'PERMIT ZWES.IS CLASS(FACILITY) RESET',
    'PERMIT ZWES.IS CLASS(FACILITY) RESET FROM(ZWES.OLD) ID(ZWESVUSR) ACCESS(READ)',
  ],
  *check(command) {
    const reset = operandNamed(command, 'RESET');
    if (!reset || resetOf(command) !== 'ALL' || actionOf(command) === 'delete') return;
    if (idValues(command).length === 0 || hasOperand(command, 'FROM')) return;
    const conditional = hasOperand(command, 'WHEN');
    const better = conditional ? 'RESET(WHEN)' : 'RESET(STANDARD)';
    yield {
      place: at(command, reset.span),
      // Most profiles have no conditional list, so without WHEN there is seldom anything to lose.
      severity: conditional ? 'warning' : 'information',
      message: conditional
        ? 'This empties the standard access list too, but with WHEN the names go to the conditional list only. Use RESET(WHEN) to renew the conditional list alone.'
        : 'This empties the conditional access list too, but without WHEN the names go to the standard list only. Use RESET(STANDARD) to renew the standard list alone.',
      fixes: [perhaps(`Replace by ${better}`, replace(command, reset.span, better))],
    };
  },
});
