import type { BoundCommand, BoundOperand } from '../../../bind/types.ts';
import type { OperandSpec } from '../../../catalog/types.ts';
import { commandRule, type CommandRule, type Severity } from '../../types.ts';
import { isCertain, isJudged, levels } from '../operands.ts';
import { at, perhaps, remove } from '../steps.ts';
import { isNegated } from '../words.ts';
import type { RuleText } from './rule-text.ts';

/** What a product decides about operands that exclude each other. */
export interface Conflicts {
  /** Pairs of which another rule knows more. */
  readonly isToldElsewhere?: (command: BoundCommand, name: string) => boolean;
  /** A warning when absent. */
  readonly severity?: (command: BoundCommand, one: OperandSpec, other: OperandSpec) => Severity;
}

/** Two operands of one level that the catalog says exclude each other. */
export function conflictingOperands(text: RuleText, { isToldElsewhere, severity }: Conflicts = {}): CommandRule {
  return commandRule({
    ...text,
    form: (command) => levels(command).some((operands) => operands.length > 1 && operands.some(isExcluded)),
    *check(command) {
      if (!isJudged(command) || command.problems.length > 0) return;
      for (const operands of levels(command)) {
        // A choice that whoever runs the deck has to make.
        if (operands.some(({ word }) => word === '|')) continue;
        for (const [index, operand] of operands.entries()) {
          if (!operand.spec || isNegated(operand) || isToldElsewhere?.(command, operand.spec.name)) continue;
          const { name } = operand.spec;
          const earlier = operands.slice(0, index).find((other) => excludes(other, operand));
          if (!earlier?.spec) continue;
          yield {
            place: at(command, operand.span),
            severity: severity?.(command, operand.spec, earlier.spec) ?? 'warning',
            message: `${name} contradicts ${earlier.spec.name}: only one of them can be carried out. Keep the one that is meant.`,
            related: [{ place: at(command, earlier.span), message: `${earlier.spec.name} stands here.` }],
            fixes: [
              perhaps(`Remove ${name}`, remove(command, operand.span)),
              perhaps(`Remove ${earlier.spec.name}`, remove(command, earlier.span)),
            ],
          };
        }
      }
    },
  });
}

function excludes(earlier: BoundOperand, { spec }: BoundOperand): boolean {
  const other = earlier.spec;
  if (!spec || !other || isNegated(earlier) || !isCertain(other)) return false;
  return (spec.excludes ?? []).includes(other.name) || (other.excludes ?? []).includes(spec.name);
}

function isExcluded(operand: BoundOperand, index: number, operands: readonly BoundOperand[]): boolean {
  for (let at = 0; at < index; at++) {
    const other = operands[at];
    if (other && excludes(other, operand)) return true;
  }
  return false;
}
