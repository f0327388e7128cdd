import { commandRule } from '../types.ts';
import { at } from '../support/steps.ts';

export default commandRule({
  code: 'racf/profile-name-missing',
  title: 'No profile name',
  severity: 'error',
  commands: ['PERMIT'],
  absence: true,
  what: 'PERMIT has no profile name.',
  why: 'The name is required. In a batch job nobody can be asked for it, so the command fails (IKJ56701I).',
  todo: 'Write the name of the profile as the first operand: `PERMIT profile-name CLASS(...) ID(...)`.',
  sources: [{ name: 'IKJ56701I' }, { name: 'RACF Command Language Reference, PERMIT' }],
  bad: ['«PERMIT» CLASS(FACILITY) ID(ZWESVUSR) ACCESS(READ)', '«PE»'],
  good: [
    'PERMIT ZWES.IS CLASS(FACILITY) ID(ZWESVUSR) ACCESS(READ)',
    'PERMIT ** CLASS(FACILITY) ID(SYSADM) ACCESS(ALTER)',
  ],
  form: ({ positionals }) => positionals.length === 0,
  *check(command) {
    yield {
      place: at(command, command.verbSpan),
      message: 'PERMIT has no profile name. Write the name as the first operand.',
    };
  },
});
