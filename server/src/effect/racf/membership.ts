import { hasOperand } from '../../bind/query.ts';
import type { BoundCommand } from '../../bind/types.ts';
import { lastIndex } from '../../text/search.ts';
import type { EffectIndex } from '../index.ts';
import { type ConnectionEffect, type DepartureEffect, isOpen } from '../types.ts';

/** The groups of a user at some place of a deck. */
export interface Membership {
  /** True for a group that it surely is in, false for one it may be in. */
  readonly groups: ReadonlyMap<string, boolean>;
  /** Those that it surely is not in, as the deck took it out. */
  readonly left: ReadonlySet<string>;
  /** The deck creates the user, so that there are no groups from before, and names every group. */
  readonly isComplete: boolean;
  /** A command of the deck deletes it, and none creates it again. */
  readonly isGone: boolean;
  /** It may have been created again after that, by a command with a hole in the name. */
  readonly isUnsure: boolean;
}

/**
 * Carries out the commands that create, connect, remove and delete a user, on a database of which it is not known
 * whether the user is in it, nor its groups.
 * @param user see `identityOf`
 * @param before only commands that start before this document offset count
 */
export function membershipOf(effects: EffectIndex, user: string, before = Infinity): Membership {
  if (before !== Infinity) return carriedOut(effects, user, before, () => undefined);
  const key = effects.connectionState(user);
  const need = effects.firstNeedOf(user);
  const open = effects.openState;
  const earlier = found.get(key);
  const isSame =
    earlier?.need === need &&
    earlier?.open === open &&
    earlier.others.every(([name, states]) => effects.membershipStates(name).every((one, at) => one === states[at]));
  if (earlier && isSame) return earlier.membership;
  const asked = new Set([user]);
  const membership = carriedOut(effects, user, before, (name) => asked.add(name));
  const others = Array.from(asked, (name) => [name, effects.membershipStates(name)] as const);
  found.set(key, { membership, need, open, others });
  return membership;
}

/** What was found at the end of the deck, and what it came of. */
interface Found {
  readonly membership: Membership;
  /** The first command that needs the user. */
  readonly need: BoundCommand | undefined;
  /** Another number after each connection of a user with a hole in the name. */
  readonly open: number;
  /** The user, and the users and groups of which it counted whether they are there, each with objects that are the same until one is touched. */
  readonly others: readonly (readonly [name: string, states: readonly object[]])[];
}

/** By what is the same as long as no connection of a user comes or goes. An edit moves commands, but never past each other. */
const found = new WeakMap<object, Found>();

/** @param ask told the users and groups of which it counts whether they are there */
function carriedOut(effects: EffectIndex, user: string, before: number, ask: (name: string) => void): Membership {
  const needed = effects.firstNeedOf(user)?.text.start ?? Infinity;
  const draft = new MembershipDraft((group, command) => isThere(effects, group, command, ask));
  const own: readonly (ConnectionEffect | DepartureEffect)[] = [
    ...effects.connectionsOf(user),
    ...effects.departuresOf(user),
  ];
  // Those of a user with a hole in the name may be of this one.
  const open = effects.openConnections().filter((effect) => effect.user !== user);
  for (const effect of [...own, ...open].sort((a, b) => a.command.text.start - b.command.text.start)) {
    if (effect.command.text.start >= before) break;
    if (effect.kind === 'gone') draft.delete();
    else if (effect.user === user) draft.carryOut(effect, needed < effect.command.text.start);
    else draft.mayCarryOut(effect);
  }
  for (const group of draft.groups.keys()) {
    ask(group);
    // RACF deletes no group with users in it.
    if (effects.departuresOf(group).some(({ command }) => command.text.start < before)) draft.groups.set(group, false);
  }
  return draft;
}

/**
 * False when a user or group that a command needs may not be there: the deck has deleted it, or creates it only later.
 * One that the deck does not create is taken for granted.
 * @param ask told each user or group that the answer comes of
 */
