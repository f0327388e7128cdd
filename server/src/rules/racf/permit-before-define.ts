import { profileRule } from '../types.ts';
import { isSameProfile } from '../support/same-profile.ts';
import { runsHere } from '../support/life.ts';
import { at } from '../support/steps.ts';

export default profileRule({
  code: 'racf/permit-before-define',
  title: 'Profile used before it is defined',
  severity: 'warning',
  least: 2,
  what: 'PERMIT, RALTER or ALTDSD works on a profile that the deck defines only later.',
  why: 'The profile does not exist yet, so the command fails (ICH06004I). The definition that follows makes a profile without it.',
  todo: 'Put the RDEFINE or ADDSD before it.',
  sources: [{ name: 'ICH06004I' }],
  bad: [
    `PERMIT «ZWES.IS» CLASS(FACILITY) ID(ZWESVUSR) ACCESS(READ)
RDEFINE FACILITY ZWES.IS UACC(NONE)`,
    `ALTDSD «'ZWE.**'» OWNER(ZWEADMIN)
ADDSD 'ZWE.**' UACC(NONE)`,
  ],
  good: [
    `RDEFINE FACILITY ZWES.IS UACC(NONE)
PERMIT ZWES.IS CLASS(FACILITY) ID(ZWESVUSR) ACCESS(READ)`,
    `PERMIT ZWES.IS CLASS(FACILITY) RESET
RDELETE FACILITY ZWES.IS
RDEFINE FACILITY ZWES.IS UACC(NONE)`,
    'PERMIT ZWES.IS CLASS(FACILITY) ID(ZWESVUSR) ACCESS(READ)',
  ],
  *check({ className, name, effects }) {
    const definition = effects.find(({ kind }) => kind === 'define' || kind === 'delete');
    if (definition?.kind !== 'define' || !runsHere(definition.command)) return;
    for (const effect of effects) {
      if (effect === definition) return;
      if (!runsHere(effect.command) || !isSameProfile(effect, definition)) continue;
      yield {
        place: at(effect.command, effect.profile.value.span),
        message: `${name} is defined in class ${className} only later in this deck, so this fails. Put the ${definition.command.spec?.name ?? 'definition'} before it.`,
        related: [{ place: at(definition.command, definition.profile.value.span), message: 'Defined here.' }],
      };
    }
  },
});
