import { valueOutOfRange } from '../support/generic/values.ts';

export default valueOutOfRange({
  code: 'acf2/value-out-of-range',
  title: 'Number outside its limits',
  severity: 'warning',
  language: 'acf2',
  what: 'A number is smaller or larger than its operand or field allows.',
  why: 'ACF refuses the subcommand. It is an error where the limits are documented.',
  todo: 'Write a number within the limits that the message names.',
  sources: [{ name: 'ACF2 for z/OS, the record or subcommand in question' }],
  bad: ['ACF\nSET PROFILE(USER) DIV(OMVS)\nINSERT ZWESVUSR UID(«2147483648») HOME(/tmp)'],
  good: [
    'ACF\nSET PROFILE(USER) DIV(OMVS)\nINSERT ZWESVUSR UID(2147483647) HOME(/tmp)',
    'ACF\nSET PROFILE(USER) DIV(OMVS)\nINSERT ZWESVUSR UID({uid}) HOME(/tmp)',
  ],
});
