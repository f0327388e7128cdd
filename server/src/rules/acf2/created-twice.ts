import type { AcfRecordNote } from '../../effect/subjects.ts';
import { at } from '../support/steps.ts';
import { subjectRule } from '../types.ts';

export default subjectRule({
  code: 'acf2/created-twice',
  title: 'Record created twice',
  severity: 'warning',
  language: 'acf2',
  of: 'acfRecord',
  least: 2,
  what: 'The deck inserts a logonid, profile record, role or option that it has inserted before.',
  why: 'The second command fails, and what it would set is not set. Often two symbols turn out to have the same value.',
  todo: 'Take one of them out, or use CHANGE for what the second one sets.',
  sources: [{ name: 'ACF2 for z/OS, INSERT Subcommand' }],
  bad: [
    'ACF\nSET PROFILE(GROUP) DIV(OMVS)\nINSERT ZWEADMIN AUTOGID\nF ACF2,REBUILD(GRP),CLASS(P)\nINSERT «ZWEADMIN» AUTOGID\nF ACF2,REBUILD(GRP),CLASS(P)\nF ACF2,OMVS',
    'ACF\nSET LID\nINSERT {user} STC\nINSERT «{user}» STC',
    'ACF\nSET CONTROL(GSO)\nINSERT STC.ZWESLSTC LOGONID(ZWESVUSR) STCID(ZWESLSTC)\nINSERT «STC.ZWESLSTC» LOGONID(ZWESIUSR) STCID(ZWESLSTC)\nF ACF2,REFRESH(STC)',
  ],
  good: [
    'ACF\nSET LID\nINSERT ZWESVUSR STC\nDELETE ZWESVUSR\nINSERT ZWESVUSR STC',
    'ACF\nSET LID\nINSERT ZWESVUSR STC\nSET PROFILE(USER) DIV(OMVS)\nINSERT ZWESVUSR AUTOUID\nSET PROFILE(USER) DIV(KEYRING)\nINSERT ZWESVUSR.RING RINGNAME(ring)',
    'ACF\nSET CONTROL(GSO)\nINSERT OPTS SYSID(SYSA) DATE(MDY)\nINSERT OPTS SYSID(SYSB) DATE(MDY)',
    'ACF\nSET LID\nINSERT {user} STC\nINSERT {other} STC',
  ],
  *check({ key, notes }) {
    // SET SYSID between the two may make them records of different systems.
    const isOfSystem = key.startsWith('CONTROL(') || key.startsWith('XREF(');
    let before: AcfRecordNote | undefined;
    for (const note of notes) {
      if (note.what === 'change') continue;
      const earlier = before;
      before = note;
      if (note.what !== 'insert' || earlier?.what !== 'insert') continue;
      yield {
        place: at(note.command, note.value.span),
        ...(isOfSystem && { severity: 'information' }),
        message: `This is created earlier in this deck already, so INSERT fails here${isOfSystem ? ', unless the two are for different systems' : ''}. Take one of the two out, use CHANGE, or check the name.`,
        related: [{ place: at(earlier.command, earlier.value.span), message: 'Created here first.' }],
      };
    }
  },
});
