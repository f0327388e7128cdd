import { malformedValue } from '../support/generic/values.ts';

export default malformedValue(
  {
    code: 'acf2/malformed-value',
    title: 'Value of the wrong form',
    severity: 'warning',
    language: 'acf2',
    what: 'A value is not of the form that its operand or field takes: letters in a number, a name with characters it cannot have.',
    why: 'ACF refuses the subcommand. It is an error where the form is documented.',
    todo: 'Write the value in the form that the message names. Hover over the operand shows it.',
    sources: [{ name: 'ACF2 for z/OS, the record or subcommand in question' }],
    bad: ['ACF\nSET PROFILE(USER) DIV(OMVS)\nINSERT ZWESVUSR UID(«12A») HOME(/tmp)'],
    good: [
      'ACF\nSET PROFILE(USER) DIV(OMVS)\nINSERT ZWESVUSR UID(120) HOME(/tmp)',
      'ACF\nSET LID\nINSERT ssid.MST NAME(DB2 MASTER)',
    ],
  },
  // Passwords have rules of their own.
  new Set(['secret']),
);
