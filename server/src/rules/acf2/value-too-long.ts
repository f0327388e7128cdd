import { valueTooLong } from '../support/generic/values.ts';

export default valueTooLong(
  {
    code: 'acf2/value-too-long',
    title: 'Value longer than its operand takes',
    severity: 'warning',
    language: 'acf2',
    what: 'A logonid, name or text has more characters than its operand or field takes, after symbols are replaced by their values.',
    why: 'ACF refuses the subcommand. It is an error where the length is documented.',
    todo: 'Shorten the value. The mark shows what is too much.',
    sources: [{ name: 'ACF2 for z/OS, the record or subcommand in question' }],
    bad: ['ACF\nSET LID\nINSERT ZWESVUSR«S» NAME(ZOWE SERVER) STC'],
    good: ['ACF\nSET LID\nINSERT ZWESVUSR NAME(ZOWE SERVER) STC', 'ACF\nSET LID\nINSERT {zowe.server.user} STC'],
  },
  // Passwords have rules of their own.
  new Set(['secret']),
);
