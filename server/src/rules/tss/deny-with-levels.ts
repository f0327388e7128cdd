import { nameOf, operandNamed } from '../../bind/query.ts';
import { at, perhaps, replace } from '../support/steps.ts';
import { resourcesOf } from '../support/tss.ts';
import { commandRule } from '../types.ts';

export default commandRule({
  code: 'tss/deny-with-levels',
  title: 'ACTION(DENY) for a class with access levels',
  severity: 'warning',
  language: 'tss',
  commands: ['PERMIT'],
  operands: ['ACTION'],
  what: 'ACTION(DENY) stands in a permit for a class that has access levels.',
  why: 'There it does not apply: such a class refuses access with ACCESS(NONE). With another level the permit may even give access.',
  todo: 'Write ACCESS(NONE) and leave ACTION(DENY) out.',
  sources: [{ name: 'Top Secret for z/OS User Guide, Access Restriction with the ACTION Keyword' }],
  bad: [
    'TSS PERMIT(USER01) DSNAME(PAY.) ACTION(«DENY»)',
    'TSS PERMIT(USER01) DSNAME(PAY.) ACCESS(READ) ACTION(«DENY»,AUDIT)',
  ],
  good: [
    'TSS PERMIT(USER01) DSNAME(PAY.) ACCESS(NONE)',
    'TSS PERMIT(USER01) OPCMD(SET) ACTION(DENY)',
    'TSS PERMIT(USER01) DSNAME(PAY.) ACCESS(READ) ACTION(AUDIT)',
    'TSS PERMIT(USER01) DSNAME(PAY.) ACTION({action})',
  ],
  form: (command) => {
    const values = operandNamed(command, 'ACTION')?.values ?? [];
    return values.length > 1 || values.some(({ keyword }) => !keyword || keyword.name === 'DENY');
  },
  *check(command) {
    const action = operandNamed(command, 'ACTION');
    const deny = action?.values.find((value) => (value.keyword?.name ?? nameOf(value)) === 'DENY');
    const [first] = resourcesOf(command);
    if (!action || !deny || !first || (first.of.levels ?? []).length === 0) return;
    const hasAccess = operandNamed(command, 'ACCESS') !== undefined;
    yield {
      place: at(command, deny.span),
      message: `ACTION(DENY) does not apply to ${first.of.name}, whose access is given by levels. Write ACCESS(NONE) to refuse it.`,
      fixes:
        hasAccess || action.values.length > 1
          ? []
          : [perhaps('Replace by ACCESS(NONE)', replace(command, action.span, 'ACCESS(NONE)'))],
    };
  },
});
