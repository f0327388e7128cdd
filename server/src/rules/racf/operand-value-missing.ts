import { everyOperand, isFullyKnown, severityFor } from '../support/operands.ts';
import { at } from '../support/steps.ts';
import { isEmptyList, looseValue } from '../support/words.ts';
import { commandRule } from '../types.ts';

export default commandRule({
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
  concerns: (command) => everyOperand(command).some(({ operand }) => operand.values.length === 0),
  *check(command) {
    if (!isFullyKnown(command)) return;
    for (const { operand } of everyOperand(command)) {
      const value = operand.spec?.value;
      if (value?.kind !== 'values' || value.optional || (operand.spec?.valueCertainty ?? 'docs') !== 'docs') continue;
      if (!isEmptyList(command, operand) || looseValue(command, operand)) continue;
      const name = operand.spec?.name ?? operand.word;
      const fallback = operand.list === undefined ? operand.spec?.default : undefined;
      yield {
        place: at(command, operand.span),
        severity: fallback === undefined ? severityFor(command) : 'warning',
        message:
          fallback === undefined
            ? `${name} needs a value, and in a batch job nobody can be asked for it. Write it in the parentheses, or remove the operand.`
            : `${name} has no value: ${fallback} is taken, or the command fails. Write the value in parentheses.`,
      };
    }
  },
});
