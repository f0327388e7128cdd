import { cardProblems } from '../support/cards.ts';
import { cardsRule } from '../types.ts';

export default cardsRule({
  code: 'racf/parameter-library-plus',
  title: 'Plus sign as continuation in the RACF parameter library',
  severity: 'error',
  language: 'parmlib',
  what: 'A line of a member of the RACF parameter library ends in a plus sign.',
  why: 'Only the minus sign continues a command there. The command ends at the plus sign, and the next line is taken for a command of its own.',
  todo: 'Write a minus sign.',
  sources: [{ name: 'RACF System Programmer’s Guide, Blank lines and comments in the RACF parameter library' }],
  bad: ['TARGET NODE(NODE1) «+»'],
  good: ['TARGET NODE(NODE1) -\n  OPERATIVE', '// a comment +\nSET LIST'],
  *check(text) {
    for (const { range, place } of cardProblems(text, 'plus-sign')) {
      yield {
        place,
        message:
          'In the RACF parameter library only the minus sign continues a command, so it ends here. Write - instead of +.',
        fixes: [
          {
            title: 'Write a minus sign',
            safe: false,
            steps: [{ kind: 'cards', command: text, range, text: '-' }],
          },
        ],
      };
    }
  },
});
