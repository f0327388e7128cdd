import { addBehind, at, perhaps } from '../support/steps.ts';
import { renewalsOf } from '../support/renewals.ts';
import { storageRule } from '../types.ts';

export default storageRule({
  code: 'acf2/omvs-tables',
  title: 'The tables of UIDs and GIDs stay as they are',
  severity: 'information',
  language: 'acf2',
  what: 'The deck gives UIDs or GIDs, and has no `F ACF2,OMVS` after that.',
  why: 'ACF2 finds the name of a UID or GID in tables that it keeps in storage. REBUILD makes the profile records visible; the tables are read again by `F ACF2,OMVS`.',
  todo: 'Add F ACF2,OMVS after the last record, unless it is given otherwise.',
  sources: [{ name: 'ACF2 for z/OS, RACF Commands: what does the same in ACF2' }],
  bad: [
    'ACF\nSET PROFILE(USER) DIV(OMVS)\nINSERT ZWESVUSR UID(70) HOME(/tmp)\n«INSERT» ZWESIUSR UID(71) HOME(/tmp)\nF ACF2,REBUILD(USR),CLASS(P)',
  ],
  good: [
    'ACF\nSET PROFILE(USER) DIV(OMVS)\nINSERT ZWESVUSR UID(70) HOME(/tmp)\nF ACF2,REBUILD(USR),CLASS(P)\nF ACF2,OMVS',
    'ACF\nSET PROFILE(USER) DIV(OMVS)\nCHANGE ZWESVUSR HOME({home})\nF ACF2,REBUILD(USR),CLASS(P)',
  ],
  *check(history) {
    const { unrenewed, kinds } = renewalsOf(history);
    for (const { kind, last } of unrenewed) {
      // A deck that does not rebuild the profile records either is told that.
      if (kind !== 'O' || !kinds.has('P')) continue;
      yield {
        place: at(last.command, last.span),
        message:
          'The deck gives UIDs or GIDs, and no F ACF2,OMVS follows: the tables that ACF2 finds them in stay as they are. Add it after the last one, unless it is given otherwise.',
        fixes: [perhaps('Add F ACF2,OMVS', addBehind(last.command, 'F ACF2,OMVS'))],
      };
    }
  },
});
