import { at } from '../support/steps.ts';
import { subjectRule } from '../types.ts';

export default subjectRule({
  code: 'acf2/profile-before-logonid',
  title: 'Profile record before its logonid',
  severity: 'warning',
  language: 'acf2',
  of: 'logonid',
  what: 'A profile record of a user is created before the logonid that it belongs to.',
  why: 'A profile record needs its logonid. INSERT of the record is refused, and the logonid that comes later has none.',
  todo: 'Move SET LID and the INSERT of the logonid in front of it.',
  sources: [{ name: 'ACF2 for z/OS, Profile Data Records' }],
  bad: ['ACF\nSET PROFILE(USER) DIV(OMVS)\nINSERT «ZWESVUSR» AUTOUID\nSET LID\nINSERT ZWESVUSR STC'],
  good: [
    'ACF\nSET LID\nINSERT ZWESVUSR STC\nSET PROFILE(USER) DIV(OMVS)\nINSERT ZWESVUSR AUTOUID',
    'ACF\nSET PROFILE(USER) DIV(OMVS)\nINSERT ZWESVUSR AUTOUID',
    'ACF\nSET LID\nDELETE ZWESVUSR\nINSERT ZWESVUSR STC',
    'ACF\nSET PROFILE(USER) DIV(OMVS)\nINSERT {user} AUTOUID\nSET LID\nINSERT {other} STC',
  ],
  *check({ notes: [first], mentions }) {
    if (first?.what !== 'insert') return;
    const { start } = first.command.text;
    for (const { what, command, value } of mentions) {
      if (what !== 'profile' || command.text.start > start) continue;
      yield {
        place: at(command, value.span),
        message:
          'The logonid is created further down only, so there is nothing yet that this record could belong to. Create the logonid first.',
        related: [{ place: at(first.command, first.value.span), message: 'The logonid is created here.' }],
      };
    }
  },
});
