import { hasOperand } from '../../bind/query.ts';
import { at } from '../support/steps.ts';
import { commandRule } from '../types.ts';

/** What each attribute lets a user do, and what may be enough instead. */
const attributes: Readonly<Record<string, string>> = {
  SPECIAL:
    'SPECIAL lets the user change every profile of the system. Where it is for some groups only, group-SPECIAL by CONNECT is enough.',
  OPERATIONS:
    'OPERATIONS opens nearly all data sets to the user. Storage administration can do without, with the STGADMIN profiles of class FACILITY.',
  AUDITOR: 'AUDITOR lets the user see all profiles and change what is logged. Who only looks is served by ROAUDIT.',
  ROAUDIT: 'ROAUDIT lets the user see all profiles and auditing options of the system.',
};

export default commandRule({
  code: 'racf/system-attribute',
  title: 'Attribute with power over the whole system',
  severity: 'information',
  commands: ['ADDUSER', 'ALTUSER'],
  operands: Object.keys(attributes),
  what: 'A user gets SPECIAL, OPERATIONS, AUDITOR or ROAUDIT for the whole system.',
  why: 'Each of them goes past what profiles say. Audits ask for a reason for each user who has one.',
  todo: 'Check that the user needs it, and that the reason is written down. Less is often enough: group attributes by CONNECT, ROAUDIT in the place of AUDITOR, profiles of class FACILITY in the place of OPERATIONS.',
  sources: [
    { name: 'DISA STIG for z/OS RACF, RACF-ES-000660 (V-223713): SPECIAL' },
    { name: 'DISA STIG for z/OS RACF, RACF-ES-000670 (V-223714): OPERATIONS' },
    { name: 'DISA STIG for z/OS RACF, V-223709: AUDITOR' },
  ],
  bad: ['ADDUSER ADMIN01 DFLTGRP(SYSPROG) «SPECIAL»', 'ALTUSER ADMIN01 «OPERATIONS»'],
  good: ['ALTUSER ADMIN01 NOSPECIAL', 'ALTUSER ADMIN01 SPECIAL NOSPECIAL', 'CONNECT ADMIN01 GROUP(PAYROLL) SPECIAL'],
  *check(command) {
    const both = hasOperand(command, 'SPECIAL') && hasOperand(command, 'AUDITOR');
    for (const { spec, span } of command.operands) {
      const power = spec && attributes[spec.name];
      // The two together have a rule of their own, which speaks of AUDITOR; so has an attribute given and taken.
      if (!spec || power === undefined || (both && spec.name === 'AUDITOR')) continue;
      if (hasOperand(command, `NO${spec.name}`)) continue;
      yield { place: at(command, span), message: `${power} Check that the user needs it.` };
    }
  },
});
