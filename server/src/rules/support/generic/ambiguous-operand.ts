import type { BoundCommand, BoundOperand } from '../../../bind/types.ts';
import type { OperandSpec } from '../../../catalog/types.ts';
import { commandRule, type CommandRule, type Severity } from '../../types.ts';
import { everyOperand, isFullyKnown, isJudged, severityFor } from '../operands.ts';
import { at, perhaps, replace } from '../steps.ts';
import type { RuleText } from './rule-text.ts';

/** More would only fill the screen. */
const mostNamed = 5;

/**
 * A shortened keyword that several operands begin with.
 * @param isConcerned leaves out commands whose short forms are not all known
 * @param isToldElsewhere leaves out words of which another rule knows more
 */
export function ambiguousOperand(
  text: RuleText,
  isConcerned: (command: BoundCommand) => boolean = isJudged,
  isToldElsewhere: (command: BoundCommand, operand: BoundOperand) => boolean = () => false,
): CommandRule {
  return commandRule({
    ...text,
    unknownWords: true,
    concerns: (command) => everyOperand(command).some(isAmbiguous),
    *check(command) {
      if (!isConcerned(command)) return;
      for (const { operand } of everyOperand(command)) {
        const names = operand.candidates.map(({ name }) => name);
        if (names.length === 0 || isToldElsewhere(command, operand)) continue;
        const shown =
          names.length > mostNamed ? `${names.slice(0, mostNamed).join(', ')} and others` : names.join(', ');
        yield {
          place: at(command, operand.keyword),
          severity: severity(command, operand.candidates),
          message: `${operand.word.toUpperCase()} may stand for ${shown}, and in a batch job nobody can say which is meant. Write the operand out.`,
          fixes: names
            .slice(0, mostNamed)
            .map((name) => perhaps(`Replace by ${name}`, replace(command, operand.keyword, name))),
        };
      }
    },
  });
}

function isAmbiguous({ operand }: { readonly operand: BoundOperand }): boolean {
  return operand.candidates.length > 0;
}

/**
 * The keywords of segments are read by another table than those of the base: whether a word may be short for one of each
 * is not documented. Where the list is not complete, the word may be the full name of a field of the site.
 */
function severity(command: BoundCommand, candidates: readonly OperandSpec[]): Severity {
  if (!isFullyKnown(command)) return 'information';
  // What the other products do with a short form of several is not documented.
  return command.esm !== 'racf' || isMixed(candidates) ? 'warning' : severityFor(command);
}

/** Some of the operands are segments, and some are not. */
function isMixed(specs: readonly OperandSpec[]): boolean {
  const segments = specs.filter(({ value }) => value.kind === 'operands').length;
  return segments > 0 && segments < specs.length;
}
