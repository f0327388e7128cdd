import { hasOperand } from '../../bind/query.ts';
import { commandRule } from '../types.ts';
import { at } from '../support/steps.ts';

export default commandRule({
  code: 'racf/permit-does-nothing',
  title: 'PERMIT without ID, FROM and RESET',
  severity: 'error',
  commands: ['PERMIT'],
  absence: true,
  what: 'PERMIT has neither ID nor FROM nor RESET.',
  why: 'There is nobody to give access to, no list to copy and none to empty: no access list changes. ACCESS and DELETE are ignored without ID.',
  todo: 'Add ID with the users or groups. When ID stands on the next card, the continuation sign is missing.',
  sources: [{ name: 'RACF Command Language Reference, PERMIT, ID' }],
  bad: ['«PERMIT» ZWES.IS CLASS(FACILITY) ACCESS(READ)', '«PERMIT» ZWES.IS CLASS(FACILITY)'],
  good: [
    'PERMIT ZWES.IS CLASS(FACILITY) ID(ZWESVUSR) ACCESS(READ)',
    'PERMIT ZWES.IS CLASS(FACILITY) RESET',
    'PERMIT ZWES.IS CLASS(FACILITY) FROM(ZWES.OLD)',
    'PERMIT ZWES.IS CLASS(FACILITY) {grantees}',
  ],
  form: (command) => !['ID', 'FROM', 'RESET'].some((name) => hasOperand(command, name)),
  *check(command) {
    if (command.positionals.length === 0) return;
    const ignored = ['ACCESS', 'DELETE'].find((name) => hasOperand(command, name));
    const consequence = ignored === undefined ? 'changes nothing' : `ignores ${ignored} and changes nothing`;
    yield {
      place: at(command, command.verbSpan),
      message: `Without ID, FROM or RESET, PERMIT ${consequence}. Add ID with the users or groups who get the access.`,
    };
  },
});
