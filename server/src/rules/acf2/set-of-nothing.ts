import { at } from '../support/steps.ts';
import { commandRule } from '../types.ts';

export default commandRule({
  code: 'acf2/set-of-nothing',
  title: 'SET without a setting',
  severity: 'warning',
  language: 'acf2',
  commands: ['SET'],
  absence: true,
  what: 'SET, or T, stands alone.',
  why: 'It chooses nothing, so the subcommands behind it work on what was chosen before. Often the card lacks its continuation sign.',
  todo: 'Write the setting behind it: `SET RESOURCE(FAC)`.',
  sources: [{ name: 'ACF2 for z/OS, SET Subcommand' }],
  bad: ['ACF\n«SET»\nRECKEY BPX ADD(SERVER ROLE(ZWESTCRL) SERVICE(READ) ALLOW)', 'ACF\n«T»\n R(FAC)'],
  good: ['ACF\nSET RESOURCE(FAC)\nLIST BPX', 'ACF\nSET {setting}\nLIST BPX'],
  form: ({ operands, strays }) => operands.length === 0 && strays.length === 0,
  *check(command) {
    if (command.operands.length > 0 || command.strays.length > 0) return;
    yield {
      place: at(command, command.verbSpan),
      message:
        'SET chooses nothing here, so what follows works on what was chosen before. Write the setting behind it, on the same card or behind a continuation sign.',
    };
  },
});
