import { hasOperand } from '../../bind/query.ts';
import { tssCatalog } from '../../catalog/tss/index.ts';
import { resourcesOf, targetName } from '../support/tss.ts';
import { at, perhaps, replace } from '../support/steps.ts';
import { commandRule } from '../types.ts';

export default commandRule({
  code: 'tss/owner-name-too-long',
  title: 'Name too long to be owned',
  severity: 'warning',
  language: 'tss',
  commands: ['ADDTO', 'CREATE'],
  what: 'ADDTO gives an owner to a name that is longer than the class allows for ownership: 8 characters in general classes, 26 in prefixed ones, some have limits of their own.',
  why: 'The command is refused. Permits may have longer names than ownership.',
  todo: 'Own the beginning of the name: SUPERUSE for SUPERUSER.FILESYS, IRRPTAUT for IRRPTAUTH. It covers all names that begin so.',
  sources: [{ name: 'Top Secret for z/OS r15 User Guide, System Predefined Resources' }],
  bad: ['TSS ADD(FACACID) UNIXPRIV(«SUPERUSER.FILESYS»)'],
  good: [
    'TSS ADD(FACACID) UNIXPRIV(SUPERUSE)',
    'TSS PERMIT(ZWESVUSR) UNIXPRIV(SUPERUSER.FILESYS) ACCESS(CONTROL)',
    'TSS ADD(FACACID) UNIXPRIV({prefix.of.the.site})',
    'TSS ADD(AUDIT) UNIXPRIV(SUPERUSER.FILESYS)',
  ],
  form: ({ operands }) =>
    operands.some(({ spec }) => spec && tssCatalog.resourceClass(spec.name)?.ownerLength !== undefined),
  *check(command) {
    if (targetName(command) === 'AUDIT' || hasOperand(command, 'RESCLASS')) return;
    for (const { operand, of } of resourcesOf(command)) {
      if (of.ownerLength === undefined || of.certainty === 'doubtful') continue;
      for (const value of operand.values) {
        if (value.value === undefined || value.value.length <= of.ownerLength) continue;
        const beginning = value.value.slice(0, of.ownerLength);
        yield {
          place: at(command, value.span),
          message: `Names that are owned in ${of.name} have up to ${of.ownerLength} characters, so this is refused. Own the beginning of the name, ${beginning}.`,
          fixes: [perhaps(`Own ${beginning}`, replace(command, value.span, beginning))],
        };
      }
    }
  },
});
