import { commandRule } from '../types.ts';
import { certainClass, conditions } from '../support/permit.ts';
import { at } from '../support/steps.ts';

const classes = ['DATASET', 'SERVAUTH'];

export default commandRule({
  code: 'racf/when-program-class',
  title: 'WHEN(PROGRAM) outside DATASET and SERVAUTH',
  severity: 'error',
  commands: ['PERMIT'],
  operands: ['WHEN'],
  what: 'WHEN(PROGRAM) is given for a class other than DATASET and SERVAUTH.',
  why: 'RACF checks programs for these two classes only; for any other the command fails (ICH06020I).',
  todo: 'Leave the condition out, or protect the data sets behind the resource with it.',
  sources: [{ name: 'ICH06020I' }],
  bad: ['PERMIT ZWES.IS CLASS(FACILITY) ID(ZWESVUSR) ACCESS(READ) WHEN(«PROGRAM(ZWESIS01)»)'],
  good: [
    "PERMIT 'SYS1.DATA' ID(BATCH) ACCESS(READ) WHEN(PROGRAM(PAYROLL))",
    'PERMIT EZB.STACKACCESS.*.* CLASS(SERVAUTH) ID(*) ACCESS(READ) WHEN(PROGRAM(FTPD))',
    'PERMIT ZWES.IS CLASS(FACILITY) ID(ZWESVUSR) ACCESS(READ) WHEN(CRITERIA(A(B)))',
  ],
  form: (command) => conditions(command).some(({ spec }) => spec?.name === 'PROGRAM'),
  *check(command) {
    const className = certainClass(command);
    if (className === undefined || classes.includes(className)) return;
    for (const condition of conditions(command)) {
      if (condition.spec?.name !== 'PROGRAM') continue;
      yield {
        place: at(command, condition.span),
        message: `WHEN(PROGRAM) is for the classes DATASET and SERVAUTH only; in class ${className} the command fails (ICH06020I). Remove the condition.`,
      };
    }
  },
});
