import { operandTwice } from '../support/generic/operand-twice.ts';

export default operandTwice(
  {
    code: 'racf/operand-twice',
    title: 'An operand given twice',
    severity: 'warning',
    what: 'The same operand stands twice in a command.',
    why: 'It has one value only: TSO keeps the last one and drops the other without a message.',
    todo: 'Keep the one that is meant.',
    sources: [{ name: 'TSO/E Programming Services, parse service' }],
    bad: [
      'PERMIT ZWES.IS CLASS(FACILITY) ID(ZWESVUSR) «ACCESS(READ)» ACCESS(UPDATE)',
      'PERMIT ZWES.IS «CLASS(FACILITY)» ID(ZWESVUSR) ACCESS(READ) CL(SERVAUTH)',
    ],
    good: ['PERMIT ZWES.IS CLASS(FACILITY) ID(ZWESVUSR) ACCESS(READ)'],
  },
  'only the last one counts',
);
