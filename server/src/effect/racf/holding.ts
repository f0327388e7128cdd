import type { BoundCommand } from '../../bind/types.ts';
import { isGenericName } from '../../catalog/racf/generic-name.ts';
import type { AccessQuestion, Holding } from '../holding.ts';
import type { EffectIndex } from '../index.ts';
import {
  type AccessLevel,
  type AttributeEffect,
  accessLevels,
  includes,
  isOpen,
  type UserAttribute,
} from '../types.ts';
import { areGenericsSure, decidingProfile } from './deciding.ts';
import { mayHaveElsewhere } from './elsewhere.ts';
import { isThere, type Membership, membershipOf } from './membership.ts';
import { mostSources } from './profile-draft.ts';
import type { AccessList, ListEntry, ProfileState } from './profile-types.ts';
import { mayBeAbout } from './unread.ts';

/** What an ID has on a resource as far as the deck tells. */
export interface RacfAccess {
  /** What it has; `NONE` when the deck gives it nothing. */
  readonly level: AccessLevel;
  /** What gives or refuses it. */
  readonly by?: BoundCommand;
  /** The group or `*` through which it comes; undefined when it is the user's own. */
  readonly via?: string;
  /** False when it may have more or less. */
  readonly certain: boolean;
  /** Under which conditions it has more. */
  readonly conditions: readonly string[];
}

/** The access of a user as RACF decides it. */
export function racfHolding(effects: EffectIndex, question: AccessQuestion): Holding {
  const { level, by, via, certain, conditions } = racfAccess(effects, question);
  return {
    allowed: new Set(accessLevels.slice(1, accessLevels.indexOf(level) + 1)),
    ...(by && { by }),
    ...(via !== undefined && { via }),
    certain,
    conditions,
  };
}

/**
 * The access of a user to a resource, as RACF decides it (z/OS RACF Security Administrator's Guide, "Authorizing access
 * to RACF-protected resources"): the discrete profile, or else the most specific generic one; in it the entry of the
 * user, or else the highest of the user's groups, or else the higher of `ID(*)` and UACC. That the profile was defined
 * before the deck is taken for granted, since a deck may rely on it.
 */
export function racfAccess(
  effects: EffectIndex,
  { who, className, resource, before, users = [] }: Omit<AccessQuestion, 'esm'>,
): RacfAccess {
  if (className === 'DATASET' && resource.startsWith(`${who}.`)) return ownData;
  const { state, isSure } = decidingProfile(effects, className, resource, before);
  const membership = membershipOf(effects, who, before);
  const isRead =
    !mayBeAbout(effects, [who, ...membership.groups.keys()], className, resource, before) &&
    areSourcesSure(effects, state, before);
  if (membership.isGone) return { ...nothing, certain: isSure && isRead && !membership.isUnsure };
  const found = state ? new Decision(effects, state, who, membership, users, before).access() : nothing;
  const hasMore =
    found.level !== 'ALTER' &&
    (state?.isWarning === true ||
      mayOperate(effects, who, className, found, before) ||
      mayHaveElsewhere(effects, className, resource, found.level, before));
  return { ...found, certain: found.certain && isSure && isRead && !membership.isUnsure && !hasMore };
}

/** Classes of which OPERATIONS opens what no entry for the user, or for a group of the user, keeps closed. */
const operated: ReadonlySet<string> = new Set(
  'DATASET DASDVOL GDASDVOL NETCMDS NETSPAN PSFMPL RODMMGR TAPEVOL VMBATCH VMCMD VMMDISK VMNODE VMRDR'.split(' '),
);

function mayOperate(
  effects: EffectIndex,
  who: string,
  className: string,
  { by, via }: RacfAccess,
  before: number | undefined,
): boolean {
  const hasEntry = by !== undefined && via !== '*';
  return operated.has(className) && !hasEntry && attributeOf(effects, who, 'OPERATIONS', before)?.on === true;
}

function attributeOf(
  effects: EffectIndex,
  who: string,
  attribute: UserAttribute,
  before = Infinity,
): AttributeEffect | undefined {
  return effects.attributesOf(who).findLast((one) => one.attribute === attribute && one.command.text.start < before);
}

/** True when the profiles that entries were copied from are those that the deck names, and all that is done to them is known. */
function areSourcesSure(effects: EffectIndex, state: ProfileState | undefined, before: number | undefined): boolean {
  if (!state || state.sources.size === 0) return true;
  if (state.sources.size > mostSources) return false;
  const keys = [[state.className, state.name] as const, ...state.sources.values()];
  // Any of them may have named the others before generic profiles were allowed.
  const [first] = keys
    .flatMap(([className, name]) => effects.commandsFor(className, name)[0]?.command ?? [])
    .sort((a, b) => a.text.start - b.text.start);
  return [...state.sources.values()].every(
    ([className, name]) =>
      !mayBeAbout(effects, [], className, name, before) &&
      (!isGenericName(name) || !first || areGenericsSure(effects, className, first, before ?? Infinity)),
  );
}

