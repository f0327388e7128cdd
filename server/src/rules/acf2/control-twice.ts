import type { BoundCommand, BoundOperand } from '../../bind/types.ts';
import { at, perhaps, remove } from '../support/steps.ts';
import { sequenceRule } from '../types.ts';

export default sequenceRule({
  code: 'acf2/control-twice',
  title: 'Control statement given twice',
  severity: 'warning',
  language: 'acf2',
  what: 'A control statement follows one of the same name in the same rule set.',
  why: 'In resource rules only the last one counts; the text of a data set rule has one of each.',
  todo: 'Keep the one that is meant.',
  sources: [
    { name: 'ACF2 for z/OS, Access Rule Set Components' },
    { name: 'ACF2 for z/OS, Resource Rule Set Components' },
  ],
  bad: ['$KEY(ZWE)\n$USERDATA(OLD)\n«$USERDATA(NEW)»\n SZWEAUTH.- UID(*) READ(A)'],
  good: [
    '$KEY(ZWE)\n$OWNER(SECURITY)\n$USERDATA(NEW)\n SZWEAUTH.- UID(*) READ(A)',
    '$KEY(ZWE)\n$KEY(ZWES)\n SZWEAUTH.- UID(*) READ(A)',
  ],
  concerns: ({ text }) => text.form === 'ruleControl',
  *check(command, { command: before }) {
    if (before.text.form !== 'ruleControl' || command.operands.some((operand) => nameOfControl(operand) === 'KEY'))
      return;
    for (const operand of command.operands) {
      const name = nameOfControl(operand);
      // Those who may change a rule set may be named on several lines.
      if (name === undefined || operand.word.startsWith('%')) continue;
      const earlier = controlIn(before, name);
      if (!earlier) continue;
      yield {
        place: at(command, operand.span),
        message: `$${name} stands on the line before already, and only one of the two can count. Keep the one that is meant.`,
        related: [{ place: at(before, earlier.span), message: 'Given here.' }],
        fixes: [
          perhaps(
            `Remove this ${name}`,
            command.operands.length === 1
              ? { kind: 'remove-command', command: command.text }
              : remove(command, operand.span),
          ),
        ],
      };
    }
  },
});

function controlIn({ operands }: BoundCommand, name: string): BoundOperand | undefined {
  return operands.find((operand) => nameOfControl(operand) === name);
}

/** The name without its sign: it has one only where it is the first of its line. */
function nameOfControl({ spec }: BoundOperand): string | undefined {
  return spec?.name.replace(/^[$%]/u, '');
}
