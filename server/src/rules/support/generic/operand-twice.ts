import type { BoundCommand, BoundOperand } from '../../../bind/types.ts';
import { commandRule, type CommandRule } from '../../types.ts';
import { isJudged, levels } from '../operands.ts';
import { at, perhaps, remove, safely } from '../steps.ts';
import { isNegated } from '../words.ts';
import type { RuleText } from './rule-text.ts';

/** An operand with one value that is given twice on the same level. */
export function operandTwice(text: RuleText, lastCounts: string): CommandRule {
  return commandRule({
    ...text,
    form: (command) => levels(command).some(hasTwice),
    *check(command) {
      if (!isJudged(command)) return;
      for (const operands of levels(command)) {
        for (const [index, operand] of operands.entries()) {
          if (!operand.spec || !isSingle(operand)) continue;
          const again = operands.findLast((other, place) => place > index && other.spec === operand.spec);
          if (!again) continue;
          const same =
            isNegated(operand) === isNegated(again) && valueText(command, operand) === valueText(command, again);
          const fix = same ? safely : perhaps;
          yield {
            place: at(command, operand.span),
            message: `${operand.spec.name} is given twice${same ? '' : ' with different values'}; ${lastCounts}. Remove one of them.`,
            related: [{ place: at(command, again.span), message: 'Given again here.' }],
            unnecessary: true,
            fixes: [fix(`Remove this ${operand.spec.name}`, remove(command, operand.span))],
          };
        }
      }
    },
  });
}

/** Lists are left out: whether they add up is not documented. */
function isSingle({ spec }: BoundOperand): boolean {
  return spec !== undefined && spec.value.kind !== 'any' && !(spec.value.kind === 'values' && spec.value.list);
}

function valueText(command: BoundCommand, { list }: BoundOperand): string {
  return list ? command.text.text.slice(list.start, list.end).replaceAll(/\s/gu, '').toUpperCase() : '';
}

/** True when an operand of a level is given again. */
function hasTwice(operands: readonly BoundOperand[]): boolean {
  for (let at = 1; at < operands.length; at++) {
    const spec = operands[at]?.spec;
    if (spec && operands.findIndex((other) => other.spec === spec) < at) return true;
  }
  return false;
}
