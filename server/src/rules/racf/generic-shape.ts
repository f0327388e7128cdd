import type { BoundCommand } from '../../bind/types.ts';
import { lacksClass, replacements, severityOf, spanOf, tellOf, type WrongValue } from '../support/values.ts';
import { at } from '../support/steps.ts';
import { commandRule, type Finding } from '../types.ts';

const kinds = ['generic-shape'] as const;

export default commandRule({
  code: 'racf/generic-shape',
  title: 'Generic characters where they mean nothing',
  severity: 'warning',
  what: 'A profile name has `**` as a part of a qualifier or twice, `*` inside a qualifier of a data set name, or ends with `%*`.',
  why: 'RACF refuses such a name for data sets, and one that ends with `%*` in any class (ICH10313I). In other names the characters do not stand for what was meant.',
  todo: 'Make `**` a qualifier of its own, once in the name: `A.B*.**` for all that begins with `A.B`.',
  sources: [
    { name: 'RACF Command Language Reference, Generic profile rules - enhanced generic naming active' },
    { name: 'RACF Command Language Reference, Profile names for general resources' },
    { name: 'ICH10313I' },
  ],
  bad: [
    "ADDSD 'A.«B**»' UACC(NONE)",
    "ADDSD 'A.**.B.«**»' UACC(NONE)",
    "PERMIT 'A.B«*»C.D' ID(PAYGRP) ACCESS(READ)",
    'RDEFINE FACILITY ABC.D«%*» UACC(NONE)',
    'RDEFINE FACILITY **.ABC.«**» UACC(NONE)',
  ],
  good: [
    "ADDSD 'A.B*.**' UACC(NONE)",
    "ADDSD 'A.%%.*.B*' UACC(NONE)",
    'RDEFINE FACILITY **.ABC UACC(NONE)',
    'RDEFINE FACILITY ** UACC(NONE)',
    'RDEFINE $SITECLS ABC** UACC(NONE)',
    "ADDSD 'A.{name}**' UACC(NONE)",
  ],
  values: true,
  check: (command, { site }) => tellOf(command, site, kinds, tell),
});

function tell(wrong: WrongValue, command: BoundCommand): Finding | undefined {
  if (lacksClass(command, wrong)) return undefined;
  const severity = severityOf(wrong);
  const outcome = severity === 'error' ? 'RACF refuses this name' : 'This name does not cover what it looks like';
  return {
    place: at(command, spanOf(wrong)),
    severity,
    message: `${outcome}: ${wrong.problem.reason}. Write ** once and as a qualifier of its own, * at the end of a qualifier, and no % before a last *.`,
    fixes: replacements(command, wrong),
  };
}
