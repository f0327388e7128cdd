import type { OperandSpec } from '../../catalog/types.ts';
import { everyOperand, isFullyKnown, severityFor } from '../support/operands.ts';
import { at, perhaps, replace } from '../support/steps.ts';
import { commandRule } from '../types.ts';

/** More would only fill the screen. */
const mostNamed = 5;

export default commandRule({
  code: 'racf/ambiguous-operand',
  title: 'Ambiguous operand',
  severity: 'warning',
  unknownWords: true,
  what: 'A shortened keyword is the beginning of more than one operand.',
  why: 'TSO accepts a shortened keyword only when a single operand begins with it. Otherwise it asks, and a batch job has nobody to answer: the command fails. A new release may bring an operand that makes a short form ambiguous.',
  todo: 'Write the operand out.',
  sources: [{ name: 'TSO/E Command Reference, abbreviating keyword operands' }, { name: 'IKJ56712I' }],
  bad: ['PERMIT ZWES.IS CLASS(FACILITY) ID(ZWESVUSR) «A»(READ)', 'PERMIT ZWES.IS «F»(ZWES.OLD)'],
  good: ['PERMIT ZWES.IS CL(FACILITY) I(ZWESVUSR) AC(R)'],
  *check(command) {
    if (!isFullyKnown(command)) return;
    for (const { operand } of everyOperand(command)) {
      const names = operand.candidates.map(({ name }) => name);
      if (names.length === 0) continue;
      const shown = names.length > mostNamed ? `${names.slice(0, mostNamed).join(', ')} and others` : names.join(', ');
      yield {
        place: at(command, operand.keyword),
        // The keywords of segments are read by another table than those of the base: whether a word may be short for
        // one of each is not documented.
        severity: isMixed(operand.candidates) ? 'warning' : severityFor(command),
        message: `${operand.word.toUpperCase()} may stand for ${shown}, and in a batch job nobody can say which is meant. Write the operand out.`,
        fixes: names
          .slice(0, mostNamed)
          .map((name) => perhaps(`Replace by ${name}`, replace(command, operand.keyword, name))),
      };
    }
  },
});

/** Some of the operands are segments, and some are not. */
function isMixed(specs: readonly OperandSpec[]): boolean {
  const segments = specs.filter(({ value }) => value.kind === 'operands').length;
  return segments > 0 && segments < specs.length;
}
