import { conflictingOperands } from '../support/generic/conflicting-operands.ts';

export default conflictingOperands({
  code: 'acf2/conflicting-operands',
  title: 'Words that exclude each other',
  severity: 'warning',
  language: 'acf2',
  what: 'Two operands of a subcommand, or two words of a line of rule text, contradict each other: UNTIL and FOR, ADD and REP, LIST and NOLIST.',
  why: 'Only one of them can be carried out. Which one is not documented, or the line is refused.',
  todo: 'Keep the one that is meant.',
  sources: [{ name: 'ACF2 for z/OS, ACF Subcommands' }, { name: 'ACF2 for z/OS, Rule Sets, UNTIL and FOR' }],
  bad: [
    '$KEY(ZWE)\n SZWEAUTH.- UID(SYS) UNTIL(12/31/30) «FOR(30)» READ(A)',
    'ACF\nSET RESOURCE(FAC)\nCOMPILE * LIST «NOLIST»',
  ],
  good: ['$KEY(ZWE)\n SZWEAUTH.- UID(SYS) UNTIL(12/31/30) READ(A)'],
});
