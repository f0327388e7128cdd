import { conflictingOperands } from '../support/generic/conflicting-operands.ts';

export default conflictingOperands({
  code: 'tss/conflicting-operands',
  title: 'Keywords that exclude each other',
  severity: 'warning',
  language: 'tss',
  what: 'Two keywords of a command contradict each other: FOR and UNTIL, for example.',
  why: 'Only one of them can be carried out. Which one is not documented, or the command is refused.',
  todo: 'Keep the one that is meant.',
  sources: [{ name: 'Top Secret for z/OS, Command Functions and Keywords' }],
  bad: ['TSS PERMIT(ZWESVUSR) IBMFAC(ZWES.IS) ACCESS(READ) FOR(30) «UNTIL(12/31/30)»'],
  good: ['TSS PERMIT(ZWESVUSR) IBMFAC(ZWES.IS) ACCESS(READ) FOR(30)'],
});
