import { tssCatalog } from '../../catalog/tss/index.ts';
import { at } from '../support/steps.ts';
import { resourcesOf } from '../support/tss.ts';
import { isEmptyList } from '../support/words.ts';
import { commandRule } from '../types.ts';

export default commandRule({
  code: 'tss/resource-name-missing',
  title: 'Resource class without a resource',
  severity: 'warning',
  language: 'tss',
  commands: ['ADDTO', 'CREATE', 'PERMIT', 'REVOKE', 'WHOHAS', 'WHOOWNS'],
  what: 'A resource class has no name in its parentheses, or no parentheses.',
  why: 'There is nothing to own, permit or look for. When the parentheses are missing, Top Secret ignores the next keyword.',
  todo: 'Write the name of the resource, or the beginning of names, in the parentheses.',
  sources: [{ name: 'Top Secret for z/OS User Guide, Command Functions' }],
  bad: [
    'TSS PERMIT(ZWESVUSR) «IBMFAC()» ACCESS(READ)',
    'TSS PERMIT(ZWESVUSR) «IBMFAC» ACCESS(READ)',
    'TSS WHOHAS «IBMFAC»',
  ],
  good: [
    'TSS PERMIT(ZWESVUSR) IBMFAC(ZWES.IS) ACCESS(READ)',
    'TSS WHOOWNS IBMFAC(*)',
    'TSS PERMIT(ZWESVUSR) IBMFAC({resource}) ACCESS(READ)',
    'TSS REMOVE(ZWEDEPT) IBMFAC',
  ],
  form: ({ operands }) =>
    operands.some(({ spec, values }) => spec && values.length === 0 && tssCatalog.isResourceClass(spec.name)),
  *check(command) {
    for (const { operand, of } of resourcesOf(command)) {
      if (!isEmptyList(command, operand)) continue;
      yield {
        place: at(command, operand.span),
        message: `${of.name} names no resource here. Write its name in the parentheses.`,
      };
    }
  },
});
