import type { BoundCommand, BoundOperand } from '../../../bind/types.ts';
import { nearest } from '../../../text/distance.ts';
import type { Range } from '../../../text/range.ts';
import { commandRule, type CommandRule } from '../../types.ts';
import { hasOddCharacter } from '../odd-characters.ts';
import { belongsInParentheses, everyOperand, isFullyKnown, severityFor } from '../operands.ts';
import { at, perhaps, remove } from '../steps.ts';
import { elsewhere, elsewhereInCommand } from '../where-else.ts';
import { furtherNames, isLooseWord, mistypedSign, secondName } from '../words.ts';
import type { RuleText } from './rule-text.ts';

/** A word, or something in parentheses, that belongs to nothing. Only where all operands of the command are known. */
export function unexpectedWord(text: RuleText): CommandRule {
  return commandRule({
    ...text,
    unknownWords: true,
    *check(command) {
      if (!isFullyKnown(command)) return;
      for (const { span, parent, advice } of unexpected(command)) {
        yield {
          place: at(command, span),
          severity: severityFor(command, parent),
          message: `This is no operand of ${parent?.spec?.name ?? command.spec?.name ?? 'the command'}, so the command fails. ${advice ?? 'Remove it, or put it where it belongs.'}`,
          fixes: [perhaps('Remove it', remove(command, span))],
        };
      }
    },
  });
}

interface Unexpected {
  readonly span: Range;
  /** The operand in whose parentheses it stands. */
  readonly parent?: BoundOperand | undefined;
  /** Where it belongs, when it is known elsewhere. */
  readonly advice?: string | undefined;
}

function* unexpected(command: BoundCommand): Generator<Unexpected> {
  for (const { kind, span } of command.problems) if (kind === 'stray') yield { span };
  const reported = [mistypedSign(command), secondName(command), ...furtherNames(command)];
  for (const { operand, specs, parent } of everyOperand(command)) {
    if (!isLooseWord(operand) || reported.includes(operand) || hasOddCharacter(operand.word)) continue;
    if (!parent && belongsInParentheses(command.operands, operand)) continue;
    // Near to an operand, it was meant as one.
    if (
      nearest(
        operand.word,
        specs.map(({ name }) => name),
      ).length === 0
    )
      yield {
        span: operand.span,
        parent,
        advice: elsewhereInCommand(operand.word, command, parent) ?? knownElsewhere(operand.word, command),
      };
  }
}

/** The other words of people are those of RACF. */
function knownElsewhere(word: string, command: BoundCommand): string | undefined {
  return command.esm === 'racf' ? elsewhere(word, command) : undefined;
}
