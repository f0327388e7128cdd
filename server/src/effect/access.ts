/** Who has which access to a general resource when all commands of a deck have been carried out. */
import { hasOperand, positional } from '../bind/query.ts';
import { holesIn } from '../text/holes.ts';
import { symbolReferences } from '../deck/symbols.ts';
import { type AccessEntry, accessLists } from './access-list.ts';
import { bestMatch } from './generic.ts';
import type { EffectIndex, ProfileHistory } from './index.ts';
import {
  type AccessLevel,
  accessLevels,
  type DefineEffect,
  identityOf,
  isOpen,
  type PermitEffect,
  type UnclearEffect,
} from './types.ts';

/** What an ID has on a resource as far as the deck tells. */
export interface Access {
  /** The level it surely has; `NONE` when the deck gives it nothing. */
  readonly level: AccessLevel;
  /** What gives the level. */
  readonly by?: PermitEffect | DefineEffect;
  /** False when it may have more: a hole, a group that is not known, or a command that cannot be read is in the way. */
  readonly certain: boolean;
}

/** True when a level includes another one. */
export function includes(level: AccessLevel, wanted: AccessLevel): boolean {
  return accessLevels.indexOf(level) >= accessLevels.indexOf(wanted);
}

/**
 * The access of a user to a general resource, as RACF decides it (z/OS RACF Security Administrator's Guide,
 * "Authorizing access to RACF-protected resources"): the discrete profile, or else the most specific generic one; in
 * it the entry of the user, or else the highest of the user's groups, or else the higher of `ID(*)` and UACC. Entries
 * of the conditional access list depend on more than the deck knows and give nothing. That the profile was defined
 * before the deck is taken for granted, since a deck may rely on it.
 * @param user an identity, see `identityOf`
 * @param className in upper case, as is `resource`
 */
export function accessOf(effects: EffectIndex, user: string, className: string, resource: string): Access {
  const certain = !effects.unclearPermits(className).some((unclear) => mayBeAbout(unclear, resource));
  const profile = profileFor(effects, className, resource);
  if (!profile) return { level: 'NONE', certain };
  const found = accessIn(effects, profile, user);
  return { ...found, certain: found.certain && certain };
}

/** What the deck does to the profile that protects a resource: the discrete one, or the best generic one. */
export function profileFor(effects: EffectIndex, className: string, resource: string): ProfileHistory | undefined {
  const exact = effects.profile(className, resource);
  if (exact) return exact;
  const generic = bestMatch(effects.genericNames(className), resource);
  return generic === undefined ? undefined : effects.profile(className, generic);
}

function accessIn(effects: EffectIndex, profile: ProfileHistory, user: string): Access {
  const { entries } = accessLists(profile, ({ value }) => identityOf(value));
  const standard = [...entries.values()].filter((entry) => entry.condition === '');
  const own = standard.find((entry) => entry.id === user);
  if (own) return ofEntries([own]);
  const membership = membershipOf(effects, user);
  const groups = standard.filter((entry) => membership.groups.has(entry.id));
  const given =
    groups.length > 0
      ? ofEntries(groups)
      : higher(ofEntries(standard.filter(({ id }) => id === '*')), universal(profile));
  const others = standard.filter((entry) => entry.id !== '*' && !groups.includes(entry));
  const open = others.some((entry) => mayCover(effects, entry, user, membership)) || copies(profile);
  return { ...given, certain: given.certain && !open };
}

/** The highest level of some entries. */
function ofEntries(entries: readonly AccessEntry[]): Access {
  return entries.reduce<Access>(
    (best, { level, permit }) => higher(best, level ? { level, by: permit, certain: true } : unknown),
    nothing,
  );
}

/** UACC of the last definition. RDEFINE without it takes the default of the class, which is nothing we may count on. */
function universal(profile: ProfileHistory): Access {
  const definition = profile.effects.findLast((effect) => effect.kind === 'define');
  if (!definition) return nothing;
  const { universal: level, command } = definition;
  if (level) return { level, by: definition, certain: true };
  return hasOperand(command, 'UACC') ? unknown : nothing;
}

const nothing: Access = { level: 'NONE', certain: true };
const unknown: Access = { level: 'NONE', certain: false };

function higher(one: Access, other: Access): Access {
  const best = includes(one.level, other.level) ? one : other;
  return { ...best, certain: one.certain && other.certain };
}

/** The groups of a user. */
interface Membership {
  readonly groups: ReadonlySet<string>;
  /** The deck creates the user, so that there are no groups from before, and names every group. */
  readonly complete: boolean;
}

function membershipOf(effects: EffectIndex, user: string): Membership {
  const groups = new Set<string>();
  let complete = false;
  for (const { action, group } of effects.connectionsOf(user)) {
    if (action === 'create') complete = group !== undefined && !isOpen(group);
    if (group === undefined) continue;
    if (action === 'remove') groups.delete(group);
    else groups.add(group);
  }
  return { groups, complete };
}

/** True when an entry that is not the user's may still be: under a hole, or as a group from before the deck. */
function mayCover(effects: EffectIndex, entry: AccessEntry, user: string, membership: Membership): boolean {
  if (isOpen(entry.id) || isOpen(user)) return true;
  return !membership.complete && effects.principal(entry.id).some(({ kind }) => kind === 'group');
}

/** FROM adds entries of another profile, whose access list the deck need not tell. */
function copies(profile: ProfileHistory): boolean {
  return profile.effects.some(({ command }) => hasOperand(command, 'FROM'));
}

/** True when a PERMIT that is not understood may be about a resource. */
function mayBeAbout({ command }: UnclearEffect, resource: string): boolean {
  const name = positional(command, 0);
  if (command.broken || command.latePositional || !name) return command.text.text.toUpperCase().includes(resource);
  return mayBecome(name.text.toUpperCase(), resource);
}

/** True when a text with holes becomes `wanted` if they are filled in suitably. */
function mayBecome(text: string, wanted: string): boolean {
  let at = 0;
  let place = 0;
  let floating = false;
  const gaps = [...holesIn(text), ...symbolReferences(text).map(({ range }) => range)];
  for (const gap of [...gaps.sort((a, b) => a.start - b.start), { start: text.length, end: text.length }]) {
    if (gap.start < at) continue;
    const literal = text.slice(at, gap.start);
    const last = gap.start === text.length;
    const found = floating && last ? wanted.length - literal.length : wanted.indexOf(literal, place);
    if (found < place || !wanted.startsWith(literal, found) || (!floating && found !== place)) return false;
    place = found + literal.length;
    at = gap.end;
    floating = true;
  }
  return place === wanted.length;
}
