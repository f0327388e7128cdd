import { nameOf, operandNamed, positional } from '../bind/query.ts';
import type { BoundCommand, BoundValue } from '../bind/types.ts';
import { racfCatalog } from '../catalog/racf/index.ts';
import { levelOf } from './permit.ts';
import { writtenProfile } from './profile-name.ts';
import type { AccessLevel, Effect, ProfileEffect } from './types.ts';

/** The commands that make, change and delete profiles. */
const actions: Readonly<Record<string, { readonly kind: 'define' | 'alter' | 'delete'; readonly dataset?: true }>> = {
  RDEFINE: { kind: 'define' },
  RALTER: { kind: 'alter' },
  RDELETE: { kind: 'delete' },
  ADDSD: { kind: 'define', dataset: true },
  ALTDSD: { kind: 'alter', dataset: true },
  DELDSD: { kind: 'delete', dataset: true },
};

/** What other commands make, so that RDEFINE fails. */
const madeElsewhere: ReadonlySet<string> = new Set([
  'DATASET',
  'USER',
  'GROUP',
  'DIGTCERT',
  'DIGTRING',
  'DIGTNMAP',
  'IDIDMAP',
]);

/** True for a class in which the commands for general resources make no profile. */
function isClosed(className: string): boolean {
  return madeElsewhere.has(className) || racfCatalog.classOf(className)?.profiles === false;
}

/** What a command other than PERMIT does to profiles; one of which the name has a hole is a guess. */
export function profileEffects(command: BoundCommand): Effect[] {
  const action = actions[command.spec?.name ?? ''];
  if (!action) return [];
  const className = action.dataset ? 'DATASET' : nameOf(positional(command, 0));
  if (className === undefined) return [{ kind: 'unread', command }];
  if (!action.dataset && isClosed(className)) return [];
  const { kind } = action;
  const universal = kind === 'define' ? universalAccess(command) : undefined;
  const names: readonly BoundValue[] = command.positionals[action.dataset ? 0 : 1] ?? [];
  return names.map((value): Effect => {
    const profile = writtenProfile(className, value);
    const effect: ProfileEffect =
      kind === 'define' ? { kind, command, profile, universal } : { kind, command, profile };
    if (value.value !== undefined) return effect;
    return { kind: 'unread', command, className, profile: profile.name, guess: effect };
  });
}

/** The level of UACC; undefined without it, and where it is a hole or no level. */
export function universalAccess(command: BoundCommand): AccessLevel | undefined {
  const uacc = operandNamed(command, 'UACC');
  // Only ACCESS has a level of its own when it is left empty.
  return uacc && uacc.values.length > 0 ? levelOf(uacc) : undefined;
}
