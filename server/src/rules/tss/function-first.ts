import { tssCatalog } from '../../catalog/tss/index.ts';
import { at, perhaps, replace } from '../support/steps.ts';
import { commandRule } from '../types.ts';

export default commandRule({
  code: 'tss/function-first',
  title: 'The function does not follow TSS',
  severity: 'warning',
  language: 'tss',
  commands: tssCatalog.functions.map(({ name }) => name),
  what: 'The ACID stands in front of the function.',
  why: 'The function follows the word TSS, and the ACID follows the function in parentheses. In another order Top Secret does not know what to do, and the command fails.',
  todo: 'Write the function first: `TSS ADDTO(USER01)`.',
  sources: [{ name: 'Top Secret for z/OS User Guide, Command Functions' }],
  bad: ['TSS «(USER01)» ADDTO FACILITY(TSO)', 'TSS «(USER01)» LIST DATA(ALL)'],
  good: ['TSS ADDTO(USER01) FACILITY(TSO)', 'TSS ADDTO (USER01) FACILITY(TSO)', 'TSS LIST DATA(ALL)'],
  form: ({ strays }) => strays.length > 0,
  *check(command) {
    const [first] = command.strays;
    const [operand] = command.operands;
    if (!first || !operand || first.span.start > operand.span.start) return;
    const name = operand.spec?.name ?? operand.word;
    const both = { start: first.span.start, end: operand.keyword.end };
    yield {
      place: at(command, first.span),
      message: `The function ${name} must follow TSS directly, with the ACID in parentheses behind it. Put it in front.`,
      fixes: operand.list
        ? []
        : [perhaps(`Put ${name} in front`, replace(command, both, `${operand.word}${first.text}`))],
    };
  },
});
