import { hasOperand, nameOf, operandNamed, positional } from '../../bind/query.ts';
import { at } from '../support/steps.ts';
import { commandRule } from '../types.ts';

export default commandRule({
  code: 'racf/group-changes-nothing',
  title: 'ALTUSER GROUP moves nobody',
  severity: 'warning',
  commands: ['ALTUSER'],
  operands: ['GROUP'],
  absence: true,
  what: 'ALTUSER names a group with GROUP, but neither AUTHORITY nor UACC.',
  why: 'GROUP only says which connection AUTHORITY and UACC change. It does not connect the user to the group, and does not make it the default group.',
  todo: 'Use CONNECT user GROUP(group) to bring the user into the group, ALTUSER DFLTGRP(group) to make it the default, REMOVE to take the user out of one.',
  sources: [{ name: 'RACF Command Language Reference, ALTUSER, GROUP' }],
  bad: ['ALTUSER JSMITH «GROUP(PAYROLL)»', "ALTUSER JSMITH NAME('JOHN SMITH') «GROUP(PAYROLL)»"],
  good: [
    'ALTUSER JSMITH GROUP(PAYROLL) AUTHORITY(CONNECT)',
    'ALTUSER JSMITH GROUP(PAYROLL) UACC(NONE)',
    'CONNECT JSMITH GROUP(PAYROLL)',
    'ALTUSER JSMITH DFLTGRP(PAYROLL)',
  ],
  *check(command) {
    const operand = operandNamed(command, 'GROUP');
    if (!operand || hasOperand(command, 'AUTHORITY') || hasOperand(command, 'UACC')) return;
    const user = nameOf(positional(command, 0));
    const group = nameOf(operand.values[0]);
    const instead = user === undefined || group === undefined ? 'CONNECT' : `CONNECT ${user} GROUP(${group})`;
    yield {
      place: at(command, operand.span),
      message: `GROUP without AUTHORITY or UACC changes nothing; it does not bring the user into the group. Use ${instead}, or DFLTGRP for the default group.`,
    };
  },
});
