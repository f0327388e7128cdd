import { tssCatalog } from '../../catalog/tss/index.ts';
import { at } from '../support/steps.ts';
import { isEmptyList } from '../support/words.ts';
import { commandRule } from '../types.ts';

export default commandRule({
  code: 'tss/acid-missing',
  title: 'Function without its ACID',
  severity: 'warning',
  language: 'tss',
  // LIST shows records without parentheses too.
  commands: tssCatalog.functions
    .filter(({ name, target, takes }) => target === 'required' && takes !== 'option' && name !== 'LIST')
    .map(({ name }) => name),
  what: 'A function that works on an ACID or a record names none.',
  why: 'The ACID stands in parentheses directly behind the function. Without it Top Secret does not know what to work on, and the command fails. Empty parentheses often come from a symbol without a value.',
  todo: 'Write the ACID in parentheses behind the function.',
  sources: [{ name: 'TSS0211E' }, { name: 'Top Secret for z/OS User Guide, Command Functions' }],
  bad: [
    'TSS «PERMIT()» IBMFAC(ZWES.IS) ACCESS(READ)',
    'TSS «REMOVE» PROCNAME(OLDTASK)',
    'TSS «DELETE»',
    'TSS «REVOKE» IBMFAC(ZWES.IS)',
  ],
  good: [
    'TSS PERMIT(ZWESVUSR) IBMFAC(ZWES.IS) ACCESS(READ)',
    'TSS REVOKE (ZWESVUSR) IBMFAC(ZWES.IS)',
    'TSS DELETE({acid})',
    'TSS LIST STC',
    'TSS REFRESH',
  ],
  form: ({ operands }) => operands[0]?.values.length === 0,
  *check(command) {
    const [first] = command.operands;
    // In front of the function it is told as such.
    if (!first?.spec || first.spec.name !== command.spec?.name || !isEmptyList(command, first)) return;
    if ((command.strays[0]?.span.start ?? Infinity) < first.span.start) return;
    yield {
      place: at(command, first.span),
      message: `${first.spec.name} needs the ACID or record it works on, in parentheses directly behind it. Without it the command fails.`,
    };
  },
});
