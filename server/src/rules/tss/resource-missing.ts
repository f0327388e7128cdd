import { isClassKeyword } from '../../effect/tss/resources.ts';
import { at } from '../support/steps.ts';
import { commandRule } from '../types.ts';

/** What may be permitted besides resources. */
const others: ReadonlySet<string> = new Set(['MODE', 'ACID']);

export default commandRule({
  code: 'tss/resource-missing',
  title: 'A permit for nothing',
  severity: 'warning',
  language: 'tss',
  commands: ['PERMIT', 'REVOKE'],
  absence: true,
  what: 'PERMIT or REVOKE names no resource.',
  why: 'There is nothing to permit, so the command fails or does nothing. Often the resource stands on a card behind one that lacks its continuation sign.',
  todo: 'Name the resource with its class, such as IBMFAC(BPX.SERVER).',
  sources: [{ name: 'Top Secret for z/OS Command Functions, PERMIT Function' }],
  bad: ['TSS «PERMIT»(ZWESVUSR) ACCESS(READ)', 'TSS «REVOKE»(ZWESVUSR)'],
  good: [
    'TSS PERMIT(ZWESVUSR) IBMFAC(BPX.SERVER) ACCESS(READ)',
    'TSS PERMIT(PROF01) MODE(IMPL)',
    'TSS PERMIT(USER01) ACID(USER02)',
    'TSS PERMIT(ZWESVUSR) $PAYROLL(CHECKS) ACCESS(READ)',
    'TSS PERMIT(ZWESVUSR) {resource} ACCESS(READ)',
  ],
  form: ({ operands }) =>
    !operands.some((operand, index) => index > 0 && (isClassKeyword(operand) || others.has(operand.spec?.name ?? ''))),
  *check(command) {
    const [first, ...keywords] = command.operands;
    if (!first) return;
    if (keywords.some((operand) => isClassKeyword(operand) || others.has(operand.spec?.name ?? ''))) return;
    yield {
      place: at(command, first.keyword),
      message: `This ${command.spec?.name ?? ''} names no resource, so it does nothing. Add the resource class with the name, such as IBMFAC(name).`,
    };
  },
});
