import { at, perhaps, replace } from '../support/steps.ts';
import { bareValue } from '../support/tss.ts';
import { commandRule } from '../types.ts';

export default commandRule({
  code: 'tss/value-without-parentheses',
  title: 'Value without parentheses',
  severity: 'warning',
  language: 'tss',
  what: 'The word behind a keyword looks like its value, but stands in no parentheses.',
  why: 'Top Secret takes values in parentheses only. A keyword without them makes it ignore what follows.',
  todo: 'Put the value in parentheses.',
  sources: [{ name: 'Top Secret for z/OS User Guide, Command Functions' }],
  bad: [
    'TSS PERMIT(ZWESVUSR) IBMFAC(ZWES.IS) ACCESS «READ»',
    "TSS CREATE(ZWESVUSR) DEPT «ZWEDEPT» NAME('ZOWE')",
    "TSS CREATE(ZWESVUSR) TYPE «USER» DEPT(ZWEDEPT) NAME('ZOWE')",
    'TSS PERMIT(ZWESVUSR) DSN «ZWE.DATA» ACCESS(READ)',
    'TSS WHOHAS DSN «B»',
  ],
  good: [
    'TSS PERMIT(ZWESVUSR) IBMFAC(ZWES.IS) ACCESS(READ)',
    'TSS PERMIT(ZWESVUSR) IBMFAC(ZWES.IS) ACCESS (READ)',
    'TSS LIST RDT',
    'TSS REMOVE(ZWESVUSR) UID SUSPEND',
    'TSS PERMIT(ZWESVUSR) IBMFAC(ZWES.IS) ACCESS {level}',
  ],
  form: ({ operands }) => operands.some(({ list }) => list === undefined),
  *check(command) {
    if (command.spec?.name === 'TSS') return;
    for (const operand of command.operands) {
      const value = bareValue(command, operand);
      if (!value || !operand.spec) continue;
      const both = { start: operand.span.start, end: value.span.end };
      yield {
        place: at(command, value.span),
        message: `This looks like the value of ${operand.spec.name}, but without parentheses it is none. Put it in parentheses.`,
        fixes: [
          perhaps(
            `Put the value of ${operand.spec.name} in parentheses`,
            replace(command, both, `${operand.word}(${value.word})`),
          ),
        ],
      };
    }
  },
});
