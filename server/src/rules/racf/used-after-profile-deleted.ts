import { profileRule } from '../types.ts';
import { isSameProfile } from '../support/same-profile.ts';
import { runsHere } from '../support/life.ts';
import { at } from '../support/steps.ts';

export default profileRule({
  code: 'racf/used-after-profile-deleted',
  title: 'Profile used after it is deleted',
  severity: 'warning',
  least: 2,
  what: 'PERMIT, RALTER, ALTDSD or another deletion works on a profile that the deck has deleted before.',
  why: 'The profile is gone with its access list, so the command fails.',
  todo: 'Take the command out, or put the deletion behind it.',
  sources: [{ name: 'ICH06004I' }, { name: 'RACF Command Language Reference, RDELETE and DELDSD' }],
  bad: [
    `RDELETE FACILITY ZWES.IS
PERMIT «ZWES.IS» CLASS(FACILITY) ID(ZWESVUSR) ACCESS(READ)`,
    `DELDSD 'ZWE.**'
DELDSD «'ZWE.**'»`,
  ],
  good: [
    `RDELETE FACILITY ZWES.IS
RDEFINE FACILITY ZWES.IS UACC(NONE)
PERMIT ZWES.IS CLASS(FACILITY) ID(ZWESVUSR) ACCESS(READ)`,
    `PERMIT ZWES.IS CLASS(FACILITY) ID(ZWESVUSR) DELETE
RDELETE FACILITY ZWES.IS`,
    `DELDSD 'ZWE.DATA' VOLUME(VOL001)
DELDSD 'ZWE.DATA' VOLUME(VOL002)`,
  ],
  *check({ className, name, effects }) {
    let life: (typeof effects)[number] | undefined;
    for (const effect of effects) {
      const before = life;
      if (effect.kind === 'define' || effect.kind === 'delete') life = effect;
      if (effect.kind === 'define' || before?.kind !== 'delete') continue;
      if (!runsHere(before.command) || !runsHere(effect.command) || !isSameProfile(before, effect)) continue;
      yield {
        place: at(effect.command, effect.profile.value.span),
        message: `${name} of class ${className} was deleted earlier in this deck, so this fails. Take it out, or delete the profile after it.`,
        related: [{ place: at(before.command, before.profile.value.span), message: 'Deleted here.' }],
      };
    }
  },
});
