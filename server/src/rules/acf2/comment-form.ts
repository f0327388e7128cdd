import { cardProblems } from '../support/cards.ts';
import { cardsRule } from '../types.ts';

export default cardsRule({
  code: 'acf2/comment-form',
  title: 'Comment in the form of TSO inside a session',
  severity: 'information',
  language: 'acf2',
  what: 'A comment among subcommands or in rule text begins with a slash and an asterisk. Only the first of a deck is told.',
  why: 'The comments of ACF have an asterisk in column 1. It is not documented that ACF passes over the form of TSO: the line may be taken for a subcommand that does not exist, or for an entry of the rule set. In front of the ACF command, where TSO reads, it is right.',
  todo: 'Begin the line with an asterisk in column 1.',
  sources: [{ name: 'ACF2 for z/VM, Access Rules, comments' }],
  bad: ['ACF\n«/*»* the server **/\nSET LID\nLIST ZWESVUSR', 'ACF\nSET LID\n«/*» the server */\nLIST ZWESVUSR'],
  good: [
    '/* the server */\nACF\nSET LID\nLIST ZWESVUSR',
    'ACF\n* the server */\nSET LID\nLIST ZWESVUSR',
    '/* the server */\nLIST {user}',
  ],
  *check(text) {
    for (const { range, place } of cardProblems(text, 'comment-of-tso')) {
      yield {
        place,
        message:
          'Comments in a session of ACF begin with an asterisk in column 1; this form is that of TSO, and ACF may take the line for a subcommand. Begin it with an asterisk, here and wherever else it is so.',
        once: 'acf2/comment-form',
        fixes: [
          {
            title: 'Begin the comment with an asterisk',
            safe: true,
            steps: [{ kind: 'cards', command: text, range, text: '*' }],
          },
        ],
      };
    }
  },
});