export function isThere(
  effects: EffectIndex,
  name: string,
  command: BoundCommand,
  ask: (name: string) => void = () => undefined,
): boolean {
  let asked = name;
  let { start } = command.text;
  for (let steps = 0; steps < mostSteps; steps++) {
    ask(asked);
    const commands = effects.principalCommands(asked);
    const last = commands[lastIndex(commands, start - 1, (effect) => effect.command.text.start)];
    if (last?.kind !== 'user') {
      if (last) return last.kind !== 'gone';
      const [first] = commands;
      if (first && first.kind !== 'gone') return false;
      // A user with a hole in the name may be the one, and made only now.
      const from = start;
      const to = first?.command.text.start ?? Infinity;
      return !effects
        .openConnections()
        .some(({ action, command: { text } }) => action === 'create' && text.start > from && text.start < to);
    }
    // RACF creates no user in a group that is not there.
    const made = effects.connectionsOf(asked).find((effect) => effect.command === last.command);
    if (made?.group === undefined || made.group === asked) return true;
    asked = made.group;
    start = last.command.text.start;
  }
  return false;
}

/** A user in a group that is created as a user, and so on: longer rows of these are not followed. */
const mostSteps = 100;

class MembershipDraft implements Membership {
  readonly groups = new Map<string, boolean>();
  readonly left = new Set<string>();
  isComplete = false;
  isGone = false;
  isUnsure = false;
  private readonly mayBeDefault = new Set<string>();
  private isMade = false;
  private isNamed = false;
  private default: string | undefined;
  private readonly isThere: (group: string, command: BoundCommand) => boolean;

  constructor(isThere: (group: string, command: BoundCommand) => boolean) {
    this.isThere = isThere;
  }

  /** @param isNeeded an earlier command needs the user */
  carryOut({ action, group, command }: ConnectionEffect, isNeeded: boolean): void {
    this.isNamed ||= isNeeded;
    if (action === 'create') {
      this.create(group, command);
      return;
    }
    // RACF refuses what is done for a user that is not there.
    if (this.isGone) return;
    this.isNamed = true;
    // Left out, it is the group that the issuer works in.
    if (group === undefined) this.mayChange(action);
    else if (action === 'connect') {
      this.left.delete(group);
      // With REVOKE the connection is there, but does not count from some day on.
      if (hasOperand(command, 'REVOKE') || !this.isThere(group, command)) this.groups.set(group, false);
      else if (hasOperand(command, 'RESUME') || !this.groups.has(group)) this.groups.set(group, true);
      if (isOpen(group)) this.mayChange('connect');
    } else this.remove(group);
  }

  /** What a command does for a user with a hole in the name. */
  mayCarryOut({ action, group }: ConnectionEffect): void {
    // If this is the user, it was not there before.
    if (action === 'create') {
      this.mayChange('remove');
      this.isNamed = true;
      if (group !== undefined) this.mayBeDefault.add(group);
      if (this.isGone) this.isUnsure = true;
    }
    if (action === 'remove') {
      if (group === undefined || isOpen(group)) this.mayChange('remove');
      else if (this.groups.has(group)) this.groups.set(group, false);
    } else if (group === undefined || isOpen(group)) this.mayChange('connect');
    else if (!this.groups.has(group)) this.groups.set(group, false);
    if (group !== undefined && action !== 'remove') this.left.delete(group);
  }

  delete(): void {
    this.groups.clear();
    this.left.clear();
    this.isComplete = false;
    this.isMade = false;
    this.isGone = true;
    this.isNamed = true;
    this.default = undefined;
  }

  private create(group: string | undefined, command: BoundCommand): void {
    // RACF refuses to create it again.
    if (this.isMade) return;
    const isContradictory = (this.isNamed && !this.isGone) || (group !== undefined && !this.isThere(group, command));
    if (isContradictory) this.mayChange('remove');
    this.isMade = true;
    this.isGone = false;
    this.isComplete = !isContradictory && group !== undefined && !isOpen(group);
    this.default = group;
    this.left.clear();
    if (group !== undefined && !(isContradictory && this.groups.has(group))) this.groups.set(group, !isContradictory);
  }

  private remove(group: string): void {
    // RACF takes nobody out of the default group, which may be another one by now.
    if (group === this.default || isOpen(group) || isOpen(this.default ?? '') || this.mayBeDefault.has(group))
      this.mayChange('remove');
    else {
      this.groups.delete(group);
      this.left.add(group);
      for (const other of this.groups.keys()) if (isOpen(other)) this.groups.set(other, false);
    }
  }

  private mayChange(action: ConnectionEffect['action']): void {
    if (action === 'remove') for (const group of this.groups.keys()) this.groups.set(group, false);
    else {
      this.isComplete = false;
      this.left.clear();
    }
  }
}
