import { cardProblems } from '../support/cards.ts';
import { cardsRule } from '../types.ts';

export default cardsRule({
  code: 'deck/continuation-into-comment',
  title: 'Comment line inside a continued command',
  severity: 'error',
  language: 'parmlib',
  what: 'In a member of the RACF parameter library a comment line follows a continuation sign.',
  why: 'A line that begins with two slashes may not stand inside a continued command, so the command is not carried out as written.',
  todo: 'Move the comment line in front of the command, or write the comment between `/*` and `*/`.',
  sources: [{ name: 'RACF System Programmer’s Guide, Blank lines and comments in the RACF parameter library' }],
  bad: ['TARGET NODE(NODE1) -\n  «// the node of the test system»\n  OPERATIVE'],
  good: [
    '// the node of the test system\nTARGET NODE(NODE1) -\n  OPERATIVE',
    'TARGET NODE(NODE1) /* test */ -\n  OPERATIVE',
  ],
  *check(text) {
    for (const { place } of cardProblems(text, 'continuation-into-comment')) {
      yield {
        place,
        message:
          'A comment line may not stand inside a continued command of the RACF parameter library. Move it in front of the command.',
      };
    }
  },
});
