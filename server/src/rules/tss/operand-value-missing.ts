import { operandValueMissing } from '../support/generic/operand-value-missing.ts';

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
    // An ACID that is missing, and parentheses that are, have rules of their own.
    isToldElsewhere: (command, operand) => operand.list === undefined || operand.spec?.name === command.spec?.name,
  },
);
