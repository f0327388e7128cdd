import { commandRule } from '../types.ts';
import { at, perhaps, remove, add } from '../support/steps.ts';

export default commandRule({
  code: 'racf/profile-name-not-first',
  title: 'Profile name not first',
  severity: 'error',
  commands: ['PERMIT'],
  what: 'A keyword operand stands before the profile name of PERMIT.',
  why: 'TSO takes whatever comes first for the profile name, here the keyword. The command fails, or works on another profile than the one written.',
  todo: 'Move the profile name directly behind PERMIT.',
  sources: [{ name: 'RACF Command Language Reference, PERMIT, profile-name' }, { name: 'IKJ56702I' }],
  bad: [
    'PERMIT CLASS(FACILITY) «BPX.SERVER» ID(ZWESVUSR) ACCESS(UPDATE)',
    `PE CL(FACILITY) ID(ZWESVUSR) -
  «BPX.DAEMON» ACC(UPDATE)`,
  ],
  good: ['PERMIT BPX.SERVER CLASS(FACILITY) ID(ZWESVUSR) ACCESS(UPDATE)'],
  concerns: ({ latePositional }) => latePositional,
  *check(command) {
    const [values] = command.positionals;
    const [first] = values ?? [];
    if (!command.latePositional || !values || !first) return;
    const fixes =
      values.length === 1
        ? [
            perhaps(
              'Move the profile name behind the verb',
              remove(command, first.span),
              add(command, command.verbSpan, first.text),
            ),
          ]
        : [];
    yield {
      place: at(command, first.span),
      message:
        'The profile name must be the first operand of PERMIT; TSO takes the keyword before it for the name. Move the name directly behind the verb.',
      fixes,
    };
  },
});
