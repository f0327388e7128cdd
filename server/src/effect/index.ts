import type { BoundCommand } from '../bind/types.ts';
import { compact } from '../text/compact.ts';
import { effectsOf } from './effects.ts';
import { isGeneric } from './generic.ts';
import type {
  ConnectionEffect,
  DefineEffect,
  Effect,
  PermitEffect,
  PrincipalEffect,
  RefreshEffect,
  UnclearEffect,
} from './types.ts';

/** What the commands of a deck do to one profile, in the order of the deck. */
export interface ProfileHistory {
  readonly className: string;
  readonly name: string;
  readonly effects: readonly (PermitEffect | DefineEffect)[];
}

/**
 * All that the commands of one ESM's sections in a deck do, kept by what it is done to. Commands come and go with
 * edits; only the histories they touch are looked at again.
 */
export class EffectIndex {
  private readonly byCommand = new Map<BoundCommand, readonly Effect[]>();
  private readonly profiles = new Map<string, (PermitEffect | DefineEffect)[]>();
  private readonly refreshes = new Map<string, RefreshEffect[]>();
  private readonly principals = new Map<string, PrincipalEffect[]>();
  private readonly connections = new Map<string, ConnectionEffect[]>();
  /** By class; those of which not even the class is known under the empty name. */
  private readonly unclear = new Map<string, UnclearEffect[]>();
  /** The names with generic characters, by class. */
  private readonly generics = new Map<string, Set<string>>();
  private touched = new Set<string>();

  add(command: BoundCommand): void {
    const effects = effectsOf(command);
    if (effects.length === 0) return;
    this.byCommand.set(command, compact(effects));
    for (const effect of effects) {
      switch (effect.kind) {
        case 'permit':
        case 'define':
          this.touched.add(append(this.profiles, keyOf(effect), effect));
          this.noteGeneric(effect);
          break;
        case 'refresh':
          append(this.refreshes, effect.className, effect);
          break;
        case 'connection':
          append(this.connections, effect.user, effect);
          break;
        case 'unclear':
          append(this.unclear, effect.className ?? '', effect);
          break;
        default:
          append(this.principals, effect.name, effect);
      }
    }
  }

  remove(command: BoundCommand): void {
    for (const effect of this.byCommand.get(command) ?? []) {
      switch (effect.kind) {
        case 'permit':
        case 'define':
          this.touched.add(take(this.profiles, keyOf(effect), effect));
          this.noteGeneric(effect);
          break;
        case 'refresh':
          take(this.refreshes, effect.className, effect);
          break;
        case 'connection':
          take(this.connections, effect.user, effect);
          break;
        case 'unclear':
          take(this.unclear, effect.className ?? '', effect);
          break;
        default:
          take(this.principals, effect.name, effect);
      }
    }
    this.byCommand.delete(command);
  }

  /** The keys of the profiles whose history changed since this was asked last. */
  takeTouched(): ReadonlySet<string> {
    const { touched } = this;
    this.touched = new Set();
    return touched;
  }

  /** True when there is a history behind a key of `takeTouched`. */
  has(key: string): boolean {
    return this.profiles.has(key);
  }

  /** The history behind a key of `takeTouched`; undefined when nothing is left of it. */
  historyOf(key: string): ProfileHistory | undefined {
    const effects = this.profiles.get(key);
    const [first] = effects ?? [];
    if (!effects || !first) return undefined;
    return { className: first.profile.className, name: first.profile.name, effects: inOrder(effects) };
  }

  /** What the deck does to one profile. */
  profile(className: string, name: string): ProfileHistory | undefined {
    return this.historyOf(profileKey(className, name));
  }

  /** All profiles that commands of the deck define or permit. */
  *allProfiles(): Generator<ProfileHistory> {
    for (const key of this.profiles.keys()) {
      const history = this.historyOf(key);
      if (history) yield history;
    }
  }

  /** The refreshes of a class, in the order of the deck. */
  refreshesOf(className: string): RefreshEffect[] {
    return inOrder(this.refreshes.get(className) ?? []);
  }

  /** The names with generic characters of a class, in no particular order. */
  genericNames(className: string): ReadonlySet<string> {
    return this.generics.get(className) ?? new Set();
  }

  /** The PERMITs that may be about any profile of a class, or about some of them. */
  unclearPermits(className: string): UnclearEffect[] {
    return [...(this.unclear.get(className) ?? []), ...(this.unclear.get('') ?? [])];
  }

  /** The connections of a user that the deck makes and takes away, in the order of the deck. */
  connectionsOf(user: string): ConnectionEffect[] {
    return inOrder(this.connections.get(user) ?? []);
  }

  /** The commands that create a user or group of that name. */
  principal(name: string): readonly PrincipalEffect[] {
    return this.principals.get(name) ?? [];
  }

  /** The users and groups that the deck creates, each once, in no particular order. */
  allPrincipals(): PrincipalEffect[] {
    return [...this.principals.values()].flatMap(([first]) => (first ? [first] : []));
  }

  private noteGeneric(effect: PermitEffect | DefineEffect): void {
    const { className, name } = effect.profile;
    if (!isGeneric(name)) return;
    let names = this.generics.get(className);
    if (!names) this.generics.set(className, (names = new Set()));
    if (this.profiles.has(keyOf(effect))) names.add(name);
    else names.delete(name);
  }
}

function profileKey(className: string, name: string): string {
  return `${className} ${name}`;
}

function keyOf({ profile }: PermitEffect | DefineEffect): string {
  return profileKey(profile.className, profile.name);
}

function append<T>(map: Map<string, T[]>, key: string, entry: T): string {
  const list = map.get(key);
  if (list) list.push(entry);
  else map.set(key, [entry]);
  return key;
}

function take<T>(map: Map<string, T[]>, key: string, entry: T): string {
  const rest = map.get(key)?.filter((one) => one !== entry) ?? [];
  if (rest.length > 0) map.set(key, rest);
  else map.delete(key);
  return key;
}

function inOrder<T extends { readonly command: BoundCommand }>(effects: readonly T[]): T[] {
  return effects.toSorted((a, b) => a.command.text.start - b.command.text.start);
}
