import { hasOperand } from '../../bind/query.ts';
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
}

/**
 * Carries out the commands that create, connect, remove and delete a user, on a database of which it is not known
 * whether the user is in it, nor its groups.
 * @param user see `identityOf`
 * @param before only commands that start before this document offset count
 */
export function membershipOf(effects: EffectIndex, user: string, before = Infinity): Membership {
  const draft = new MembershipDraft();
  const own: readonly (ConnectionEffect | DepartureEffect)[] = [
    ...effects.connectionsOf(user),
    ...effects.departuresOf(user),
  ];
  // Those of a user with a hole in the name may be of this one.
  const open = effects.openConnections().filter((effect) => effect.user !== user);
  for (const effect of [...own, ...open].sort((a, b) => a.command.text.start - b.command.text.start)) {
    if (effect.command.text.start >= before) break;
    if (effect.kind === 'gone') draft.delete();
    else if (effect.user === user) draft.carryOut(effect);
    else draft.mayCarryOut(effect);
  }
  for (const group of draft.groups.keys()) {
    // RACF deletes no group with users in it, and connects nobody to one that is not there.
    if (effects.departuresOf(group).some(({ command }) => command.text.start < before)) draft.groups.set(group, false);
  }
  return draft;
}

class MembershipDraft implements Membership {
  readonly groups = new Map<string, boolean>();
  readonly left = new Set<string>();
  isComplete = false;
  isGone = false;
  private isMade = false;
  private isNamed = false;
  private default: string | undefined;

  carryOut({ action, group, command }: ConnectionEffect): void {
    if (action === 'create') {
      this.create(group);
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
      if (hasOperand(command, 'REVOKE')) this.groups.set(group, false);
      else if (hasOperand(command, 'RESUME') || !this.groups.has(group)) this.groups.set(group, true);
      if (isOpen(group)) this.mayChange('connect');
    } else this.remove(group);
  }

  /** What a command does for a user with a hole in the name. */
  mayCarryOut({ action, group }: ConnectionEffect): void {
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

  private create(group: string | undefined): void {
    // RACF refuses to create it again.
    if (this.isMade) return;
    const isContradictory = this.isNamed && !this.isGone;
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
    if (group === this.default || isOpen(group)) this.mayChange('remove');
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
