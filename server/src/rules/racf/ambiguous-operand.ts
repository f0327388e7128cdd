import { ambiguousOperand } from '../support/generic/ambiguous-operand.ts';

export default ambiguousOperand({
  code: 'racf/ambiguous-operand',
  title: 'Ambiguous operand',
  severity: 'warning',
  what: 'A shortened keyword is the beginning of more than one operand.',
  why: 'TSO accepts a shortened keyword only when a single operand begins with it. Otherwise it asks, and a batch job has nobody to answer: the command fails. A new release may bring an operand that makes a short form ambiguous.',
  todo: 'Write the operand out.',
  sources: [{ name: 'TSO/E Command Reference, abbreviating keyword operands' }, { name: 'IKJ56712I' }],
  bad: ['PERMIT ZWES.IS CLASS(FACILITY) ID(ZWESVUSR) «A»(READ)', 'PERMIT ZWES.IS «F»(ZWES.OLD)'],
  good: ['PERMIT ZWES.IS CL(FACILITY) I(ZWESVUSR) AC(R)'],
});
