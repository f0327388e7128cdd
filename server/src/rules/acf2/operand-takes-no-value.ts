import { operandTakesNoValue } from '../support/generic/operand-takes-no-value.ts';

export default operandTakesNoValue(
  {
    code: 'acf2/operand-takes-no-value',
    title: 'A value where none is taken',
    severity: 'warning',
    language: 'acf2',
    what: 'A switch, or an operand that takes no value, has one in parentheses.',
    why: 'The word alone sets the switch, and NO in front of it takes it back. What stands in the parentheses sets nothing, or the subcommand is refused.',
    todo: 'Take the parentheses out; write NO in front where the switch is to be off.',
    sources: [{ name: 'ACF2 for z/OS, CHANGE Subcommand' }],
    bad: [
      'ACF\nSET LID\nINSERT ZWESVUSR NAME(ZOWE SERVER) STC«(YES)»',
      '$KEY(BPX) TYPE(FAC)\n SERVER UID(ZWESVUSR) SERVICE(READ) ALLOW«(Y)»',
    ],
    good: ['ACF\nSET LID\nCHANGE ZWESVUSR NOSTC', 'ACF\nSET R(FAC)\nLIST BPX', 'ACF\nSET RULE(FAC)\nLIST BPX'],
  },
  // With parentheses, RULE and R choose resource rules. What SHOW may be asked for more closely is not known in full.
  ({ spec }, operand) => (spec?.name === 'SET' && operand === 'RULE') || spec?.name === 'SHOW',
);
