/** Who belongs to a role of ACF2: the records of X(ROL) as a deck makes and changes them. */
import { hasOperand, operandNamed } from '../../bind/query.ts';
import type { BoundCommand } from '../../bind/types.ts';
import type { EffectIndex } from '../index.ts';
import type { NoteOf } from '../subjects.ts';
import { identityOf, isOpen as hasOpening } from '../types.ts';
import { type Fit, fitsName, isMasked } from './mask.ts';

/** A role while it is carried out. */
interface Role {
  /** The deck makes the record, so that all it lists is known. */
  isComplete: boolean;
  /** It lists roles. */
  isGroup: boolean;
  include: Set<string>;
  exclude: Set<string>;
  /** What CHANGE may have taken off: that it does without ADD, REP and DEL is not documented. */
  doubtful: Set<string>;
}

/**
 * Whether a user belongs to a role when the commands before an offset are carried out; `maybe` for roles that the deck
 * does not make, and where a hole is in the way. That it counts for users from their next sign-on, and after NEWXREF, is not asked.
 * @param user an identity, see `identityOf`, as is `role`
 */
export function isInRole(effects: EffectIndex, role: string, user: string, before: number | undefined): Fit {
  let found: Fit = 'no';
  // A group may list groups, and itself: each is asked once.
  const asked = new Set([role]);
  for (const name of asked) {
    const record = roleOf(effects, name, before);
    const fit = record ? fitOf(record, user) : 'maybe';
    if (fit === 'yes') return fit;
    if (fit === 'maybe') found = fit;
    if (record?.isGroup) for (const one of record.include) asked.add(one);
  }
  return found;
}

/** What a record says of a user, apart from the roles that it lists. */
function fitOf({ isGroup, include, exclude, doubtful, isComplete }: Role, user: string): Fit {
  if (isGroup) return isComplete && doubtful.size === 0 ? 'no' : 'maybe';
  let found: Fit = isComplete ? 'no' : 'maybe';
  // A role may list very many users: of names without masks and holes one look tells.
  if (include.has(user)) found = 'yes';
  else {
    for (const name of hasOpening(user) ? include : looseIn(include)) {
      const fit = fitsUser(name, user);
      if (fit !== 'no') found = fit;
      if (fit === 'yes') break;
    }
  }
  if (found === 'no') return [...doubtful].some((name) => fitsUser(name, user) !== 'no') ? 'maybe' : 'no';
  // EXCLUDE is about those that a mask takes in.
  if (include.has(user)) return found;
  const fits = [...exclude].map((name) => fitsUser(name, user));
  if (fits.includes('yes')) return 'no';
  return fits.includes('maybe') ? 'maybe' : found;
}

/** By the list: the names in it with masks and holes. */
const loose = new WeakMap<ReadonlySet<string>, readonly string[]>();

function looseIn(names: ReadonlySet<string>): readonly string[] {
  let found = loose.get(names);
  if (!found) loose.set(names, (found = [...names].filter((name) => hasOpening(name) || isMasked(name))));
  return found;
}

/** The roles that the deck puts a user into. */
export function* rolesOf(effects: EffectIndex, user: string, before: number | undefined): Generator<string> {
  for (const key of effects.subjects.keys('acfRecord')) {
    if (!key.startsWith(ofRoles)) continue;
    const role = key.slice(ofRoles.length);
    if (isInRole(effects, role, user, before) === 'yes') yield role;
  }
}

/** True when the deck puts a user into a role that is none of some. */
export function hasOtherRole(
  effects: EffectIndex,
  roles: readonly string[],
  user: string,
  before: number | undefined,
): boolean {
  for (const role of rolesOf(effects, user, before)) if (!roles.includes(role)) return true;
  return false;
}

const ofRoles = 'XREF(ROL) ';

/** Whether a name or mask means a user. What has a hole may become anything. */
export function fitsUser(name: string, user: string): Fit {
  if (name === user) return 'yes';
  if (hasOpening(name) || hasOpening(user)) return 'maybe';
  return isMasked(name) && fitsName(name, user) ? 'yes' : 'no';
}

/** What comes of the commands about a role at the end of the deck, by what is the same as long as none comes or goes. */
const rolesAtEnd = new WeakMap<object, { readonly role: Role | undefined }>();

function roleOf({ subjects }: EffectIndex, name: string, before: number | undefined): Role | undefined {
  const key = `${ofRoles}${name}`;
  const notes = subjects.history('acfRecord', key)?.notes;
  if (!notes) return undefined;
  if (before !== undefined) return carriedOut(notes, before);
  const state = subjects.stateOf('acfRecord', key);
  let known = rolesAtEnd.get(state);
  if (!known) rolesAtEnd.set(state, (known = { role: carriedOut(notes, undefined) }));
  return known.role;
}

function carriedOut(notes: readonly NoteOf<'acfRecord'>[], before: number | undefined): Role | undefined {
  let role: Role | undefined;
  for (const { what, command } of notes) {
    if (before !== undefined && command.text.start >= before) break;
    if (what === 'change') {
      role ??= emptyRole(false);
      change(role, command);
    } else {
      role = emptyRole(!hasOperand(command, 'USING'));
      if (what === 'insert') change(role, command);
    }
  }
  return role;
}

function emptyRole(isComplete: boolean): Role {
  return { isComplete, isGroup: false, include: new Set(), exclude: new Set(), doubtful: new Set() };
}

function change(role: Role, command: BoundCommand): void {
  if (hasOperand(command, 'GROUP')) role.isGroup = true;
  else if (hasOperand(command, 'ROLE')) role.isGroup = false;
  for (const list of ['INCLUDE', 'EXCLUDE'] as const) {
    const operand = operandNamed(command, list);
    if (!operand) continue;
    const names = operand.values.map(identityOf);
    const now = list === 'INCLUDE' ? role.include : role.exclude;
    if (hasOperand(command, 'DEL')) {
      for (const name of names) {
        now.delete(name);
        if (list === 'INCLUDE') role.doubtful.delete(name);
      }
      continue;
    }
    if (!hasOperand(command, 'ADD')) {
      if (list === 'INCLUDE' && !hasOperand(command, 'REP')) for (const name of now) role.doubtful.add(name);
      now.clear();
    }
    for (const name of names) now.add(name);
  }
}
