import { tssCatalog } from '../../catalog/tss/index.ts';
import { at } from '../support/steps.ts';
import { commandRule } from '../types.ts';

export default commandRule({
  code: 'tss/function-without-acid',
  title: 'ACID behind a function that takes none',
  severity: 'warning',
  language: 'tss',
  commands: tssCatalog.functions.filter(({ takes }) => takes === 'nothing').map(({ name }) => name),
  what: 'WHOHAS, WHOOWNS or another function that takes no ACID has one in parentheses.',
  why: 'These functions ask about a resource, or about yourself: the class follows the function directly. With parentheses behind it the command fails.',
  todo: 'Write the class behind the function: TSS WHOHAS IBMFAC(name). What one ACID has TSS LIST(acid) DATA(XAUTH) shows.',
  sources: [{ name: 'Top Secret for z/OS, Command Functions and Keywords' }],
  bad: ['TSS WHOHAS«(ZWESVUSR)» IBMFAC(ZWES.IS)'],
  good: ['TSS WHOHAS IBMFAC(ZWES.IS)', 'TSS WHOOWNS DSNAME(*)', 'TSS WHOHAS ACID(ZWESVUSR)'],
  form: ({ spec, operands: [first] }) => first?.list !== undefined && first.spec?.name === spec?.name,
  *check(command) {
    const [first] = command.operands;
    if (!first?.list) return;
    yield {
      place: at(command, first.list),
      message: `${first.spec?.name ?? ''} takes no ACID: the resource class follows it directly. Remove the parentheses.`,
    };
  },
});
