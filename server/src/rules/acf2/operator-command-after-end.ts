import { at } from '../support/steps.ts';
import { sequenceRule } from '../types.ts';

export default sequenceRule({
  code: 'acf2/operator-command-after-end',
  title: 'Operator command behind the end of the session',
  severity: 'warning',
  language: 'acf2',
  what: 'An operator command such as F ACF2,REBUILD stands behind END or QUIT.',
  why: 'In a session ACF issues the command. END leaves the session, so that TSO gets it, which has no command F: what the deck changed is not made visible.',
  todo: 'Put it in front of END.',
  sources: [{ name: 'ACF2 for z/OS, END Subcommand' }, { name: 'IKJ56621I' }],
  bad: ['ACF\nSET RESOURCE(FAC)\nRECKEY ZWES ADD(IS UID(ZWESVUSR) SERVICE(READ) ALLOW)\nEND\n«F» ACF2,REBUILD(FAC)'],
  good: [
    'ACF\nSET RESOURCE(FAC)\nRECKEY ZWES ADD(IS UID(ZWESVUSR) SERVICE(READ) ALLOW)\nF ACF2,REBUILD(FAC)\nEND',
    'F ACF2,REBUILD(FAC)',
    'ACF\nSET LID\nLIST ZWESVUSR\nEND\n{command}\nF ACF2,REBUILD(FAC)',
  ],
  concerns: ({ esm, text }) => esm === 'acf2' && text.form === 'operator',
  *check(command, { command: before }) {
    // A deck may hold what an operator types, and no session at all.
    if (before.spec?.name !== 'END' || before.text.before.setting?.isSaid !== true) return;
    yield {
      place: at(command, command.verbSpan),
      message:
        'END has left the session, so TSO gets this, which has no such command: ACF2 goes on with what it has in storage. Put it in front of END.',
      related: [{ place: at(before, before.verbSpan), message: 'The session ends here.' }],
    };
  },
});
