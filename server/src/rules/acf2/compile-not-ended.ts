import { isSwallowedSubcommand } from '../support/rule-entries.ts';
import { at } from '../support/steps.ts';
import { sequenceRule } from '../types.ts';

export default sequenceRule({
  code: 'acf2/compile-not-ended',
  title: 'Subcommand inside rule text',
  severity: 'warning',
  language: 'acf2',
  what: 'Behind COMPILE, a line that looks like a subcommand follows the text of the rule set without a blank line between. Only the first is told.',
  why: 'After COMPILE the compiler reads lines up to a blank one. It takes STORE or END for an entry, so that the rule set is refused and nothing is stored.',
  todo: 'Put a blank line behind the last entry.',
  sources: [{ name: 'ACF2 for z/VM, Using ACF COMPILE to Build Resource Rules' }],
  bad: [
    'ACF\nSET RULE\nCOMPILE *\n$KEY(ZWE)\n SZWEAUTH.- UID(*) READ(A)\n«STORE»\nEND',
    'ACF\nSET RULE\nCOMPILE *\n$KEY(ZWE)\n SZWEAUTH.- UID(*) READ(A)\n«SET RESOURCE(FAC)»',
  ],
  good: [
    'ACF\nSET RULE\nCOMPILE *\n$KEY(ZWE)\n SZWEAUTH.- UID(*) READ(A)\n\nSTORE\nEND',
    '$KEY(ZWE)\n SZWEAUTH.- UID(*) READ(A)\nSTORE',
    'ACF\nSET RULE\nCOMPILE *\n$KEY(ZWE)\n STORE UID(*) READ(A)\n\nSTORE',
  ],
  concerns: isSwallowedSubcommand,
  *check(command, { command: before, adjacent }) {
    if (isSwallowedSubcommand(before) || before.text.form === 'command') return;
    const { text } = command.text;
    const start = text.length - text.trimStart().length;
    yield {
      place: at(command, { start, end: text.trimEnd().length }),
      message:
        'No blank line ends the text of the rule set, so the compiler takes this for an entry and refuses the text. Put a blank line in front.',
      settles: command.text,
      fixes: adjacent
        ? [
            {
              title: 'Put a blank line in front',
              safe: false,
              steps: [{ kind: 'add-command', command: command.text, where: 'before', text: '' }],
            },
          ]
        : [],
    };
  },
});
