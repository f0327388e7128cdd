import { commandRule, type CommandRule } from '../../types.ts';
import { everyOperand, isCertain, type PlacedOperand } from '../operands.ts';
import { at } from '../steps.ts';
import { isNegated } from '../words.ts';
import type { RuleText } from './rule-text.ts';

/** An operand that has its meaning only beside one of several others, none of which is there. */
export function operandWithoutPartner(text: RuleText): CommandRule {
  return commandRule({
    ...text,
    absence: true,
    concerns: (command) => everyOperand(command).some(hasPartners),
    *check(command) {
      for (const { operand, parent } of everyOperand(command)) {
        const partners = operand.spec?.with;
        if (!operand.spec || !partners || isNegated(operand) || !isCertain(operand.spec)) continue;
        const beside = parent?.operands ?? command.operands;
        if (beside.some(({ spec }) => spec && partners.includes(spec.name))) continue;
        yield {
          place: at(command, operand.keyword),
          message: `${operand.spec.name} means something only beside ${partners.length > 4 ? 'the name of a segment' : partners.join(' or ')}; alone it is ignored or refused. Add what is missing, or remove it.`,
        };
      }
    },
  });
}

function hasPartners({ operand }: PlacedOperand): boolean {
  return operand.spec?.with !== undefined;
}
