import type { BoundCommand } from '../../../bind/types.ts';
import { commandRule, type CommandRule } from '../../types.ts';
import { everyOperand, isJudged, severityOfUse } from '../operands.ts';
import { at, perhaps, remove } from '../steps.ts';
import type { RuleText } from './rule-text.ts';

/**
 * Parentheses behind an operand that takes no value.
 * @param isAnother operands that are another one when they have parentheses
 */
export function operandTakesNoValue(
  text: RuleText,
  isAnother: (command: BoundCommand, operand: string) => boolean = () => false,
): CommandRule {
  return commandRule({
    ...text,
    unknownWords: true,
    *check(command) {
      if (!isJudged(command)) return;
      for (const { operand } of everyOperand(command)) {
        if (operand.spec?.value.kind !== 'none' || !operand.list || isAnother(command, operand.spec.name)) continue;
        const severity = severityOfUse(command, operand.spec);
        yield {
          place: at(command, operand.list),
          severity,
          message: `${operand.spec.name} takes no value${severity === 'error' ? ', so the command fails' : ''}. Remove the parentheses, or move the value to the operand it belongs to.`,
          fixes: [perhaps('Remove the value', remove(command, operand.list))],
        };
      }
    },
  });
}
