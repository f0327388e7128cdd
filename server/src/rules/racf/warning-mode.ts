import { operandNamed } from '../../bind/query.ts';
import { at, perhaps, remove } from '../support/steps.ts';
import { commandRule } from '../types.ts';

export default commandRule({
  code: 'racf/warning-mode',
  title: 'Profile in warning mode',
  severity: 'information',
  commands: ['ADDSD', 'ALTDSD', 'RDEFINE', 'RALTER'],
  operands: ['WARNING'],
  what: 'A profile is defined or changed with WARNING.',
  why: 'RACF then lets everybody in and only writes a warning: whatever access list and UACC say, the resource is open to all. That helps to find out who needs what, and is easily forgotten.',
  todo: 'Leave WARNING out, or plan when ALTDSD or RALTER with NOWARNING ends it. `SEARCH WARNING CLASS(class)` lists the profiles.',
  sources: [{ name: 'RACF Command Language Reference, RDEFINE, WARNING' }],
  bad: ["ADDSD 'PROD.**' UACC(NONE) «WARNING»", 'RALTER FACILITY ZWES.IS «WARN»'],
  good: ["ADDSD 'PROD.**' UACC(NONE)", "ALTDSD 'PROD.**' NOWARNING", 'SEARCH CLASS(DATASET) WARNING'],
  *check(command) {
    const warning = operandNamed(command, 'WARNING');
    if (!warning) return;
    yield {
      place: at(command, warning.keyword),
      message:
        'In warning mode RACF lets everybody in, whatever the access list says. Leave WARNING out, or plan when NOWARNING ends it.',
      fixes: [perhaps('Remove WARNING', remove(command, warning.span))],
    };
  },
});
