import { cardProblems } from '../support/cards.ts';
import { cardsRule } from '../types.ts';

export default cardsRule({
  code: 'deck/continuation-into-blank',
  title: 'Continuation into a blank card',
  severity: 'warning',
  what: 'A blank card follows a continuation sign.',
  why: 'The blank card ends the command. The operands behind it are taken for a new command, which does not exist (IKJ56500I).',
  todo: 'Take the blank card out, or the sign when the command is complete.',
  sources: [{ name: 'TSO/E Command Reference, Continuing a command line' }, { name: 'IKJ56500I' }],
  bad: [
    `PERMIT ZWES.IS CLASS(FACILITY) ID(ZWESVUSR) «-»

  ACCESS(READ)`,
  ],
  good: [
    `PERMIT ZWES.IS CLASS(FACILITY) ID(ZWESVUSR) -
  ACCESS(READ)

SETROPTS RACLIST(FACILITY) REFRESH`,
  ],
  *check(text) {
    for (const { range, place } of cardProblems(text, 'continuation-into-blank')) {
      yield {
        place,
        message:
          'The blank card behind this continuation sign ends the command. Remove the blank card, or the sign when the command is complete.',
        fixes: [{ title: 'Remove the sign', safe: false, steps: [{ kind: 'cards', command: text, range, text: '' }] }],
      };
    }
  },
});
