import { cardProblems, commentCards } from '../support/cards.ts';
import { swallowsCards } from '../support/comments.ts';
import { cardsRule } from '../types.ts';

export default cardsRule({
  code: 'deck/comment-swallows-cards',
  title: 'An unclosed comment takes cards with it',
  severity: 'warning',
  what: 'A comment has no `*/`, and its card is continued, so the comment goes on over the next card.',
  why: 'What stands on the next card is part of the comment and is not carried out: operands of the command are lost, or a whole command.',
  todo: 'Close the comment with `*/` before the continuation sign. If the further cards are meant to be part of the comment, close it behind the last one.',
  sources: [{ name: 'TSO/E Programming Services, Command syntax, comments' }],
  bad: [
    `PERMIT ZWES.IS CLASS(FACILITY) ID(ZWESVUSR) «/* server -
   ACCESS(UPDATE)»`,
    `«/* the cross memory server +
PERMIT ZWES.IS CLASS(FACILITY) ID(ZWESVUSR) ACCESS(READ)»`,
  ],
  good: [
    `PERMIT ZWES.IS CLASS(FACILITY) ID(ZWESVUSR) /* server */ -
   ACCESS(UPDATE)`,
    `/* PERMIT ZWES.IS CLASS(FACILITY) ID(ZWESVUSR) -
   ACCESS(UPDATE) */`,
    `/* PERMIT ZWES.IS CLASS(FACILITY) ID(ZWESVUSR) -
  ACCESS(UPDATE)`,
    `/* first -
/* second
PERMIT ZWES.IS CLASS(FACILITY) ID(ZWESVUSR) ACCESS(READ)`,
  ],
  *check(text, esm, source) {
    for (const { range, place } of cardProblems(text, 'unclosed-comment')) {
      const cards = commentCards(text, range.start, source);
      const first = text.comments.find(({ start }) => start >= range.start);
      if (!swallowsCards(text, cards, esm) || !first) continue;
      const end = first.start + (cards[0]?.trimEnd().length ?? 0);
      yield {
        place,
        message:
          'This comment is not closed and its card is continued, so the next card is part of the comment and is not carried out. Add */ before the continuation sign.',
        fixes: [
          {
            title: 'Close the comment before the continuation sign',
            safe: false,
            steps: [{ kind: 'cards', command: text, range: { start: end, end }, text: ' */' }],
          },
        ],
      };
    }
  },
});
