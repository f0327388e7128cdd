/** The profiles and groups of an ACID of Top Secret. */
import { hasOperand, operandsNamed } from '../../bind/query.ts';
import type { BoundCommand } from '../../bind/types.ts';
import type { EffectIndex } from '../index.ts';
import { identityOf, isOpen } from '../types.ts';
import { departure, lastCreation, lastDeparture } from './acid-life.ts';
import { isBefore } from './ends.ts';
import { bypassing } from './permits.ts';

export interface Memberships {
  /** In the order in which they are asked. */
  readonly profiles: readonly string[];
  /** The same, to be looked up. */
  readonly names: ReadonlySet<string>;
  readonly groups: ReadonlySet<string>;
  /** False when there may be others, or another order: the deck does not create the ACID, or a hole or a date is in the way. */
  readonly isComplete: boolean;
  /** False with an attribute with which some permits are not asked, and for an ACID that had another name before. */
  readonly isClear: boolean;
}

/** What an ACID has when the commands before an offset are carried out; at the end of the deck found once, as it is asked for again and again. */
export function membershipsOf(effects: EffectIndex, acid: string, before: number | undefined): Memberships {
  if (before !== undefined) return carriedOut(effects, acid, before);
  let known = effects.memberships.get(acid);
  if (!known) effects.memberships.set(acid, (known = atEnd(effects, acid)));
  return known;
}

/** What was found at the end of the deck, and the profiles whose end counted for it, with what is the same as long as nothing is done to them. */
interface Found {
  readonly memberships: Memberships;
  readonly own: object;
  readonly profiles: readonly (readonly [name: string, state: object])[];
}

/** By what is the same as long as nothing of the memberships of an ACID comes or goes. An edit moves commands, but never past each other. */
const found = new WeakMap<object, Found>();

function atEnd(effects: EffectIndex, acid: string): Memberships {
  const { permits, subjects } = effects;
  const state = permits.membershipState(acid);
  const own = subjects.stateOf('acid', acid);
  const earlier = found.get(state);
  if (earlier?.own === own && earlier.profiles.every(([name, one]) => subjects.stateOf('acid', name) === one)) {
    return earlier.memberships;
  }
  const asked = new Set<string>();
  const memberships = carriedOut(effects, acid, undefined, asked);
  const profiles = Array.from(asked, (name) => [name, subjects.stateOf('acid', name)] as const);
  found.set(state, { memberships, own, profiles });
  return memberships;
}

/** @param asked takes the profiles of which it counts whether they are there */
function carriedOut(effects: EffectIndex, acid: string, before: number | undefined, asked?: Set<string>): Memberships {
  const creation = lastCreation(effects, acid, before);
  let isComplete = creation !== undefined && creation.spec?.name === 'CREATE' && !hasOperand(creation, 'USING');
  let isClear = creation?.spec?.name !== 'RENAME';
  const since = lastDeparture(effects, acid, before)?.text.start ?? -1;
  const profiles = new Ordered();
  /** Where each profile was given last. */
  const given = new Map<string, number>();
  const groups = new Set<string>();
  for (const command of effects.permits.membershipsOf(acid)) {
    if (!isBefore(command, before)) break;
    // What an ACID of the same name had is gone with it.
    if (command.text.start < since) continue;
    const isTaken = command.spec?.name === 'REMOVE';
    if (command.operands.some(({ spec }) => spec && bypassing.has(spec.name))) isClear = false;
    if (limits.some((name) => hasOperand(command, name))) isComplete = false;
    const names = namesIn(command, 'PROFILE');
    profiles.place(names, command, isTaken);
    for (const name of names) given.set(name, command.text.start);
    for (const name of namesIn(command, 'GROUP')) {
      if (isTaken) groups.delete(name);
      else groups.add(name);
    }
  }
  if (profiles.list.some(isOpen)) isComplete = false;
  const there = profiles.list.filter((name) => {
    asked?.add(name);
    const gone = departure(effects, name, given.get(name) ?? 0);
    return !gone || !isBefore(gone, before);
  });
  return { profiles: there, names: new Set(there), groups, isComplete, isClear };
}

/** With a date or another system, the profile is not always there. */
const limits: readonly string[] = ['FOR', 'UNTIL', 'TARGET'];

function namesIn(command: BoundCommand, operand: string): string[] {
  return operandsNamed(command, operand).flatMap(({ values }) => values.map(identityOf));
}

/** Profiles in the order in which they are asked. */
class Ordered {
  list: string[] = [];
  private readonly names = new Set<string>();

  /** ADDTO puts profiles behind those that are there, unless FIRST, BEFORE or AFTER says otherwise. */
  place(names: readonly string[], command: BoundCommand, isTaken: boolean): void {
    const named = new Set(names);
    if (names.some((name) => this.names.has(name))) {
      this.list = this.list.filter((name) => !named.has(name));
      for (const name of names) this.names.delete(name);
    }
    if (isTaken) return;
    const { list } = this;
    const [before = ''] = namesIn(command, 'BEFORE');
    const [after = ''] = namesIn(command, 'AFTER');
    const at = hasOperand(command, 'FIRST')
      ? 0
      : this.names.has(before)
        ? list.indexOf(before)
        : this.names.has(after)
          ? list.indexOf(after) + 1
          : list.length;
    list.splice(at, 0, ...names);
    for (const name of names) this.names.add(name);
  }
}
