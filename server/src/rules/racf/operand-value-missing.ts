import { operandValueMissing } from '../support/generic/operand-value-missing.ts';

export default operandValueMissing({
  code: 'racf/operand-value-missing',
  title: 'A value is missing',
  severity: 'warning',
  what: 'An operand that needs a value has none, or nothing stands in its parentheses.',
  why: 'TSO asks for the value, and a batch job has nobody to answer: the command fails (IKJ56701I). Empty parentheses often come from a symbol without a value.',
  todo: 'Fill in the value, or take the operand out.',
  sources: [{ name: 'IKJ56701I' }],
  bad: [
    'PERMIT ZWES.IS «CLASS()» ID(ZWESVUSR) ACCESS(READ)',
    'PERMIT ZWES.IS CLASS(FACILITY) «ID()» ACCESS(READ)',
    'PERMIT ZWES.IS CLASS(FACILITY) «FROM»',
    "PERMIT 'SYS1.DATA' ID(BATCH) ACCESS(READ) WHEN(«PROGRAM»)",
    'RDEFINE STARTED MYAPP.* STDATA(USER(MYAPP) «TRUSTED»)',
  ],
  good: [
    'PERMIT ZWES.IS CLASS(FACILITY) ID(*) ACCESS(READ)',
    'PERMIT ZWES.IS CLASS(FACILITY) ID({names}) ACCESS(READ) RESET',
  ],
});
