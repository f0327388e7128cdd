import { cardProblems } from '../support/cards.ts';
import { cardsRule } from '../types.ts';

export default cardsRule({
  code: 'deck/continuation-at-end',
  title: 'Continuation behind the last card',
  severity: 'warning',
  what: 'The last card of a deck or section ends in a continuation sign.',
  why: 'The command is left open at the end of the input. Either its last cards are missing, or the sign is one too many.',
  todo: 'Add the missing cards, or take the sign out.',
  sources: [{ name: 'TSO/E Command Reference, Continuing a command line' }],
  bad: ['PERMIT ZWES.IS CLASS(FACILITY) ID(ZWESVUSR) ACCESS(READ) «-»'],
  good: [
    `PERMIT ZWES.IS CLASS(FACILITY) -
  ID(ZWESVUSR) ACCESS(READ)`,
  ],
  *check(text) {
    for (const { range, place } of cardProblems(text, 'continuation-at-end')) {
      yield {
        place,
        message: 'No card follows this continuation sign. Remove it, or add the rest of the command.',
        fixes: [{ title: 'Remove the sign', safe: false, steps: [{ kind: 'cards', command: text, range, text: '' }] }],
      };
    }
  },
});
