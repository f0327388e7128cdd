import { commandRule } from '../types.ts';
import { certainClass, conditions } from '../support/permit.ts';
import { at } from '../support/steps.ts';

export default commandRule({
  code: 'racf/when-criteria-dataset',
  title: 'WHEN(CRITERIA) for a data set',
  severity: 'error',
  commands: ['PERMIT'],
  operands: ['WHEN'],
  what: 'WHEN(CRITERIA) is given for class DATASET.',
  why: 'Criteria come from the application that asks RACF, such as Db2, and only for general resources. For a data set the command fails (ICH06022I). Without CLASS the class is DATASET.',
  todo: 'Add the class of the profile with CLASS, or use another condition.',
  sources: [{ name: 'ICH06022I' }],
  bad: ["PERMIT 'SYS1.DATA' ID(BATCH) ACCESS(READ) WHEN(«CRITERIA(SQLROLE(TELLER))»)"],
  good: ["PERMIT DSN1.TAB.SELECT CLASS(MDSNTB) ID(TELLERS) ACCESS(READ) WHEN(CRITERIA(SQLROLE('TELLER')))"],
  form: (command) => conditions(command).some(({ spec }) => spec?.name === 'CRITERIA'),
  *check(command) {
    if (certainClass(command) !== 'DATASET') return;
    for (const condition of conditions(command)) {
      if (condition.spec?.name !== 'CRITERIA') continue;
      yield {
        place: at(command, condition.span),
        message:
          'WHEN(CRITERIA) is for general resources only; for class DATASET the command fails (ICH06022I). Use another condition, or give the class.',
      };
    }
  },
});
