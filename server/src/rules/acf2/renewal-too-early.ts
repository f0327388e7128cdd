import { at } from '../support/steps.ts';
import { renewalFixes, renewalsOf, renewalText, storedText } from '../support/renewals.ts';
import { storageRule } from '../types.ts';

export default storageRule({
  code: 'acf2/renewal-too-early',
  title: 'Changed again after the last REBUILD or REFRESH',
  severity: 'warning',
  language: 'acf2',
  what: 'The deck makes changes of rules, records or roles visible, and changes more of them after that.',
  why: 'What comes after the last REBUILD, REFRESH or NEWXREF is in the database only: ACF2 goes on with what it has in storage (ACF60039). The deck looks complete, and its last commands have no effect.',
  todo: 'Put the operator command behind the last change.',
  sources: [{ name: 'ACF60039' }, { name: 'Broadcom knowledge base articles 26271 and 69210' }],
  bad: [
    'ACF\nSET RESOURCE(FAC)\nRECKEY BPX ADD(SERVER UID(ZWE) SERVICE(READ) ALLOW)\nF ACF2,REBUILD(FAC)\n«RECKEY» IRR ADD(RUSERMAP UID(ZWE) SERVICE(READ) ALLOW)',
    'ACF\nSET X(ROL)\nINSERT ZWEROLE INCLUDE(ZWESVUSR) ROLE\nF ACF2,NEWXREF,TYPE(ROL)\n«CHANGE» ZWEROLE INCLUDE(ZWESIUSR) ADD',
    'ACF\nSET CONTROL(GSO)\nF ACF2,REFRESH(STC)\n«INSERT» STC.ZWESLSTC LOGONID(ZWESVUSR) STCID(ZWESLSTC)',
  ],
  good: [
    'ACF\nSET RESOURCE(FAC)\nRECKEY BPX ADD(SERVER UID(ZWE) SERVICE(READ) ALLOW)\nF ACF2,REBUILD(FAC)\nRECKEY IRR ADD(RUSERMAP UID(ZWE) SERVICE(READ) ALLOW)\nF ACF2,REBUILD(FAC)',
    'ACF\nSET RESOURCE(FAC)\nF ACF2,REBUILD(FAC)\nRECKEY {key} ADD(RUSERMAP UID(ZWE) SERVICE(READ) ALLOW)\nF ACF2,REBUILD({type})',
    'ACF\nSET PROFILE(USER) DIV(OMVS)\nF ACF2,REBUILD(USR),CLASS(P),DIVISION(KEYRING)\nINSERT JOE UID(7)\nF ACF2,REBUILD(USR),CLASS(P)',
  ],
  *check(history) {
    for (const { kind, name, first, last, count, before, instead } of renewalsOf(history).unrenewed) {
      if (kind === 'O' || !before || instead) continue;
      const text = renewalText(last);
      yield {
        place: at(first.command, first.span),
        message: `${count === 1 ? `This change of ${storedText({ kind, name })} comes` : `From here on ${count} changes of ${storedText({ kind, name })} come`} after the last command that makes them visible, so ACF2 goes on with what it has in storage. Add ${text} after the last change.`,
        related: [{ place: at(before.command, before.span), message: 'Made visible here for the last time.' }],
        fixes: renewalFixes(last),
      };
    }
  },
});
