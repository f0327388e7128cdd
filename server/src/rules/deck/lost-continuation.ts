import { findOperand } from '../../catalog/lookup.ts';
import { racfVerbs } from '../../catalog/racf/verbs.ts';
import { relativeEnd } from '../support/cards.ts';
import { at } from '../support/steps.ts';
import { mistypedSign } from '../support/words.ts';
import { sequenceRule } from '../types.ts';

export default sequenceRule({
  code: 'deck/lost-continuation',
  title: 'Continuation sign missing on the card before',
  severity: 'error',
  what: 'A card begins with an operand of the command on the card before, and that card does not end in a continuation sign.',
  why: 'TSO takes the operand for a command, which does not exist (IKJ56500I). The command before is carried out without it, or fails for the lack of it.',
  todo: 'Write a blank and a hyphen at the end of the card before.',
  sources: [{ name: 'IKJ56500I' }, { name: 'TSO/E Command Reference, Continuing a command line' }],
  bad: [
    `PERMIT ZWES.IS CLASS(FACILITY) ACCESS(READ)
  «ID»(ZWESVUSR)`,
    `PERMIT 'SYS1.DATA' ID(BATCH) ACCESS(READ)
  «WHEN»(PROGRAM(PAYROLL))`,
    `RDEFINE FACILITY ZWES.IS
   «UACC»(NONE)`,
  ],
  good: [
    `PERMIT ZWES.IS CLASS(FACILITY) ACCESS(READ) -
  ID(ZWESVUSR)`,
    `PERMIT ZWES.IS CLASS(FACILITY) RESET
DELETE 'SYS1.OLD'`,
  ],
  concerns: ({ esm, text, verb, verbSpan }) =>
    esm === 'racf' && text.text.charAt(verbSpan.end) === '(' && verb.length > 1 && !racfVerbs.has(verb.toUpperCase()),
  *check(command, { command: before, adjacent }) {
    if (!before.spec || !racfVerbs.has(before.verb.toUpperCase())) return;
    const match = findOperand(before.spec.operands, command.verb);
    if (!match || !('spec' in match)) return;
    // What cut the command before is reported there.
    if (before.text.problems.length > 0 || mistypedSign(before)) return;
    const end = relativeEnd(before.text);
    yield {
      place: at(command, command.verbSpan),
      message: `This is no command but an operand of the ${before.spec.name} before, which has no continuation sign. End the card before in a blank and a hyphen.`,
      related: [{ place: at(before, before.verbSpan), message: `The ${before.spec.name} that ends too early.` }],
      explains: before.text,
      fixes: adjacent
        ? [
            {
              title: 'Add the continuation sign to the card before',
              safe: false,
              steps: [{ kind: 'cards', command: before.text, range: { start: end, end }, text: ' -' }],
            },
          ]
        : [],
    };
  },
});
