import type { BoundCommand } from '../bind/types.ts';
import type { Range } from '../text/range.ts';
import { lastIndex } from '../text/search.ts';
import type { Steps } from '../text/steps.ts';
import { ClassHistory } from './class-history.ts';
import { InOrder } from './in-order.ts';
import { keepEffects, takeEffects } from './kept-effects.ts';
import { Ledger, type Names } from './ledger.ts';
import { NotedIndex } from './noted-index.ts';
import { eachMention } from './principals.ts';
import { sayingOf } from './saying.ts';
import { loadedClass, ProfileLedger } from './profile-ledger.ts';
import { GenericProfiles } from './racf/generic-profiles.ts';
import { Namesakes } from './racf/namesakes.ts';
import {
  type AttributeEffect,
  type ClassEffect,
  type ConnectionEffect,
  type DepartureEffect,
  type Effect,
  isOpen,
  type NumberEffect,
  type PrincipalEffect,
  type PrincipalHistory,
  type ProfileEffect,
  type ProfileHistory,
  type UnclearEffect,
  type UnreadEffect,
} from './types.ts';

export type { PrincipalHistory, ProfileHistory } from './types.ts';

/**
 * All that the commands of one ESM's sections in a deck do, kept by what it is done to. Commands come and go with
 * edits; only the histories they touch are looked at again.
 */
export class EffectIndex {
  private readonly profiles = new ProfileLedger();
  private touchedProfiles: ReadonlyMap<string, Names> = new Map();
  private readonly options = new Ledger<ClassEffect>(startOf);
  private readonly principals = new Ledger<PrincipalEffect | DepartureEffect>(startOf);
  private readonly mentions = new Ledger<BoundCommand>(({ text }) => text.start);
  private readonly numbers = new Ledger<NumberEffect>(startOf);
  private readonly connections = new Ledger<ConnectionEffect>(startOf);
  private readonly attributes = new Ledger<AttributeEffect>(startOf);
  /** By class; those of which not even the class is known under the empty name. */
  private readonly unclear = new Ledger<UnclearEffect>(startOf);
  /** What commands with a hole in the name of the profile do to the one that is written so. */
  private readonly openProfiles = new ProfileLedger();
  /** Other commands of which it is not known what they are about. */
  private readonly unread = new InOrder<UnreadEffect>(startOf);
  /** The connections of users with a hole in the name. */
  private readonly open = new InOrder<ConnectionEffect>(startOf);
  private readonly generics = new GenericProfiles();
  /** The classes that the deck defines in class CDT, or has defined before an edit. */
  private readonly ownClasses = new Set<string>();
  private readonly namesakes = new Namesakes(this.profiles);
  /** The commands that say how names of data sets are read. */
  private readonly sayings = { prefix: new Set<BoundCommand>(), egn: new Set<BoundCommand>() };

  private readonly noted = new NotedIndex();

  /** Of ACF2 and Top Secret: see `NotedIndex`. */
  readonly storage = this.noted.storage;
  readonly ownership = this.noted.ownership;
  readonly subjects = this.noted.subjects;
  readonly ruleSets = this.noted.ruleSets;
  readonly permits = this.noted.permits;
  readonly memberships = this.noted.memberships;
  readonly permitted = this.noted.permitted;

  /** Takes a command in. */
  add(command: BoundCommand): void {
    if (command.esm !== 'racf') {
      this.noted.add(command);
      return;
    }
    this.noteMentions(command, 'add');
    const saying = sayingOf(command);
    if (saying) this.sayings[saying].add(command);
    for (const effect of keepEffects(command)) this.note(effect, 'add');
  }

  /** Takes a command out that was taken in. */
  remove(command: BoundCommand): void {
    if (command.esm !== 'racf') {
      this.noted.remove(command);
      return;
    }
    this.noteMentions(command, 'take');
    const saying = sayingOf(command);
    if (saying) this.sayings[saying].delete(command);
    for (const effect of takeEffects(command)) this.note(effect, 'take');
  }

  /**
   * The same as `remove` and `add`, for a command of which only symbols have other values: what it does to the same profiles, or
   * makes visible, is put in the place of what it did.
   */
  replace(before: BoundCommand, after: BoundCommand): void {
    if (after.esm !== 'racf') {
      this.noted.replace(before, after);
      return;
    }
    this.noteMentions(before, 'take');
    this.noteMentions(after, 'add');
    const saying = sayingOf(after);
    if (saying) {
      this.sayings[saying].delete(before);
      this.sayings[saying].add(after);
    }
    const earlier = takeEffects(before);
    const effects = keepEffects(after);
    if (this.profiles.replaceAll(earlier, effects)) return;
    for (const effect of earlier) this.note(effect, 'take');
    for (const effect of effects) this.note(effect, 'add');
  }

  /** Looks in steps at the rule sets and permits that came and went, before the first question does. It may be given up. */
  arriving(): Steps<void> {
    return this.noted.arriving();
  }

  private noteMentions(command: BoundCommand, what: 'add' | 'take'): void {
    eachMention(command, (name) => {
      this.mentions[what](name, command);
    });
  }

