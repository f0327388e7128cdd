import { hasOperand, nameOf, positional } from '../../bind/query.ts';
import { isGenericName } from '../../catalog/racf/generic-name.ts';
import { at, remove, safely } from '../support/steps.ts';
import { commandRule } from '../types.ts';

/** What a discrete data set profile has and a generic one has not. */
const ofDiscrete = ['VOLUME', 'UNIT', 'SET', 'NOSET', 'SETONLY', 'MODEL'];

export default commandRule({
  code: 'racf/ignored-for-generic',
  title: 'Operand that a generic profile has no use for',
  severity: 'information',
  commands: ['ADDSD', 'ALTDSD', 'DELDSD'],
  operands: ofDiscrete,
  what: 'VOLUME, UNIT, SET, NOSET, SETONLY or MODEL is given for a data set profile with generic characters in its name.',
  why: 'These operands say which data set on which volume a discrete profile protects, and whether it is marked as protected. A generic profile protects all data sets that match, wherever they are, so RACF ignores them (ICH09059I for MODEL).',
  todo: 'Remove the operand, or name the one data set that is meant.',
  sources: [{ name: 'RACF Command Language Reference, ADDSD' }, { name: 'ICH09059I' }],
  bad: [
    "ADDSD 'PAY.DATA.**' UACC(NONE) «VOLUME»(VOL001)",
    "ADDSD 'PAY.*' UACC(NONE) «NOSET»",
    "ALTDSD 'PAY.DATA.%' «VOLUME»(VOL001) UACC(READ)",
  ],
  good: [
    "ADDSD 'PAY.DATA' UACC(NONE) UNIT(3390) VOLUME(VOL001)",
    "ADDSD 'PAY.DATA' UACC(NONE) NOSET",
    "ADDSD ('PAY.**' 'PAY.DATA') UACC(NONE) NOSET",
    "ADDSD '{dsn}' VOLUME(VOL001)",
  ],
  *check(command) {
    const values = command.positionals[0] ?? [];
    if (!positional(command, 0) || !values.every((value) => isGenericName(nameOf(value) ?? ''))) return;
    for (const operand of command.operands) {
      const name = operand.spec?.name;
      if (name === undefined || !ofDiscrete.includes(name) || (name === 'UNIT' && hasOperand(command, 'ADDVOL')))
        continue;
      yield {
        place: at(command, operand.keyword),
        message: `RACF ignores ${name} for a generic profile, which protects all data sets that match. Remove it, or name the one data set that is meant.`,
        unnecessary: true,
        fixes: [safely(`Remove ${name}`, remove(command, operand.span))],
      };
    }
  },
});
