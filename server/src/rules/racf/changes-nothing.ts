import { at } from '../support/steps.ts';
import { commandRule } from '../types.ts';

/** Operands that say where or which, not what. */
const noChange = ['AT', 'ONLYAT', 'GENERIC', 'VOLUME'];

export default commandRule({
  code: 'racf/changes-nothing',
  title: 'ALT command that changes nothing',
  severity: 'warning',
  commands: ['ALTDSD', 'ALTGROUP', 'ALTUSER', 'RALTER'],
  absence: true,
  what: 'ALTDSD, ALTGROUP, ALTUSER or RALTER names profiles and no operand that would change anything in them.',
  why: 'The command ends without a word and without effect. Mostly a continuation was lost, or the operand has been forgotten.',
  todo: 'Add what is to be changed, or remove the command.',
  sources: [{ name: 'RACF Command Language Reference, ALTDSD, ALTGROUP, ALTUSER and RALTER' }],
  bad: ['«RALTER» FACILITY ZWES.IS', "«ALTDSD» 'PAY.DATA' GENERIC", '«ALTUSER» (JOE ANN)'],
  good: [
    'RALTER FACILITY ZWES.IS UACC(NONE)',
    'RALTER CDT $PAYROLL CDTINFO',
    "ALTDSD 'PAY.DATA' SET",
    'ALTUSER JOE {operands}',
    'RALTER FACILITY',
  ],
  form: ({ spec, positionals, operands }) => {
    const needed = spec?.positionals.filter(({ required }) => required).length ?? 0;
    if (positionals.filter((values) => values.length > 0).length < needed) return false;
    return operands.every((operand) => operand.spec !== undefined && noChange.includes(operand.spec.name));
  },
  *check(command) {
    yield {
      place: at(command, command.verbSpan),
      message: `This ${command.spec?.name ?? 'command'} changes nothing: there is no operand that would. Add it, or remove the command.`,
    };
  },
});
