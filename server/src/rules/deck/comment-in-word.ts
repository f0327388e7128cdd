import { cardProblems, commentCards } from '../support/cards.ts';
import { swallowsCards, touchesWord } from '../support/comments.ts';
import { cardsRule } from '../types.ts';

export default cardsRule({
  code: 'deck/comment-in-word',
  title: 'A comment begins inside a word',
  severity: 'warning',
  what: '`/*` stands directly behind a word or a parenthesis, and no `*/` follows.',
  why: 'It begins a comment there too, up to the end of the card: the rest of the command is lost. A slash and an asterisk that belong to a name must stand in apostrophes.',
  todo: 'Put the name in apostrophes, or take the two characters apart. If it is a comment, put a blank before it and close it with `*/`.',
  sources: [{ name: 'TSO/E Programming Services, Command syntax, comments' }],
  bad: ['PERMIT ZWES.IS CLASS(FACILITY) ID(users«/*) ACCESS(READ)»'],
  good: ["ADDUSER ZWESVUSR OMVS(HOME('/u/*'))", 'PERMIT ZWES.IS CLASS(FACILITY) ID(ZWESVUSR)/* server */ ACCESS(READ)'],
  *check(text, esm, source) {
    for (const { range, place } of cardProblems(text, 'unclosed-comment')) {
      if (swallowsCards(text, commentCards(text, range.start, source), esm) || !touchesWord(text, range.start, source))
        continue;
      yield {
        place,
        message:
          'This begins a comment in the middle of a word, and the rest of the card is lost. Put the name in apostrophes, or close the comment with */.',
      };
    }
  },
});
