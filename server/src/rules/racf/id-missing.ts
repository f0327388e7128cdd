import { hasOperand } from '../../bind/query.ts';
import { commandRule } from '../types.ts';
import { at } from '../support/steps.ts';

export default commandRule({
  code: 'racf/id-missing',
  title: 'ACCESS or DELETE without ID',
  severity: 'warning',
  commands: ['PERMIT'],
  operands: ['FROM', 'RESET'],
  absence: true,
  what: 'PERMIT has ACCESS or DELETE beside FROM or RESET, but no ID.',
  why: 'ACCESS and DELETE apply to the names in ID. Without ID, RACF ignores them; only FROM or RESET is carried out.',
  todo: 'Add ID with the users or groups, or take ACCESS or DELETE out.',
  sources: [{ name: 'RACF Command Language Reference, PERMIT, ID' }],
  bad: [
    'PERMIT ZWES.IS CLASS(FACILITY) RESET(STANDARD) «ACCESS(READ)»',
    'PERMIT ZWES.IS CLASS(FACILITY) FROM(ZWES.OLD) «DELETE»',
  ],
  good: [
    'PERMIT ZWES.IS CLASS(FACILITY) RESET(STANDARD) ID(ZWESVUSR) ACCESS(READ)',
    'PERMIT ZWES.IS CLASS(FACILITY) FROM(ZWES.OLD)',
  ],
  form: (command) => !hasOperand(command, 'ID'),
  *check(command) {
    for (const { spec, span } of command.operands) {
      if (spec?.name !== 'ACCESS' && spec?.name !== 'DELETE') continue;
      yield {
        place: at(command, span),
        message: `RACF ignores ${spec.name} without ID. Add ID with the users or groups meant, or remove ${spec.name}.`,
        unnecessary: true,
      };
    }
  },
});
