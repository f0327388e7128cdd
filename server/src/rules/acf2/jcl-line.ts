import { at, safely } from '../support/steps.ts';
import { commandRule } from '../types.ts';

export default commandRule({
  code: 'acf2/jcl-line',
  title: 'JCL in the middle of a session',
  severity: 'information',
  language: 'jcl',
  commands: ['', 'data set entry', 'resource entry', 'rule entry'],
  what: 'A line that begins with two slashes stands among the subcommands. With DLM, or DATA, such lines do not end the data. Among subcommands only the first of a deck is told.',
  why: 'ACF gets it as a subcommand, which it does not know, and says so in the output. In rule text it becomes an entry, and the rule set is refused.',
  todo: 'Take it out.',
  sources: [{ name: 'z/OS MVS JCL Reference, DD statement, DLM' }],
  bad: [
    '//STEP EXEC PGM=IKJEFT01\n//SYSTSIN DD DATA,DLM=$$\nACF\n«//»\nSET LID\nLIST ZWESVUSR\n$$',
    '//STEP EXEC PGM=IKJEFT01\n//SYSTSIN DD DATA,DLM=$$\nACF\nSET LID\n«//* the server»\nLIST ZWESVUSR\n$$',
  ],
  good: ['//STEP EXEC PGM=IKJEFT01\n//SYSTSIN DD DATA,DLM=$$\nACF\n* the server\nSET LID\nLIST ZWESVUSR\n$$'],
  concerns: ({ text: { text } }) => text.startsWith('//'),
  *check(command) {
    const { text } = command.text;
    if (!text.startsWith('//')) return;
    yield {
      place: at(command, { start: 0, end: text.trimEnd().length }),
      severity: command.text.form === 'ruleEntry' ? 'warning' : 'information',
      message:
        'This is JCL, but here it is data: ACF takes it for a subcommand, which it does not know. Take it out, here and wherever else it is so.',
      // In rule text each of them spoils another rule set.
      ...(command.text.form !== 'ruleEntry' && { once: 'acf2/jcl-line' }),
      fixes: [safely('Take the line out', { kind: 'remove-command', command: command.text })],
    };
  },
});
