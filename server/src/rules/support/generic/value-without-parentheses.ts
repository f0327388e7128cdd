import type { BoundCommand } from '../../../bind/types.ts';
import type { OperandSpec } from '../../../catalog/types.ts';
import { nearest } from '../../../text/distance.ts';
import { commandRule, type CommandRule } from '../../types.ts';
import { everyOperand, isJudged, severityFor } from '../operands.ts';
import { at, perhaps, replace } from '../steps.ts';
import { looseValue } from '../words.ts';
import type { RuleText } from './rule-text.ts';

/** The word behind an operand that should stand in its parentheses. */
export function valueWithoutParentheses(text: RuleText, concerns?: (command: BoundCommand) => boolean): CommandRule {
  return commandRule({
    ...text,
    unknownWords: true,
    ...(concerns && { concerns }),
    *check(command) {
      if (!isJudged(command)) return;
      for (const { operand, specs, parent } of everyOperand(command)) {
        const word = parent ? undefined : looseValue(command, operand);
        if (!word || !operand.spec || isNearOperand(word.word, specs)) continue;
        const { name } = operand.spec;
        const both = { start: operand.span.start, end: word.span.end };
        yield {
          place: at(command, word.span),
          severity: severityFor(command),
          message: `This looks like the value of ${name}, but without parentheses it is none, so the command fails. Put it in parentheses.`,
          fixes: [
            perhaps(`Put the value of ${name} in parentheses`, replace(command, both, `${operand.word}(${word.word})`)),
          ],
        };
      }
    },
  });
}

/** A word that is like an operand was meant as one. */
function isNearOperand(word: string, specs: readonly OperandSpec[]): boolean {
  return (
    nearest(
      word,
      specs.map(({ name }) => name),
    ).length > 0
  );
}