/** More entries than these are not looked through for groups from before the deck. */
const mostLookedAt = 200;

const nothing: RacfAccess = { level: 'NONE', certain: true, conditions: [] };
/** Whoever has the name of the first qualifier may do anything. */
const ownData: RacfAccess = { level: 'ALTER', certain: true, conditions: [] };

/** What one profile says of one user. */
class Decision {
  private readonly effects: EffectIndex;
  private readonly state: ProfileState;
  private readonly who: string;
  private readonly membership: Membership;
  private readonly users: readonly string[];
  private readonly before: number | undefined;

  constructor(
    effects: EffectIndex,
    state: ProfileState,
    who: string,
    membership: Membership,
    users: readonly string[],
    before: number | undefined,
  ) {
    this.effects = effects;
    this.state = state;
    this.who = who;
    this.membership = membership;
    this.users = users;
    this.before = before;
  }

  access(): RacfAccess {
    const given = this.standard();
    return { ...given, conditions: this.conditions(given.level) };
  }

  private standard(): RacfAccess {
    const { who, state } = this;
    const list = state.standard;
    const own = who === '*' ? undefined : list.entries.get(who);
    if (own) {
      const { level, command: by } = own;
      // What was done to another name may have been done to one with a hole.
      const isLast = !isOpen(who) || list.lastNamed === who;
      return {
        level: level ?? 'NONE',
        by,
        certain: level !== undefined && this.isSure(list, own) && isLast,
        conditions: [],
      };
    }
    const groups = this.groupEntries(list);
    // Where they may not count, everybody's may.
    const isUnsure = groups.some(({ id }) => this.membership.groups.get(id) !== true);
    const given = groups.length > 0 ? this.highest(list, groups) : this.everybody(list);
    return { ...given, certain: given.certain && !isUnsure && !this.mayHaveOther(list, groups) };
  }

  private groupEntries({ entries }: AccessList): ListEntry[] {
    return [...this.membership.groups.keys()].flatMap((group) => entries.get(group) ?? []);
  }

  private everybody(list: AccessList): RacfAccess {
    const { universal, isUniversalSure } = this.state;
    const entry = list.entries.get('*');
    const given = this.highest(list, [...(entry ? [entry] : []), ...(universal ? [universal] : [])]);
    const restricted = attributeOf(this.effects, this.who, 'RESTRICTED', this.before);
    if (restricted?.on === true) {
      if (given.level === 'NONE') return given;
      // ADDUSER fails for a user that is there already.
      return { ...nothing, certain: restricted.command.spec?.name === 'ALTUSER' || this.membership.isComplete };
    }
    return { ...given, certain: given.certain && isUniversalSure };
  }

  /** True when an entry that is not the user's may still be: under a hole, copied, or as a group from before the deck. */
  private mayHaveOther(list: AccessList, groups: readonly ListEntry[]): boolean {
    if (list.hasMore || list.openEntries.size > 0) return true;
    if (this.who === '*') return false;
    const { size } = list.entries;
    const others = size - groups.length - (list.entries.has('*') ? 1 : 0);
    if (isOpen(this.who)) return others > 0;
    if (this.membership.isComplete || others === 0 || this.isGroup(this.who)) return false;
    if (size > mostLookedAt) return true;
    return [...list.entries.values()].some(
      (entry) =>
        entry.id !== '*' &&
        !this.membership.groups.has(entry.id) &&
        !this.membership.left.has(entry.id) &&
        !this.isUser(entry.id),
    );
  }

  private isGroup(name: string): boolean {
    const made = this.effects.principal(name);
    return made.length > 0 && made.every(({ kind }) => kind === 'group');
  }

  /** True for a name that is no group. */
  private isUser(name: string): boolean {
    if (this.users.includes(name)) return true;
    const made = this.effects.principal(name);
    return made.length > 0 ? made.every(({ kind }) => kind === 'user') : this.effects.connectionsOf(name).length > 0;
  }

  /** The conditions under which it has more than a level. */
  private conditions(level: AccessLevel): string[] {
    const found = new Set<string>();
    for (const { id, condition, level: conditional = 'ALTER' } of this.state.conditional.entries.values()) {
      const isTheirs = id === this.who || id === '*' || this.membership.groups.has(id);
      if (isTheirs && !includes(level, conditional)) found.add(condition);
    }
    return [...found];
  }

  /** The highest level of some entries. */
  private highest(list: AccessList, entries: readonly ListEntry[]): RacfAccess {
    let best = nothing;
    for (const entry of entries) {
      const { id: via, level, command: by } = entry;
      const certain = best.certain && level !== undefined && (entry.isUniversal || this.isSure(list, entry));
      const isBetter = best.by === undefined || !includes(best.level, level ?? 'NONE');
      best = isBetter ? { level: level ?? 'NONE', by, via, certain, conditions: [] } : { ...best, certain };
    }
    return best;
  }

  private isSure(list: AccessList, entry: ListEntry): boolean {
    return list.isSure(entry) && isThere(this.effects, entry.id, entry.origin);
  }
}
