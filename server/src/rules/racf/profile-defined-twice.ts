import { profileRule } from '../types.ts';
import { isSameProfile } from '../support/same-profile.ts';
import { runsHere } from '../support/life.ts';
import { at } from '../support/steps.ts';

export default profileRule({
  code: 'racf/profile-defined-twice',
  title: 'Profile defined twice',
  severity: 'warning',
  least: 2,
  what: 'The deck defines a profile that it has defined before.',
  why: 'The second command fails, and its UACC, owner and data are not taken. Often another name was meant, or two symbols have the same value.',
  todo: 'Take one of them out, or use RALTER or ALTDSD for what the second one adds.',
  sources: [{ name: 'RACF Command Language Reference, RDEFINE and ADDSD' }],
  bad: [
    `RDEFINE FACILITY ZWES.IS UACC(NONE)
RDEFINE FACILITY «ZWES.IS» UACC(READ)`,
    "ADDSD ('ZWE.**' «'ZWE.**'») UACC(NONE)",
  ],
  good: [
    `RDEFINE DATASET 'ZWE.DATA' UACC(NONE)
RDEFINE DATASET 'ZWE.DATA' UACC(NONE)`,
    `RDEFINE FACILITY ZWES.IS UACC(NONE)
RDEFINE APPL ZWES.IS UACC(NONE)`,
    `RDEFINE FACILITY ZWES.IS UACC(READ)
RDELETE FACILITY ZWES.IS
RDEFINE FACILITY ZWES.IS UACC(NONE)`,
    `ADDSD 'ZWE.DATA' UACC(NONE)
ADDSD 'ZWE.DATA' UACC(NONE) GENERIC`,
  ],
  *check({ className, name, effects }) {
    const lives = effects.filter(({ kind }) => kind === 'define' || kind === 'delete');
    for (const [index, effect] of lives.entries()) {
      const before = lives[index - 1];
      if (effect.kind !== 'define' || before?.kind !== 'define') continue;
      if (!runsHere(before.command) || !runsHere(effect.command) || !isSameProfile(before, effect)) continue;
      yield {
        place: at(effect.command, effect.profile.value.span),
        message: `${name} is defined in class ${className} earlier in this deck already, so this fails and changes nothing. Take one of the two out, or check the name.`,
        related: [{ place: at(before.command, before.profile.value.span), message: 'Defined here first.' }],
      };
    }
  },
});
