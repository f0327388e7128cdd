import { cardProblems, commentCards } from '../support/cards.ts';
import { swallowsCards, touchesWord } from '../support/comments.ts';
import { cardsRule } from '../types.ts';

export default cardsRule({
  code: 'deck/unclosed-comment',
  title: 'Comment without its closing mark',
  severity: 'warning',
  what: 'A comment begins with `/*` and has no `*/`.',
  why: 'It ends at the end of the card. But as soon as that card ends in a hyphen or a plus sign, the comment goes on over the next card, and the command there is not carried out.',
  todo: 'Add `*/` at the end of the comment.',
  sources: [{ name: 'TSO/E Programming Services, Command syntax, comments' }],
  bad: [
    `«/* who may use the cross memory server»
PERMIT ZWES.IS CLASS(FACILITY) ID(ZWESVUSR) ACCESS(READ)`,
    'PERMIT ZWES.IS CLASS(FACILITY) ID(ZWESVUSR) ACCESS(READ) «/* ZSS»',
  ],
  good: [
    `/* TSS PERMIT(ZWESVUSR) -
  IBMFAC(ZWES.IS) */
PERMIT ZWES.IS CLASS(FACILITY) ID(ZWESVUSR) ACCESS(READ)`,
    'PERMIT ZWES.IS CLASS(FACILITY) ID(ZWESVUSR) ACCESS(READ)\n/*',
  ],
  *check(text, esm, source) {
    for (const { range, place } of cardProblems(text, 'unclosed-comment')) {
      const cards = commentCards(text, range.start, source);
      // Nothing but the sign is the end of the data of a DD, and nothing goes on behind it.
      if (cards.length === 1 && cards[0]?.trimEnd() === '/*') continue;
      if (swallowsCards(text, cards, esm) || touchesWord(text, range.start, source)) continue;
      const end = { start: range.end, end: range.end };
      yield {
        place,
        message:
          'This comment is not closed: a continuation sign at its end makes the next card part of it. Add */ at its end.',
        fixes: [{ title: 'Add */', safe: true, steps: [{ kind: 'cards', command: text, range: end, text: ' */' }] }],
      };
    }
  },
});
