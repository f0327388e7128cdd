/** What some users, groups, roles and profiles have been granted: the few grants of a deck that name them. */
import type { BoundCommand } from '../bind/types.ts';
import type { Esm } from '../catalog/types.ts';
import { inAlphabet } from '../text/compare.ts';
import { acf2GrantsTo } from './acf2/grants.ts';
import type { DeckGrant, GrantFilter } from './grants.ts';
import type { EffectIndex } from './index.ts';
import { permitEffects } from './permit.ts';
import { racfGrants } from './racf/grants.ts';
import { tssGrantsTo } from './tss/grants.ts';
import type { ProfileName } from './types.ts';

/**
 * The grants to some names that stand when the commands before an offset are carried out, in the order of the deck.
 * @param names identities, see `identityOf`
 */
export function grantsTo(effects: EffectIndex, esm: Esm, names: ReadonlySet<string>, before: number): DeckGrant[] {
  const found: DeckGrant[] = [];
  for (const grant of candidates(effects, esm, names, before))
    if (grant.ended === undefined && grant.kind !== 'uid' && names.has(grant.who)) found.push(grant);
  return found.sort((a, b) => a.command.text.start - b.command.text.start || inAlphabet(a.className, b.className));
}

function* candidates(effects: EffectIndex, esm: Esm, names: ReadonlySet<string>, before: number): Generator<DeckGrant> {
  if (esm === 'acf2') yield* acf2GrantsTo(effects, names, before);
  else if (esm === 'tss') yield* tssGrantsTo(effects, names, before);
  else {
    const profiles = new Map<string, GrantFilter>();
    for (const name of names) {
      for (const command of effects.commandsNaming(name)) {
        if (command.spec?.name !== 'PERMIT') continue;
        for (const { className, name: resource } of permittedBy(command))
          profiles.set(`${className} ${resource}`, { className, resource, before });
      }
    }
    for (const filter of profiles.values()) yield* racfGrants(effects, filter);
  }
}

/** The profiles that a PERMIT is about, one with a hole in the name as it is written. */
function permittedBy(command: BoundCommand): ProfileName[] {
  return permitEffects(command).flatMap((effect) => {
    const permit = effect.kind === 'unclear' ? effect.guess : effect;
    return permit?.kind === 'permit' ? [permit.profile] : [];
  });
}
