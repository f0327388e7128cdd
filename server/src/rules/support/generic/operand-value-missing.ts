import type { BoundCommand, BoundOperand } from '../../../bind/types.ts';
import { commandRule, type CommandRule } from '../../types.ts';
import { everyOperand, isJudged, severityOfUse } from '../operands.ts';
import { at } from '../steps.ts';
import { isEmptyList, isNegated, looseValue } from '../words.ts';
import type { RuleText } from './rule-text.ts';

interface OperandValueOptions {
  /** Empty parentheses are a value: they take a field back. */
  readonly emptyClears?: boolean;
  /** Operands of which another rule knows more. */
  readonly isToldElsewhere?: (command: BoundCommand, operand: BoundOperand) => boolean;
}

/** An operand that needs a value and has none. */
export function operandValueMissing(
  text: RuleText,
  { emptyClears = false, isToldElsewhere }: OperandValueOptions = {},
): CommandRule {
  return commandRule({
    ...text,
    concerns: (command) => everyOperand(command).some(({ operand }) => operand.values.length === 0),
    *check(command) {
      if (!isJudged(command)) return;
      for (const { operand } of everyOperand(command)) {
        const { spec } = operand;
        const value = spec?.value;
        if (!spec || value?.kind !== 'values' || value.optional || (spec.valueCertainty ?? 'docs') !== 'docs') continue;
        if (!isEmptyList(command, operand) || isNegated(operand) || looseValue(command, operand)) continue;
        if (isToldElsewhere?.(command, operand)) continue;
        // Empty parentheses take a field back where the product says so.
        if (emptyClears && operand.list !== undefined) continue;
        const fallback = operand.list === undefined ? spec.default : undefined;
        yield {
          place: at(command, operand.span),
          severity: fallback === undefined ? severityOfUse(command, spec) : 'warning',
          message:
            fallback === undefined
              ? `${spec.name} needs a value, and in a batch job nobody can be asked for it. Write it in the parentheses, or remove the operand.`
              : `${spec.name} has no value: ${fallback} is taken, or the command fails. Write the value in parentheses.`,
        };
      }
    },
  });
}
