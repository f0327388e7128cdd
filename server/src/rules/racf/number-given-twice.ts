import { numberRule } from '../types.ts';
import { runsHere } from '../support/life.ts';
import { at } from '../support/steps.ts';

export default numberRule({
  code: 'racf/number-given-twice',
  title: 'One UID or GID for two names',
  severity: 'warning',
  what: 'The deck gives the same UID to two users, or the same GID to two groups, without SHARED.',
  why: 'Users are told apart in z/OS UNIX by their UID alone: both own the files of the other. Where SHARED.IDS is defined, RACF refuses the second command (IRR52174I).',
  todo: 'Give each its own number, best with AUTOUID or AUTOGID. If it is meant, add SHARED. UID(0) has a rule of its own.',
  sources: [{ name: 'IRR52174I' }, { name: 'RACF Security Administrator’s Guide, SHARED.IDS' }],
  bad: [
    `ADDUSER ZWESVUSR OMVS(UID(700))
ADDUSER ZWESIUSR OMVS(UID(«700»))`,
    `ADDGROUP ZWEADMIN OMVS(GID(70))
ADDGROUP STCGROUP OMVS(GID(«070»))`,
  ],
  good: [
    `ADDUSER ZWESVUSR OMVS(UID(700))
ADDGROUP ZWEADMIN OMVS(GID(700))`,
    `ADDUSER ROOTA OMVS(UID(0))
ADDUSER ROOTB OMVS(UID(0))`,
    `ADDUSER ZWESVUSR OMVS(UID(700))
ADDUSER ZWESIUSR OMVS(UID(700) SHARED)`,
    `ADDUSER ZWESVUSR OMVS(UID(700))
ALTUSER ZWESVUSR OMVS(UID(700) HOME('/u/zwe'))`,
  ],
  *check(given) {
    const [first] = given;
    if (!first || first.key === 'UID 0') return;
    for (const effect of given) {
      if (effect.owner === first.owner || effect.shared || !runsHere(effect.command) || !runsHere(first.command))
        continue;
      yield {
        place: at(effect.command, effect.span),
        message: `${effect.key} is given to ${first.owner} already in this deck; whoever has it is the same to z/OS UNIX. Choose another number, or add SHARED if that is meant.`,
        related: [{ place: at(first.command, first.span), message: `Given to ${first.owner} here.` }],
      };
    }
  },
});
