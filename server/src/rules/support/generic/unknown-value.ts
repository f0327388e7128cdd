import type { BoundCommand, BoundOperand, BoundValue } from '../../../bind/types.ts';
import { nearest } from '../../../text/distance.ts';
import { commandRule, type CommandRule } from '../../types.ts';
import { everyOperand, isCertain, isJudged, severityOfUse } from '../operands.ts';
import { at, perhaps, replace } from '../steps.ts';
import type { RuleText } from './rule-text.ts';

/** A longer list is better looked up. */
const mostNamed = 12;

/**
 * A value that is none of the words its operand takes.
 * @param isToldElsewhere operands of which another rule knows what people call their values
 */
export function unknownValue(
  text: RuleText,
  isToldElsewhere: (command: BoundCommand, operand: string) => boolean = () => false,
): CommandRule {
  return commandRule({
    ...text,
    form: (command) =>
      everyOperand(command).some(({ operand }) => isKeywordOperand(operand) && !operand.values.every(isSettled)),
    *check(command) {
      if (!isJudged(command)) return;
      for (const { operand } of everyOperand(command)) {
        const { spec } = operand;
        if (spec?.value.kind !== 'values' || spec.value.of.type !== 'keyword' || !isCertain(spec)) continue;
        if (spec.value.of.open || isToldElsewhere(command, spec.name)) continue;
        const also = (spec.value.also ?? []).map(({ name }) => name);
        const words = [...spec.value.of.keywords.map(({ name }) => name), ...also];
        for (const value of operand.values) {
          if (value.value === undefined || value.keyword || value.candidates || /[(|]/u.test(value.text)) continue;
          if (also.includes(value.value.toUpperCase())) continue;
          const near = nearest(value.value, words);
          const choice = words.length > mostNamed ? ' Correct it.' : ` Allowed: ${words.join(', ')}.`;
          const severity = severityOfUse(command, spec);
          yield {
            place: at(command, value.span),
            severity,
            message: `${spec.name} does not take this value${severity === 'error' ? ', so the command fails' : ''}.${near[0] === undefined ? choice : ` Did you mean ${near.join(' or ')}?`}`,
            fixes: near.map((name) => perhaps(`Replace by ${name}`, replace(command, value.span, name))),
          };
        }
      }
    },
  });
}

function isKeywordOperand({ spec }: BoundOperand): boolean {
  return spec?.value.kind === 'values' && spec.value.of.type === 'keyword';
}

/** True for a value that is a keyword, or may be one or several. */
function isSettled({ value, keyword, candidates }: BoundValue): boolean {
  return value === undefined || keyword !== undefined || candidates !== undefined;
}
