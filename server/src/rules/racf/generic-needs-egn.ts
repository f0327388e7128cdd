import type { BoundCommand } from '../../bind/types.ts';
import { emptySite } from '../../site/types.ts';
import { severityOf, spanOf, tellOf, type WrongValue } from '../support/values.ts';
import { at } from '../support/steps.ts';
import { commandRule, type Finding } from '../types.ts';

const kinds = ['needs-egn'] as const;

export default commandRule({
  code: 'racf/generic-needs-egn',
  title: 'Data set name with ** at a site without enhanced generic naming',
  severity: 'warning',
  what: 'A data set profile has `**` in its name, and the site data says that enhanced generic naming (SETROPTS EGN) is not in force. A deck with SETROPTS EGN is left alone.',
  why: 'Without it RACF does not allow `**` in the class DATASET, and the command fails. A single `*` at the end then covers all the rest of the name.',
  todo: 'Write `*` at the end in the place of `**`, or correct `egn` in the site data.',
  sources: [{ name: 'RACF Command Language Reference, Generic profiles' }],
  site: { ...emptySite, egn: false },
  bad: ["ADDSD 'PAYROLL.«**»' UACC(NONE)", "PERMIT 'PAYROLL.«**».DATA' ID(PAYGRP) ACCESS(READ)"],
  good: [
    "SETROPTS EGN\nADDSD 'PAYROLL.**' UACC(NONE)",
    "ADDSD 'PAYROLL.*' UACC(NONE)",
    'RDEFINE FACILITY PAYROLL.** UACC(NONE)',
    "ADDSD '{prefix}.**' UACC(NONE)",
  ],
  values: true,
  check: (command, { site }) => tellOf(command, site, kinds, tell),
});

function tell(wrong: WrongValue, command: BoundCommand): Finding {
  return {
    place: at(command, spanOf(wrong)),
    severity: severityOf(wrong),
    message:
      'Enhanced generic naming is not in force at this site, so RACF allows no ** in a data set name, and the command fails. Write * at the end, which then covers the rest.',
    holds: (effects) => !effects.setsEgn,
  };
}
