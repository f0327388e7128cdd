import type { BoundValue } from '../../../bind/types.ts';
import { commandRule, type CommandRule } from '../../types.ts';
import { everyOperand, isJudged, severityFor } from '../operands.ts';
import { at, perhaps, replace } from '../steps.ts';
import type { RuleText } from './rule-text.ts';

/** A shortened value that several keywords begin with. */
export function ambiguousValue(text: RuleText): CommandRule {
  return commandRule({
    ...text,
    form: (command) => everyOperand(command).some(({ operand }) => operand.values.some(isAmbiguous)),
    *check(command) {
      if (!isJudged(command)) return;
      for (const { operand } of everyOperand(command)) {
        for (const value of operand.values) {
          const names = (value.candidates ?? []).map(({ name }) => name);
          if (names.length === 0) continue;
          yield {
            place: at(command, value.span),
            // What the other products do with a short form of several is not documented.
            severity: command.esm === 'racf' ? severityFor(command) : 'warning',
            message: `This may stand for ${names.join(' or ')}, and in a batch job nobody can say which is meant. Write the value out.`,
            fixes: names.map((name) => perhaps(`Replace by ${name}`, replace(command, value.span, name))),
          };
        }
      }
    },
  });
}

function isAmbiguous({ candidates }: BoundValue): boolean {
  return candidates !== undefined && candidates.length > 0;
}
