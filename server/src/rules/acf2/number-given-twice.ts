import { at } from '../support/steps.ts';
import { subjectRule } from '../types.ts';

export default subjectRule({
  code: 'acf2/number-given-twice',
  title: 'One UID or GID for two names',
  severity: 'warning',
  language: 'acf2',
  of: 'acfNumber',
  least: 2,
  what: 'The deck gives the same UID to two logonids, or the same GID to two groups.',
  why: 'Users are told apart in z/OS UNIX by their UID alone: both own the files of the other.',
  todo: 'Give each its own number, best with AUTOUID or AUTOGID. UID(0) has a rule of its own.',
  sources: [{ name: 'DISA STIG for IBM z/OS ACF2: each user has a unique UID' }],
  bad: [
    'ACF\nSET PROFILE(USER) DIV(OMVS)\nINSERT ZWESVUSR UID(700)\nINSERT ZWESIUSR UID(«0700»)\nF ACF2,REBUILD(USR),CLASS(P)\nF ACF2,OMVS',
  ],
  good: [
    'ACF\nSET PROFILE(USER) DIV(OMVS)\nINSERT ZWESVUSR UID(700)\nSET PROFILE(GROUP) DIV(OMVS)\nINSERT ZWEADMIN GID(700)',
    'ACF\nSET PROFILE(USER) DIV(OMVS)\nINSERT ZWESVUSR UID(700)\nCHANGE ZWESVUSR UID(700) HOME(/u/zwe)',
    'ACF\nSET PROFILE(USER) DIV(OMVS)\nINSERT ZWESVUSR UID({uid})\nINSERT ZWESIUSR UID({uid})',
  ],
  *check({ key, notes }) {
    const [first] = notes;
    if (!first || key === 'UID 0') return;
    for (const { owner, command, value } of notes) {
      if (owner === first.owner) continue;
      yield {
        place: at(command, value.span),
        message: `${key} is given to ${first.owner} already in this deck; whoever has it is the same to z/OS UNIX. Choose another number.`,
        related: [{ place: at(first.command, first.value.span), message: `Given to ${first.owner} here.` }],
      };
    }
  },
});
