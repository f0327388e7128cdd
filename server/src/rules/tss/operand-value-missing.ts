import { operandValueMissing } from '../support/generic/operand-value-missing.ts';
import { isInBareValue } from '../support/tss.ts';

export default operandValueMissing(
  {
    code: 'tss/operand-value-missing',
    title: 'A value is missing',
    severity: 'warning',
    language: 'tss',
    // Other functions take empty parentheses: they clear or show all.
    commands: ['CREATE', 'ADDTO', 'PERMIT'],
    what: 'A keyword that needs a value has none, or nothing stands in its parentheses.',
    why: 'Top Secret refuses the command. Empty parentheses often come from a symbol without a value.',
    todo: 'Fill in the value, or take the keyword out.',
    sources: [{ name: 'Top Secret for z/OS, Command Functions and Keywords' }],
    bad: ['TSS CREATE(ZWESVUSR) TYPE(USER) «NAME()» DEPT(ZWEDEPT)'],
    good: ["TSS CREATE(ZWESVUSR) TYPE(USER) NAME('ZOWE SERVER') DEPT({department})", 'TSS LIST(ACIDS) DATA()'],
  },
  {
    // The value has no parentheses, or stands in front: `TSS (USER01) ADDTO`.
    isToldElsewhere: (command, operand) =>
      isInBareValue(command, operand) || (command.strays[0]?.span.start ?? Infinity) < operand.span.start,
  },
);
