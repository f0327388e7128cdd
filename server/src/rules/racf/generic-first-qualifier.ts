import type { BoundCommand } from '../../bind/types.ts';
import { severityOf, spanOf, tellOf, type WrongValue } from '../support/values.ts';
import { at } from '../support/steps.ts';
import { commandRule, type Finding } from '../types.ts';

const kinds = ['generic-first-qualifier'] as const;

export default commandRule({
  code: 'racf/generic-first-qualifier',
  title: 'Generic characters in the first qualifier of a data set',
  severity: 'warning',
  what: 'The first qualifier of a data set profile has `*` or `%` in it.',
  why: 'The first qualifier names the user or group that the data sets belong to, so RACF allows no generic characters there, and the command fails.',
  todo: 'Write one profile for each first qualifier.',
  sources: [{ name: 'RACF Security Administrator’s Guide, When you can specify generic profile names' }],
  bad: [
    "ADDSD '«*».LOADLIB' UACC(READ)",
    "ADDSD '«PROD%».LOADLIB' UACC(READ)",
    "PERMIT '«**».LOADLIB' ID(PAYGRP) ACCESS(READ)",
  ],
  good: [
    "ADDSD 'PROD.LOADLIB' UACC(READ)",
    'RDEFINE FACILITY *.LOADLIB UACC(NONE)',
    "ADDSD '{prefix}*.LOADLIB' UACC(READ)",
  ],
  values: true,
  check: (command, { site }) => tellOf(command, site, kinds, tell),
});

function tell(wrong: WrongValue, command: BoundCommand): Finding {
  return {
    place: at(command, spanOf(wrong)),
    severity: severityOf(wrong),
    message:
      'RACF allows no generic characters in the first qualifier of a data set, so the command fails. Write one profile for each first qualifier.',
  };
}
