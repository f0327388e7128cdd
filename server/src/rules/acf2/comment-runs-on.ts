import type { Text } from '../../text/text.ts';
import { cardProblems } from '../support/cards.ts';
import { cardsRule } from '../types.ts';

export default cardsRule({
  code: 'acf2/comment-runs-on',
  title: 'Comment in rule text that runs on into the next card',
  severity: 'warning',
  language: 'acf2',
  what: 'A comment in the text of a rule set ends in a dash, and the next card is no comment.',
  why: 'The compiler continues a card that ends in a dash whatever it is, so the next card becomes part of the comment, and its entry is not in the rule.',
  todo: 'Take the dash away.',
  sources: [{ name: 'ACF2 Option for Db2, Rule syntax: comments and continuation' }],
  bad: ['SET RULE\nCOMPILE *\n$KEY(PAY)\n* the payroll team «-»\n - UID(PAYROLL) READ(A)\n\nSTORE'],
  good: [
    'SET RULE\nCOMPILE *\n$KEY(PAY)\n* the payroll team -\n* and nobody else\n - UID(PAYROLL) READ(A)\n\nSTORE',
    'SET RULE\nCOMPILE *\n$KEY(PAY)\n* ---------------\n - UID(PAYROLL) READ(A)\n\nSTORE',
    '* the payroll team -\nSET LID\nLIST PAY01',
    'SET RULE\nCOMPILE *\n$KEY(PAY)\n* {team} -\n\nSTORE',
  ],
  *check(text, _, source) {
    for (const { place } of cardProblems(text, 'continuation-of-comment')) {
      if (!beginsEntry(source, text.start + text.length)) continue;
      yield {
        place,
        message:
          'A card that ends in a dash goes on, even a comment: the next card becomes part of it, so its entry is lost. Take the dash away.',
      };
    }
  },
});

/** True when the card behind the line end at an offset holds something, and no comment. */
function beginsEntry(source: Text, lineEnd: number): boolean {
  const card = source.slice(lineEnd, lineEnd + 200).replace(/^\r\n?|^\n/, '');
  const [content = ''] = card.split(/[\r\n]/, 1);
  return content.trim() !== '' && !content.startsWith('*');
}
