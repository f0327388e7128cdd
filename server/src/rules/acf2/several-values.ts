import { severalValues } from '../support/generic/several-values.ts';

export default severalValues({
  code: 'acf2/several-values',
  title: 'Several values where one is taken',
  severity: 'warning',
  language: 'acf2',
  what: 'An operand or field that takes one value has several in its parentheses.',
  why: 'ACF refuses the subcommand, or the rest is lost.',
  todo: 'Leave one of them.',
  sources: [{ name: 'ACF2 for z/OS, ACF Subcommands, the operand in question' }],
  bad: ['$KEY(ZWE)\n SZWEAUTH.- UID(SYS) READ(«A,L»)'],
  good: [
    'ACF\nSET LID\nINSERT ZWESVUSR NAME(ZOWE MAIN SERVER)',
    '$KEY(BPX) TYPE(FAC)\n SERVER UID(ZWESVUSR) SERVICE(READ,UPDATE) ALLOW',
  ],
});
