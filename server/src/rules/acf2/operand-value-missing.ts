import { operandValueMissing } from '../support/generic/operand-value-missing.ts';

export default operandValueMissing(
  {
    code: 'acf2/operand-value-missing',
    title: 'A value is missing',
    severity: 'warning',
    language: 'acf2',
    what: 'An operand or field that has a value stands without parentheses.',
    why: 'ACF does not know what to set and refuses the subcommand. Empty parentheses are something else: they clear a field.',
    todo: 'Write the value in parentheses, or take the word out.',
    sources: [{ name: 'ACF2 for z/OS, CHANGE Subcommand' }],
    bad: ['ACF\nEXPORT ZWESVUSR.CERT «DSNAME» FORMAT(CERTB64)'],
    good: ["ACF\nEXPORT ZWESVUSR.CERT DSNAME('ZWE.CERT') FORMAT(CERTB64)", 'ACF\nSET LID\nCHANGE ZWESVUSR SOURCE()'],
  },
  { emptyClears: true },
);