  private note(effect: Effect, what: 'add' | 'take'): void {
    switch (effect.kind) {
      case 'permit':
      case 'define':
      case 'alter':
      case 'delete':
        this.profiles[what](effect);
        this.generics.note(effect.profile, this.profiles);
        this.namesakes[what === 'add' ? 'came' : 'went'](effect);
        if (effect.profile.className === 'CDT') this.ownClasses.add(effect.profile.name);
        break;
      case 'class':
        this.options[what](effect.className, effect);
        break;
      case 'number':
        this.numbers[what](effect.key, effect);
        break;
      case 'connection':
        this.connections[what](effect.user, effect);
        if (isOpen(effect.user)) this.open[what](effect);
        break;
      case 'attribute':
        this.attributes[what](effect.user, effect);
        break;
      case 'unclear':
        this.unclear[what](effect.className ?? '', effect);
        this.noteGuess(effect.guess, what);
        break;
      case 'unread':
        this.unread[what](effect);
        this.noteGuess(effect.guess, what);
        break;
      default:
        this.principals[what](effect.name, effect);
    }
  }

  /** The profiles whose history changed since this was asked last, by class. To be asked before the classes. */
  takeTouchedProfiles(): ReadonlyMap<string, Names> {
    this.touchedProfiles = this.profiles.takeTouched();
    return this.touchedProfiles;
  }

  /**
   * The classes whose history changed since this was asked last: all of them after a command for classes that are not
   * known, and those that the deck itself defines, and uses, after whatever changes a definition.
   */
  takeTouchedClasses(): ReadonlySet<string> {
    const touched = new Set(this.options.takeTouched());
    for (const name of this.touchedProfiles.keys()) touched.add(loadedClass(name));
    if (touched.has('*') || touched.has('?')) {
      for (const name of this.profiles.classNames()) touched.add(loadedClass(name));
      for (const name of this.options.keys()) touched.add(name);
    }
    if (touched.has('CDT')) {
      for (const name of this.ownClasses) {
        // Where nothing is done to it, there is nothing to look at again.
        if (this.options.has(name) || this.profiles.hasClass(name)) touched.add(name);
        if (!this.profiles.has('CDT', name)) this.ownClasses.delete(name);
      }
    }
    touched.delete('*');
    touched.delete('?');
    return touched;
  }

  /** The users and groups whose history changed since this was asked last; those without one may be left out. */
  *takeTouchedPrincipals(): Generator<string> {
    const { wasAsked } = this.principals;
    const touched = this.principals.takeTouched();
    yield* touched;
    const mentioned = this.mentions.takeTouched();
    if (wasAsked) for (const name of mentioned) if (this.principals.has(name) && !touched.has(name)) yield name;
  }

  /** The keys of the numbers that are given, or not given any more, since this was asked last. */
  takeTouchedNumbers(): Names {
    return this.numbers.takeTouched();
  }

  /** What the deck does to one profile. */
  profile(className: string, name: string): ProfileHistory | undefined {
    const effects = this.profiles.of(className, name);
    return effects.length > 0 ? { className, name, effects } : undefined;
  }

  /** The classes that the deck has, or had before an edit, profiles of. */
  profileClasses(): Iterable<string> {
    return new Set([...this.profiles.classNames(), ...this.openProfiles.classNames()]);
  }

  /** The names of the profiles of a class that commands of the deck are about, those with a hole as they are written. */
  *profileNames(className: string): Generator<string> {
    yield* this.profiles.namesOf(className);
    yield* this.openProfiles.namesOf(className);
  }

  /** What the deck does to one profile, in its order; to that which is written so where the name has a hole. */
  commandsFor(className: string, name: string): readonly ProfileEffect[] {
    return (isOpen(name) ? this.openProfiles : this.profiles).of(className, name);
  }

  /** All profiles that commands of the deck define or permit. */
  *allProfiles(): Generator<ProfileHistory> {
    for (const className of this.profiles.classNames()) {
      for (const name of this.profiles.namesOf(className)) {
        const history = this.profile(className, name);
        if (history) yield history;
      }
    }
  }

  /** What the deck does to a class, and to the profiles that are loaded with it; a grouping class has no history. */
  classHistory(className: string): ClassHistory {
    const [own = [], ...others] = this.optionsOf(className);
    const { profiles } = this;
    return new ClassHistory(className, own, others, profiles.loadedWith(className), profiles.firstGenerics(className));
  }

  /**
   * The part of the deck that has all changes to profiles of a class that came or went since this was asked last; undefined for
   * none. See `ProfileLedger.takeChangedPart`.
   */
  takeChangedPart(className: string): Range | undefined {
    return this.profiles.takeChangedPart(className);
  }

  /** SETROPTS RACLIST(class) REFRESH, in the order of the deck. */
  refreshesOf(className: string): ClassEffect[] {
    return this.options.of(className).filter(({ option, refresh }) => option === 'RACLIST' && refresh);
  }

  /** The generic profiles of a class that may cover a resource, those of which the name begins otherwise left out. */
  genericNamesNear(className: string, resource: string): Iterable<string> {
    return this.generics.near(className, resource);
  }

