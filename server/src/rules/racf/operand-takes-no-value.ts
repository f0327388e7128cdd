import { operandTakesNoValue } from '../support/generic/operand-takes-no-value.ts';

export default operandTakesNoValue({
  code: 'racf/operand-takes-no-value',
  title: 'A value where none is allowed',
  severity: 'warning',
  what: 'An operand that takes no value has one in parentheses.',
  why: 'TSO does not expect parentheses behind such an operand and refuses the command (IKJ56702I).',
  todo: 'Take the parentheses out. A value that is needed belongs to another operand: names to delete, for example, stand in ID.',
  sources: [{ name: 'IKJ56702I' }],
  bad: [
    'PERMIT ZWES.IS CLASS(FACILITY) DELETE«(ZWESVUSR)»',
    "PERMIT 'SYS1.DATA' ID(BATCH) ACCESS(READ) GENERIC«(YES)»",
  ],
  good: ['PERMIT ZWES.IS CLASS(FACILITY) ID(ZWESVUSR) DELETE'],
});
