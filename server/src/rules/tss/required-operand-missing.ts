import { requiredOperandMissing } from '../support/generic/required-operand-missing.ts';

export default requiredOperandMissing({
  code: 'tss/required-operand-missing',
  title: 'Required keyword missing',
  severity: 'warning',
  language: 'tss',
  what: 'A keyword is missing without which the function, or another keyword, does not work.',
  why: 'Top Secret refuses the command, and nothing of it is done.',
  todo: 'Add the keyword.',
  sources: [{ name: 'Top Secret for z/OS, Command Functions and Keywords' }],
  bad: ['TSS «RENAME»(ZWESVUSR)'],
  good: ['TSS RENAME(ZWESVUSR) ACID(ZWESRV)', 'TSS RENAME(ZWESVUSR) {new}'],
});
