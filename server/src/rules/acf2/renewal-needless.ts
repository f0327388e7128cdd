import { at, perhaps } from '../support/steps.ts';
import { renewalsOf, storedText } from '../support/renewals.ts';
import { storageRule } from '../types.ts';

export default storageRule({
  code: 'acf2/renewal-needless',
  title: 'REBUILD or REFRESH with nothing new',
  severity: 'information',
  language: 'acf2',
  what: 'The deck makes changes of a type or record visible, and has changed nothing of it since it did so last, or at all, though it changes others of the kind.',
  why: 'The command does no harm, but it is often the trace of a slip: the change before it went to another type or record, or the wrong name is written here.',
  todo: 'Check whether another type or record is meant. If not, take the command out.',
  sources: [{ name: 'ACF2 for z/OS, Operator commands, REBUILD and REFRESH' }],
  bad: [
    'ACF\nSET RESOURCE(FAC)\nRECKEY BPX ADD(SERVER UID(ZWE) SERVICE(READ) ALLOW)\nF ACF2,REBUILD(FAC)\nF ACF2,«REBUILD(TSO)»',
    '$KEY(BPX) TYPE(FAC)\n SERVER UID(ZWE) SERVICE(READ) ALLOW\n\nF ACF2,«REBUILD(APL)»',
    'ACF\nSET CONTROL(GSO)\nINSERT STC.ZWESLSTC LOGONID(ZWESVUSR) STCID(ZWESLSTC)\nF ACF2,REFRESH(STC)\nF ACF2,«REFRESH(STC)»',
  ],
  good: [
    'F ACF2,REBUILD(FAC)\nF ACF2,REBUILD(TSO)',
    'ACF\nSET RESOURCE({type})\nRECKEY BPX ADD(SERVER UID(ZWE) SERVICE(READ) ALLOW)\nF ACF2,REBUILD(FAC)',
    'ACF\nSET CONTROL(GSO)\nCHANGE INFODIR TYPES(R-RPAY) ADD\nF ACF2,REFRESH(INFODIR)\nF ACF2,REBUILD(PAY)',
    '$KEY(BPX) TYPE(FAC)\n SERVER UID(ZWE) SERVICE(READ) ALLOW\n\nF ACF2,REBUILD(FAC)',
  ],
  *check(history) {
    const { needless } = renewalsOf(history);
    if (needless.length === 0) return;
    for (const { renewal, before } of needless) {
      const { kind, name, command, span } = renewal;
      // A deck that changes nothing of the kind makes visible what others have changed. What is only shown, or what a
      // directory is asked for, tells what the deck is about too.
      if (name === undefined || kind === 'O' || !history.worksOn(kind)) continue;
      const what = storedText({ kind, name });
      yield {
        place: at(command, span),
        severity: before ? 'hint' : 'information',
        message: before
          ? `The deck changes no ${what} since the same command before this one, so there is nothing new to see. Check whether another name is meant, or remove it.`
          : `The deck changes no ${what} before this. Check whether another name is meant, or remove it.`,
        ...(before && { related: [{ place: at(before.command, before.span), message: 'Made visible here.' }] }),
        fixes: [perhaps('Remove this command', { kind: 'remove-command', command: command.text })],
      };
    }
  },
});
