import type { BoundCommand } from '../../bind/types.ts';
import { at } from '../support/steps.ts';
import { sequenceRule } from '../types.ts';

export default sequenceRule({
  code: 'acf2/control-order',
  title: 'Control statement too late',
  severity: 'warning',
  language: 'acf2',
  what: 'A control statement with a dollar sign stands behind one with a percent sign, or a control statement behind the entries.',
  why: 'In the text of a rule set all statements with a dollar sign come first, then those with a percent sign, then the entries. The compiler refuses another order.',
  todo: 'Move it up.',
  sources: [{ name: 'ACF2 for z/OS, Access Rule Set Components' }],
  bad: [
    '$KEY(ZWE)\n%CHANGE SYSPROG\n«$OWNER»(SECURITY)\n SZWEAUTH.- UID(*) READ(A)',
    '$KEY(ZWE)\n SZWEAUTH.- UID(*) READ(A)\n«$OWNER»(SECURITY)\n LOADLIB UID(*) READ(A)',
  ],
  good: [
    '$KEY(ZWE)\n$OWNER(SECURITY)\n%CHANGE SYSPROG\n SZWEAUTH.- UID(*) READ(A)',
    '$KEY(ZWE)\n SZWEAUTH.- UID(*) READ(A)\n$KEY(ZWES) TYPE(FAC)\n IS UID(*) SERVICE(READ) ALLOW',
  ],
  concerns: ({ text }) => text.form === 'ruleControl',
  *check(command, { command: before }) {
    const [first] = command.operands;
    const [earlier] = before.operands;
    if (!first || isKey(command) || before.text.after.ruleSet?.key === undefined) return;
    const behindEntry = before.text.form === 'ruleEntry';
    const behindPercent =
      before.text.form === 'ruleControl' && earlier?.word.startsWith('%') === true && first.word.startsWith('$');
    if (!behindEntry && !behindPercent) return;
    yield {
      place: at(command, first.keyword),
      message: behindEntry
        ? 'Control statements stand before the entries of a rule set. Move this up behind $KEY.'
        : 'Statements with a dollar sign stand before those with a percent sign. Move this up.',
      related: [
        { place: at(before, before.operands[0]?.keyword ?? before.verbSpan), message: 'What should stand behind it.' },
      ],
    };
  },
});

/** `$KEY` begins another rule set. */
function isKey({ operands }: BoundCommand): boolean {
  return operands.some(({ spec }) => spec?.name === '$KEY' || spec?.name === 'KEY');
}
