import { at, perhaps, replace } from '../support/steps.ts';
import { mistypedSign } from '../support/words.ts';
import { commandRule } from '../types.ts';

export default commandRule({
  code: 'tss/mistyped-continuation',
  title: 'Mistyped continuation sign',
  severity: 'warning',
  language: 'tss',
  unknownWords: true,
  what: 'The command ends in a single character that looks like a hyphen mistyped: a zero, an underscore, or one of the dashes that word processors make.',
  why: 'The command ends on this card, with a word that Top Secret does not know. The next card, which should be the rest of it, fails as a command of its own (IKJ56500I). Dashes look like the hyphen but are other characters.',
  todo: 'Type a hyphen (-) as the last character of the card.',
  sources: [{ name: 'IKJ56500I' }, { name: 'TSO/E Command Reference, Continuing a command line' }],
  bad: [
    'TSS PERMIT(ZWESVUSR) IBMFAC(BPX.DAEMON) «0»\n  ACCESS(UPDATE)',
    'TSS PERMIT(ZWESVUSR) IBMFAC(BPX.DAEMON) «–»\n  ACCESS(UPDATE)',
  ],
  good: ['TSS PERMIT(ZWESVUSR) IBMFAC(BPX.DAEMON) -\n  ACCESS(UPDATE)'],
  *check(command) {
    const word = mistypedSign(command);
    if (!word || command.verb.toUpperCase() !== 'TSS') return;
    yield {
      place: at(command, word.span),
      message:
        'A hyphen was probably meant here, to continue the command on the next card; as it stands, the command ends here. Type - instead.',
      fixes: [perhaps('Replace by -', replace(command, word.span, '-'))],
    };
  },
});
