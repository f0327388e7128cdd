import { unknownValue } from '../support/generic/unknown-value.ts';

export default unknownValue(
  {
    code: 'racf/unknown-value',
    title: 'Unknown value',
    severity: 'warning',
    what: 'An operand takes one of a few fixed words, and what it has is none of them.',
    why: 'TSO refuses the command (IKJ56702I).',
    todo: 'Write one of the words that are allowed.',
    sources: [{ name: 'IKJ56702I' }],
    bad: ['PERMIT ZWES.IS CLASS(FACILITY) RESET(«STD»)', 'RDEFINE FACILITY ZWES.IS UACC(«NOEN»)'],
    good: [
      'PERMIT ZWES.IS CLASS(FACILITY) RESET(S)',
      'RDEFINE FACILITY ZWES.IS UACC(NONE)',
      'RDEFINE FACILITY ZWES.IS UACC({level})',
    ],
  },
  // The levels of PERMIT have a rule that knows what people call them.
  ({ spec }, operand) => spec?.name === 'PERMIT' && operand === 'ACCESS',
);
