import { at } from '../support/steps.ts';
import { isInBareValue } from '../support/tss.ts';
import { isOpaque } from '../support/understood.ts';
import { commandRule } from '../types.ts';

export default commandRule({
  code: 'tss/keyword-without-parentheses',
  title: 'Keyword without its parentheses',
  severity: 'warning',
  language: 'tss',
  what: 'A keyword that takes a value stands without parentheses.',
  why: 'Parentheses must be there even when nothing is in them: without them Top Secret ignores the keyword that follows.',
  todo: 'Write the value in parentheses, or `()` for no value.',
  sources: [{ name: 'Top Secret for z/OS User Guide, Command Functions' }],
  bad: [
    'TSS LIST(ACIDS) «DATA» TYPE(USER)',
    "TSS CREATE(ZWESVUSR) «TYPE» NAME('ZOWE') DEPT(ZWEDEPT)",
    'TSS REPLACE(ZWESVUSR) «NAME» HOME(/u/zowe)',
  ],
  good: [
    'TSS LIST(ACIDS) DATA() TYPE(USER)',
    'TSS LIST(STC)',
    'TSS LIST STC',
    'TSS REMOVE(ZWESVUSR) UID',
    'TSS REPLACE(ZWESVUSR) {field} HOME(/u/zowe)',
    'TSS REPLACE(ZWESVUSR) HOME {home}',
  ],
  form: (command) => command.operands.some(({ list, spec }) => list === undefined && spec?.value.kind === 'values'),
  *check(command) {
    if (command.spec?.name === 'TSS') return;
    for (const [index, operand] of command.operands.entries()) {
      const { spec, list } = operand;
      // A hole behind it may be the value with its parentheses.
      if (isOpaque(command.operands[index + 1]?.word ?? '')) continue;
      if (list !== undefined || spec?.value.kind !== 'values' || spec.value.optional) continue;
      // Records are listed without parentheses too. A value that only lacks them is told as such.
      if (spec.name === command.spec?.name || spec.source.certainty === 'doubtful' || isInBareValue(command, operand))
        continue;
      yield {
        place: at(command, operand.span),
        message: `${spec.name} stands without parentheses, so Top Secret ignores the keyword behind it. Write the value in parentheses, or () for none.`,
      };
    }
  },
});
