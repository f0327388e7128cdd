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
    form: (command) => everyOperand(command).some(({ operand }) => lacksValue(operand, emptyClears)),
    *check(command) {
      if (!isJudged(command)) return;
      for (const { operand } of everyOperand(command)) {
        const { spec } = operand;
        if (!spec || !lacksValue(operand, emptyClears)) continue;
        if (!isEmptyList(command, operand) || looseValue(command, operand)) continue;
        if (isToldElsewhere?.(command, operand)) continue;
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

function lacksValue(operand: BoundOperand, emptyClears: boolean): boolean {
  const { spec, values, list } = operand;
  if (spec?.value.kind !== 'values' || spec.value.optional || values.length > 0) return false;
  // Empty parentheses take a field back where the product says so.
  if ((spec.valueCertainty ?? 'docs') !== 'docs' || (emptyClears && list !== undefined)) return false;
  return !isNegated(operand);
}
