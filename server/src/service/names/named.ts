/** What a name in a deck stands for, so that two places can be seen to speak of the same thing. */
import type { Esm } from '../../catalog/types.ts';

/** Something that commands speak of by name. What RACF knows is not what ACF2 knows, so the ESM is part of it. */
export type Named =
  /** A user or a group: they share one set of names. */
  | { readonly kind: 'principal'; readonly esm: Esm; readonly name: string }
  | { readonly kind: 'class'; readonly esm: Esm; readonly name: string }
  | { readonly kind: 'profile'; readonly esm: Esm; readonly className: string; readonly name: string }
  /**
   * What only one product has, or what it keeps apart from users: a role, a group, a rule set of ACF2. `what` says which, with the
   * type of a rule set.
   */
  | { readonly kind: 'thing'; readonly esm: Esm; readonly what: string; readonly name: string };

/** True when two names stand for the same. */
export function isSame(a: Named, b: Named): boolean {
  if (a.name !== b.name || a.kind !== b.kind || a.esm !== b.esm) return false;
  if (a.kind === 'thing' && b.kind === 'thing') return a.what === b.what;
  return a.kind !== 'profile' || b.kind !== 'profile' || a.className === b.className;
}
