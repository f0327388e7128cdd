import { operandTakesNoValue } from '../support/generic/operand-takes-no-value.ts';

export default operandTakesNoValue({
  code: 'tss/operand-takes-no-value',
  title: 'A value where none is taken',
  severity: 'warning',
  language: 'tss',
  what: 'A keyword that takes no value has one in parentheses.',
  why: 'The attribute is given by the keyword alone, and taken away by REMOVE. Top Secret refuses the command, or ignores what stands in the parentheses.',
  todo: 'Take the parentheses out.',
  sources: [{ name: 'Top Secret for z/OS, Command Functions and Keywords' }],
  bad: ['TSS ADDTO(ZWESVUSR) AUDIT«(YES)»'],
  good: ['TSS ADDTO(ZWESVUSR) AUDIT', 'TSS REMOVE(ZWESVUSR) AUDIT'],
});
