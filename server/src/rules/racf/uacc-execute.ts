import { operandNamed } from '../../bind/query.ts';
import { isKeyword, suppliedClass } from '../support/resource-command.ts';
import { givesUacc } from '../support/resources.ts';
import { at, perhaps, replace } from '../support/steps.ts';
import { commandRule } from '../types.ts';

export default commandRule({
  code: 'racf/uacc-execute',
  title: 'UACC(EXECUTE) outside the classes DATASET and PROGRAM',
  severity: 'warning',
  commands: ['RDEFINE', 'RALTER'],
  operands: ['UACC'],
  what: 'The universal access of a general resource that is no program is EXECUTE.',
  why: 'EXECUTE lets users run a program without reading it. RACF knows it for program libraries and for the class PROGRAM; for any other resource it gives nobody anything, and looks as if it did.',
  todo: 'Write NONE, or READ if everybody may use the resource.',
  sources: [{ name: 'RACF Command Language Reference, RDEFINE, UACC' }],
  bad: ['RDEFINE FACILITY ZWES.IS UACC(«EXECUTE»)', 'RALTER APPL ZOWE UACC(«E»)'],
  good: [
    'RDEFINE PROGRAM PAYROLL UACC(EXECUTE)',
    "ADDSD 'SYS1.LINKLIB' UACC(EXECUTE)",
    'RDEFINE $MYCLASS ABC UACC(EXECUTE)',
    'RDEFINE FACILITY ZWES.IS UACC(READ)',
  ],
  form: givesUacc,
  *check(command) {
    const className = suppliedClass(command)?.name;
    if (className === undefined || className === 'PROGRAM') return;
    const uacc = operandNamed(command, 'UACC');
    const [value] = uacc?.values ?? [];
    if (!isKeyword(uacc, 'EXECUTE') || !value) return;
    yield {
      place: at(command, value.span),
      message: `EXECUTE is a level for program libraries and the class PROGRAM; in class ${className} it gives nobody access. Write NONE or READ.`,
      fixes: [perhaps('Replace EXECUTE by NONE', replace(command, value.span, 'NONE'))],
    };
  },
});
