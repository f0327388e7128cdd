import { everyOperand, isFullyKnown, severityFor } from '../support/operands.ts';
import { at, perhaps, remove } from '../support/steps.ts';
import { commandRule } from '../types.ts';

export default commandRule({
  code: 'racf/operand-takes-no-value',
  title: 'A value where none is allowed',
  severity: 'warning',
  unknownWords: true,
  what: 'An operand that takes no value has one in parentheses.',
  why: 'TSO does not expect parentheses behind such an operand and refuses the command (IKJ56702I).',
  todo: 'Take the parentheses out. A value that is needed belongs to another operand: names to delete, for example, stand in ID.',
  sources: [{ name: 'IKJ56702I' }],
  bad: [
    'PERMIT ZWES.IS CLASS(FACILITY) DELETE«(ZWESVUSR)»',
    "PERMIT 'SYS1.DATA' ID(BATCH) ACCESS(READ) GENERIC«(YES)»",
  ],
  good: ['PERMIT ZWES.IS CLASS(FACILITY) ID(ZWESVUSR) DELETE'],
  *check(command) {
    if (!isFullyKnown(command)) return;
    for (const { operand } of everyOperand(command)) {
      if (operand.spec?.value.kind !== 'none' || !operand.list) continue;
      const severity = severityFor(command);
      yield {
        place: at(command, operand.list),
        severity,
        message: `${operand.spec.name} takes no value${severity === 'error' ? ', so the command fails' : ''}. Remove the parentheses, or move the value to the operand it belongs to.`,
        fixes: [perhaps('Remove the value', remove(command, operand.list))],
      };
    }
  },
});