  /** What SETROPTS sets for a class by its name, for all classes, and for those that are not known: each in the order of the deck. */
  optionsOf(className: string): (readonly ClassEffect[])[] {
    return [className, '*', '?'].map((name) => this.options.of(name));
  }

  /** True for a PERMIT between two document offsets that may be about any profile of a class, or about some of them. */
  hasUnclearPermit(className: string, from: number, to: number): boolean {
    return hasBetween(this.unclear.of(className), from, to) || hasBetween(this.unclear.of(''), from, to);
  }

  /** The PERMITs that may be about any profile of a class, in the order of the deck; of those of any class the name is empty. */
  unclearOf(className: string): readonly UnclearEffect[] {
    return this.unclear.of(className);
  }

  /** The other commands of which it is not known what they are about, in the order of the deck. */
  unreadCommands(): readonly UnreadEffect[] {
    return this.unread.all();
  }

  /** The connections of users with a hole in the name, in the order of the deck. */
  openConnections(): readonly ConnectionEffect[] {
    return this.open.all();
  }

  /** The commands that create or delete a user or group, in the order of the deck. */
  principalCommands(name: string): readonly (PrincipalEffect | DepartureEffect)[] {
    return this.principals.of(name);
  }

  /** The first command that needs a user or group, other than to create or delete it. */
  firstNeedOf(name: string): BoundCommand | undefined {
    return this.mentions.of(name)[0];
  }

  /** The commands that name a user or group, other than to create or delete it, in no particular order. */
  commandsNaming(name: string): Iterable<BoundCommand> {
    return this.mentions.unordered(name);
  }

  /** The commands that delete a user or group, in the order of the deck. */
  departuresOf(name: string): readonly DepartureEffect[] {
    return this.principals.of(name).filter((effect) => effect.kind === 'gone');
  }

  /** The connections of a user that the deck makes and takes away, in the order of the deck. */
  connectionsOf(user: string): readonly ConnectionEffect[] {
    return this.connections.of(user);
  }

  /** The attributes that the deck gives a user and takes away, in the order of the deck. */
  attributesOf(user: string): readonly AttributeEffect[] {
    return this.attributes.of(user);
  }

  /** What the deck does to a user or group, and where it needs it; undefined when it neither creates nor deletes it. */
  principalHistory(name: string): PrincipalHistory | undefined {
    const effects = this.principals.of(name);
    return effects.length > 0 ? { name, effects, mentions: this.mentions.unordered(name) } : undefined;
  }

  /** Objects that are the same as long as no command about a user or group comes or goes. */
  principalStates(name: string): readonly object[] {
    return [this.principals.stateOf(name), this.mentions.stateOf(name), this.connections.stateOf(name)];
  }

  /** An object that is the same as long as no connection of a user comes or goes. */
  connectionState(user: string): object {
    return this.connections.stateOf(user);
  }

  /** Objects that are the same as long as nothing creates, deletes or connects a user or group, or ceases to. */
  membershipStates(name: string): readonly object[] {
    return [this.principals.stateOf(name), this.connections.stateOf(name)];
  }

  /** Another number after each connection of a user with a hole in the name that comes or goes. */
  get openState(): number {
    return this.open.revision;
  }

  /** The commands that create a user or group of that name. */
  principal(name: string): readonly PrincipalEffect[] {
    return this.principals.of(name).filter((effect) => effect.kind !== 'gone');
  }

  /** The users and groups that the deck creates, each once, in no particular order. */
  allPrincipals(): PrincipalEffect[] {
    return [...this.principals.keys()].flatMap((name) => this.principal(name).slice(0, 1));
  }

  /** Who gets a UID or GID, in the order of the deck. `key`: `UID 70`. */
  numberHistory(key: string): readonly NumberEffect[] {
    return this.numbers.of(key);
  }

  /** True when the deck itself says what TSO puts in front of data set names without apostrophes. */
  get setsPrefix(): boolean {
    return this.sayings.prefix.size > 0;
  }

  /** True when the deck itself puts enhanced generic naming in force. */
  get setsEgn(): boolean {
    return this.sayings.egn.size > 0;
  }

  /** True when enhanced generic naming has to be in force: the deck says so, or has names that need it. */
  get hasEgn(): boolean {
    return this.setsEgn || this.generics.needEgn;
  }

  /** The commands that define general resource profiles of a name, the first one of each class, in the order of the deck. */
  definitionsOf(name: string): ProfileEffect[] {
    return this.namesakes.definitionsOf(name);
  }

  private noteGuess(guess: ProfileEffect | undefined, what: 'add' | 'take'): void {
    if (!guess) return;
    this.openProfiles[what](guess);
    this.generics.note(guess.profile, this.openProfiles);
  }
}

function startOf({ command }: { readonly command: BoundCommand }): number {
  return command.text.start;
}

/** True when an entry of a list in the order of the deck starts behind one offset and before the other. */
function hasBetween(list: readonly UnclearEffect[], from: number, to: number): boolean {
  const next = list[lastIndex(list, from, startOf) + 1];
  return next !== undefined && startOf(next) < to;
}
