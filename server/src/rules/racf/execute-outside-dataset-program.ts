import { operandsNamed } from '../../bind/query.ts';
import { permitClass } from '../../effect/permit.ts';
import { mayBeLevel } from '../support/permit.ts';
import { commandRule } from '../types.ts';

export default commandRule({
  code: 'racf/execute-outside-dataset-program',
  title: 'EXECUTE outside the classes DATASET and PROGRAM',
  severity: 'error',
  commands: ['PERMIT'],
  operands: ['ACCESS'],
  what: 'PERMIT gives the access level EXECUTE for a resource that is neither a data set nor a program.',
  why: 'EXECUTE means that a program may be run but not read. RACF knows it for load libraries (class DATASET) and programs (class PROGRAM) only. For any other resource the permission does not allow what READ allows, and the user meets an ICH408I later.',
  todo: 'Give READ, or the level the product asks for.',
  sources: [{ name: 'RACF Command Language Reference, PERMIT, ACCESS' }],
  bad: ['PERMIT BPX.SERVER CLASS(FACILITY) ID(ZWESVUSR) ACCESS(«EXECUTE»)'],
  good: [
    "PERMIT 'SYS1.LINKLIB' ID(PAYROLL) ACCESS(EXECUTE)",
    'PERMIT PAYROLL CLASS(PROGRAM) ID(PAYGRP) ACCESS(EXECUTE)',
    'PERMIT {zowe.resource} CLASS({zowe.class}) ID(ZWESVUSR) ACCESS(EXECUTE)',
  ],
  form: (command) => {
    const className = permitClass(command);
    if (className === 'DATASET' || className === 'PROGRAM') return false;
    return operandsNamed(command, 'ACCESS').some((access) => mayBeLevel(access, ['EXECUTE']));
  },
  *check(command) {
    const className = permitClass(command);
    if (className === undefined || className === 'DATASET' || className === 'PROGRAM') return;
    for (const operand of operandsNamed(command, 'ACCESS')) {
      const [value] = operand.values;
      if (value?.keyword?.name !== 'EXECUTE') continue;
      yield {
        place: { command: command.text, span: value.span },
        message: `EXECUTE is a level for the classes DATASET and PROGRAM only; in class ${className} it does not give the access that READ gives. Use READ or higher.`,
        fixes: [
          {
            title: 'Replace EXECUTE by READ',
            safe: false,
            steps: [{ kind: 'replace', command: command.text, span: value.span, text: 'READ' }],
          },
        ],
      };
    }
  },
});
