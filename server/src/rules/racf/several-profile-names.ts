import { commandRule } from '../types.ts';
import { at } from '../support/steps.ts';
import { secondName } from '../support/words.ts';

export default commandRule({
  code: 'racf/several-profile-names',
  title: 'More than one profile name',
  severity: 'error',
  commands: ['PERMIT'],
  what: 'PERMIT names more than one profile.',
  why: 'PERMIT works on exactly one profile. TSO looks for a keyword where the second name stands and refuses the command (IKJ56712I).',
  todo: 'Write one PERMIT for each profile.',
  sources: [{ name: 'RACF Command Language Reference, PERMIT, profile-name' }, { name: 'IKJ56712I' }],
  bad: [
    'PERMIT BPX.SERVER «BPX.DAEMON» CLASS(FACILITY) ID(ZWESVUSR) ACCESS(UPDATE)',
    'PERMIT (BPX.SERVER «BPX.DAEMON») CLASS(FACILITY) ID(ZWESVUSR) ACCESS(UPDATE)',
  ],
  good: ['PERMIT BPX.SERVER CLASS(FACILITY) ID(ZWESVUSR ZWESIUSR) ACCESS(UPDATE)'],
  form: (command) => command.positionals[0]?.[1] !== undefined || secondName(command) !== undefined,
  *check(command) {
    const span = command.positionals[0]?.[1]?.span ?? secondName(command)?.span;
    if (!span) return;
    yield {
      place: at(command, span),
      message:
        'PERMIT takes exactly one profile name; this second one makes the command fail. Write a PERMIT of its own for it.',
    };
  },
});
