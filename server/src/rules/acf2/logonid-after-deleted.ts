import type { LogonidNote } from '../../effect/subjects.ts';
import { countWhile } from '../../text/search.ts';
import { at } from '../support/steps.ts';
import { subjectRule } from '../types.ts';

export default subjectRule({
  code: 'acf2/logonid-after-deleted',
  title: 'Logonid named after it is deleted',
  severity: 'warning',
  language: 'acf2',
  of: 'logonid',
  what: 'A profile record, a started task or a role names a logonid that the deck has deleted before.',
  why: 'A profile record needs its logonid, and is refused. A started task or role that names a logonid that is not there does not work.',
  todo: 'Check the order of the commands, and the name.',
  sources: [{ name: 'ACF2 for z/OS, Profile Data Records' }],
  bad: [
    'ACF\nSET LID\nDELETE ZWESVUSR\nSET PROFILE(USER) DIV(OMVS)\nINSERT «ZWESVUSR» AUTOUID',
    'ACF\nSET LID\nDELETE ZWESVUSR\nSET CONTROL(GSO)\nINSERT STC.ZWESLSTC LOGONID(«ZWESVUSR») STCID(ZWESLSTC)',
  ],
  good: [
    'ACF\nSET PROFILE(USER) DIV(OMVS)\nDELETE ZWESVUSR\nSET LID\nDELETE ZWESVUSR',
    'ACF\nSET LID\nDELETE ZWESVUSR\nINSERT ZWESVUSR STC\nSET PROFILE(USER) DIV(OMVS)\nINSERT ZWESVUSR AUTOUID',
    'ACF\nSET LID\nDELETE ZWESVUSR\nSET X(ROL)\nCHANGE ZWEROLE INCLUDE(ZWESVUSR) DEL',
  ],
  *check({ notes, mentions }) {
    // Most logonids are never deleted.
    const ends = notes.filter(({ what }) => what !== 'change');
    if (!ends.some(({ what }) => what === 'delete')) return;
    for (const mention of mentions) {
      const before = lastBefore(ends, mention);
      if (before?.what !== 'delete') continue;
      yield {
        place: at(mention.command, mention.value.span),
        message:
          'This logonid is deleted earlier in this deck, and is not there any more. Check the order, or the name.',
        related: [{ place: at(before.command, before.value.span), message: 'Deleted here.' }],
      };
    }
  },
});

function lastBefore(notes: readonly LogonidNote[], { command }: LogonidNote): LogonidNote | undefined {
  const count = countWhile(notes.length, (index) => (notes[index]?.command.text.start ?? 0) < command.text.start);
  return notes[count - 1];
}
