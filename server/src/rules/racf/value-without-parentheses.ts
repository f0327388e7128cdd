import type { OperandSpec } from '../../catalog/types.ts';
import { nearest } from '../../text/distance.ts';
import { everyOperand, isFullyKnown, severityFor } from '../support/operands.ts';
import { at, perhaps, replace } from '../support/steps.ts';
import { looseValue } from '../support/words.ts';
import { commandRule } from '../types.ts';

export default commandRule({
  code: 'racf/value-without-parentheses',
  title: 'A value without parentheses',
  severity: 'warning',
  unknownWords: true,
  what: 'The word behind an operand should stand in its parentheses.',
  why: 'TSO takes the word for an operand of its own, which it does not know, and refuses the command (IKJ56712I).',
  todo: 'Put the value in parentheses.',
  sources: [{ name: 'IKJ56712I' }],
  bad: [
    'PERMIT ZWES.IS CLASS «FACILITY» ID(ZWESVUSR) ACCESS(READ)',
    'PERMIT ZWES.IS CLASS(FACILITY) ID(ZWESVUSR) ACCESS «READ»',
  ],
  good: ['PERMIT ZWES.IS CLASS (FACILITY) ID(ZWESVUSR) ACCESS(READ)'],
  *check(command) {
    if (!isFullyKnown(command)) return;
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

/** A word that is like an operand was meant as one. */
function isNearOperand(word: string, specs: readonly OperandSpec[]): boolean {
  return (
    nearest(
      word,
      specs.map(({ name }) => name),
    ).length > 0
  );
}
