import { cardsRule } from '../types.ts';
import { maxCommandLength } from '../../deck/commands/joiner.ts';
import { cardProblems } from '../support/cards.ts';

export default cardsRule({
  code: 'deck/command-too-long',
  title: 'Command longer than TSO reads',
  severity: 'error',
  what: `A command is longer than ${maxCommandLength} characters, all its cards together.`,
  why: 'TSO has no room for more; the command is cut there or refused.',
  todo: 'Split the command, a list of users for example over several PERMITs.',
  sources: [{ name: 'TSO/E Programming Services, command buffer' }],
  bad: [`PERMIT ZWES.IS CLASS(FACILITY) ACCESS(READ) ID(${'ZWESVUSR '.repeat(3634)}ABCDEFG«H)»`],
  good: [`PERMIT ZWES.IS CLASS(FACILITY) ACCESS(READ) ID(${'ZWESVUSR '.repeat(9)})`],
  *check(text) {
    for (const { place } of cardProblems(text, 'too-long')) {
      yield {
        place,
        message: `TSO reads ${maxCommandLength} characters of a command; this is lost. Split the command.`,
      };
    }
  },
});
