import { operandTwice } from '../support/generic/operand-twice.ts';

export default operandTwice(
  {
    code: 'acf2/operand-twice',
    title: 'A word given twice',
    severity: 'warning',
    language: 'acf2',
    what: 'The same operand or field stands twice in a subcommand or a line of rule text.',
    why: 'It has one value only, so one of the two is without effect, or the subcommand is refused.',
    todo: 'Keep the one that is meant.',
    sources: [{ name: 'ACF2 for z/OS, ACF Subcommands, the subcommand in question' }],
    bad: [
      'ACF\nSET LID\nINSERT ZWESVUSR NAME(ZOWE SERVER) «STC» PHONE(4711) STC',
      'ACF\nSET LID\nCHANGE ZWESVUSR «STC» NOSTC',
      '$KEY(ZWE)\n SZWEAUTH.- UID(SYS) «READ(A)» READ(P)',
    ],
    good: ['ACF\nSET LID\nCHANGE ZWESVUSR NONON-CNCL NOSTC', '$KEY(ZWE)\n SZWEAUTH.- UID(SYS) READ(A) EXEC(A)'],
  },
  'only one of them can count',
);
