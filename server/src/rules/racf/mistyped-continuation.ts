import { isFullyKnown, severityFor } from '../support/operands.ts';
import { at, perhaps, replace } from '../support/steps.ts';
import { mistypedSign } from '../support/words.ts';
import { commandRule } from '../types.ts';

export default commandRule({
  code: 'racf/mistyped-continuation',
  title: 'Mistyped continuation sign',
  severity: 'warning',
  unknownWords: true,
  what: 'The command ends in a single character that looks like a hyphen mistyped: a zero, an underscore, or one of the dashes that word processors make.',
  why: 'The command ends on this card, with an operand that TSO does not know, so it fails. The next card, which should be the rest of it, fails as a command of its own (IKJ56500I). Dashes look like the hyphen but are other characters.',
  todo: 'Type a hyphen (-) as the last character of the card.',
  sources: [
    { name: 'IKJ56712I' },
    { name: 'IKJ56500I' },
    { name: 'TSO/E Command Reference, Continuing a command line' },
  ],
  bad: [
    `PERMIT BPX.DAEMON CLASS(FACILITY) ACCESS(UPDATE) «0»
   ID(ZWESVUSR)`,
    `PERMIT BPX.DAEMON CLASS(FACILITY) ACCESS(UPDATE) «–»
   ID(ZWESVUSR)`,
  ],
  good: [
    `PERMIT BPX.DAEMON CLASS(FACILITY) ACCESS(UPDATE) -
   ID(ZWESVUSR)`,
  ],
  *check(command) {
    if (!isFullyKnown(command)) return;
    const word = mistypedSign(command);
    if (!word) return;
    yield {
      place: at(command, word.span),
      severity: severityFor(command),
      message:
        'A hyphen was probably meant here, to continue the command on the next card; as it stands, the command fails. Type - instead.',
      fixes: [perhaps('Replace by -', replace(command, word.span, '-'))],
    };
  },
});
