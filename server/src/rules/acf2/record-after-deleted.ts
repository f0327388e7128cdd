import type { AcfRecordNote } from '../../effect/subjects.ts';
import { at } from '../support/steps.ts';
import { subjectRule } from '../types.ts';

export default subjectRule({
  code: 'acf2/record-after-deleted',
  title: 'Record changed after it is deleted',
  severity: 'warning',
  language: 'acf2',
  of: 'acfRecord',
  least: 2,
  what: 'The deck changes a logonid, profile record, role or option that it has deleted before.',
  why: 'The command fails, as the record is not there any more.',
  todo: 'Move the command in front of DELETE, insert the record again, or take the command out.',
  sources: [{ name: 'ACF2 for z/OS, CHANGE Subcommand' }],
  bad: ['ACF\nSET LID\nDELETE ZWESVUSR\nCHANGE «ZWESVUSR» STC'],
  good: [
    'ACF\nSET LID\nDELETE ZWESVUSR\nINSERT ZWESVUSR STC\nCHANGE ZWESVUSR NO-SMC',
    'ACF\nSET LID\nDELETE {user}\nCHANGE {other} STC',
  ],
  *check({ notes }) {
    let before: AcfRecordNote | undefined;
    for (const note of notes) {
      if (note.what !== 'change') before = note;
      if (note.what !== 'change' || before?.what !== 'delete') continue;
      yield {
        place: at(note.command, note.value.span),
        message: 'This is deleted earlier in this deck, so CHANGE fails. Check the order, or the name.',
        related: [{ place: at(before.command, before.value.span), message: 'Deleted here.' }],
      };
    }
  },
});
