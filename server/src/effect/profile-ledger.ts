import { isGenericName } from '../catalog/racf/generic-name.ts';
import { racfCatalog } from '../catalog/racf/index.ts';
import type { Range } from '../text/range.ts';
import { InOrder } from './in-order.ts';
import { Ledger, type Names } from './ledger.ts';
import type { Effect, ProfileEffect } from './types.ts';

/** What is done to the profiles of one class. */
interface OfClass {
  readonly byName: Ledger<ProfileEffect>;
  /** All of it in the order of the deck. */
  readonly order: InOrder<ProfileEffect>;
  /** What defines profiles with generic characters, in the same order. */
  readonly generic: InOrder<ProfileEffect>;
}

/** What is done to profiles, by class and name. */
export class ProfileLedger {
  private readonly classes = new Map<string, OfClass>();
  /** The grouping classes of which profiles were seen, by the member class they are loaded with. */
  private readonly groups = new Map<string, Set<string>>();

  add(effect: ProfileEffect): void {
    const { className, name } = effect.profile;
    let known = this.classes.get(className);
    if (!known) {
      this.classes.set(className, (known = ofClass()));
      this.noteGroup(className);
    }
    known.byName.add(name, effect);
    known.order.add(effect);
    if (definesGeneric(effect)) known.generic.add(effect);
  }

  take(effect: ProfileEffect): void {
    const { className, name } = effect.profile;
    const known = this.classes.get(className);
    if (!known) return;
    known.byName.take(name, effect);
    known.order.take(effect);
    if (definesGeneric(effect)) known.generic.take(effect);
  }

  /**
   * Puts what a command does in the place of what it did with other values of symbols.
   * @returns false, with nothing done, where it is not the same that is done to the same profiles
   */
  replaceAll(before: readonly Effect[], after: readonly Effect[]): boolean {
    if (before.length !== after.length) return false;
    for (let index = 0; index < after.length; index++) {
      const [earlier, effect] = [before[index], after[index]];
      if (!isOfProfile(earlier) || !isOfProfile(effect) || !isAlike(earlier, effect)) return false;
    }
    for (let index = 0; index < after.length; index++) {
      const [earlier, effect] = [before[index], after[index]];
      if (!isOfProfile(earlier) || !isOfProfile(effect)) continue;
      const { className, name } = effect.profile;
      const known = this.classes.get(className);
      known?.byName.replace(name, earlier, effect);
      known?.order.replace(earlier, effect);
      if (definesGeneric(effect)) known?.generic.replace(earlier, effect);
    }
    return true;
  }

  has(className: string, name: string): boolean {
    return this.classes.get(className)?.byName.has(name) === true;
  }

  /** True when something is done to profiles of a class, or was so before an edit. */
  hasClass(className: string): boolean {
    return this.classes.has(className);
  }

  /** What is done to one profile, in the order of the deck. */
  of(className: string, name: string): readonly ProfileEffect[] {
    return this.classes.get(className)?.byName.of(name) ?? [];
  }

  /** The classes that profiles were seen of, also before an edit. */
  classNames(): Iterable<string> {
    return this.classes.keys();
  }

  /** The names of the profiles of a class. */
  namesOf(className: string): Iterable<string> {
    return this.classes.get(className)?.byName.keys() ?? [];
  }

  /** All that is done to the profiles that are in storage with those of a class: a list in the order of the deck for each. */
  loadedWith(className: string): (readonly ProfileEffect[])[] {
    return this.loadedClasses(className).map(({ order }) => order.all());
  }

  /** The first commands that define generic profiles in storage with those of a class: one for each class of them. */
  firstGenerics(className: string): ProfileEffect[] {
    return this.loadedClasses(className).flatMap(({ generic }) => generic.all().slice(0, 1));
  }

  /**
   * The part of the deck that has whatever came or went of that since this was asked last, in document offsets; undefined when nothing
   * did. To be looked at before effects are added again.
   */
  takeChangedPart(className: string): Range | undefined {
    let start = Infinity;
    let end = -1;
    for (const { order } of this.loadedClasses(className)) {
      const all = order.all();
      const { atStart, atEnd } = order.takeStayed();
      // Of an empty list it cannot be told whether there was one.
      if (all.length > 0 && atStart === all.length && atEnd === all.length) continue;
      const [last, first] = [all[atStart - 1], all[all.length - atEnd]];
      start = Math.min(start, last ? startOf(last) : 0);
      end = Math.max(end, first ? startOf(first) : Infinity);
    }
    return end < 0 ? undefined : { start, end: end + 1 };
  }

  /** The classes of which the profiles are in storage with those of a class. */
  private loadedClasses(className: string): OfClass[] {
    const found: OfClass[] = [];
    const own = loadedClass(className) === className ? this.classes.get(className) : undefined;
    if (own) found.push(own);
    for (const name of this.groups.get(className) ?? []) {
      const group = this.classes.get(name);
      if (group) found.push(group);
    }
    return found;
  }

  /** The profiles that were touched since this was asked last, by class. */
  takeTouched(): ReadonlyMap<string, Names> {
    const touched = new Map<string, Names>();
    for (const [className, { byName }] of this.classes) {
      const names = byName.takeTouched();
      if (names.size > 0) touched.set(className, names);
      else if (byName.isEmpty) this.forget(className);
    }
    return touched;
  }

  /** A class without profiles, which nobody has to look at again. */
  private forget(className: string): void {
    this.classes.delete(className);
    this.groups.get(loadedClass(className))?.delete(className);
  }

  private noteGroup(className: string): void {
    const loaded = loadedClass(className);
    if (loaded === className) return;
    const groups = this.groups.get(loaded);
    if (groups) groups.add(className);
    else this.groups.set(loaded, new Set([className]));
  }
}

/** The class with which the profiles of a class come into storage: the member class for most grouping classes. */
export function loadedClass(className: string): string {
  const spec = racfCatalog.classOf(className);
  const isLoadedWithMember = spec?.raclist === 'member' || spec?.raclist === 'product';
  return isLoadedWithMember && spec.grouping === true ? (spec.pair ?? className) : className;
}

function ofClass(): OfClass {
  return { byName: new Ledger(startOf), order: new InOrder(startOf), generic: new InOrder(startOf) };
}

function definesGeneric({ kind, profile }: ProfileEffect): boolean {
  return kind === 'define' && isGenericName(profile.name);
}

function isOfProfile(effect: Effect | undefined): effect is ProfileEffect {
  return effect !== undefined && 'profile' in effect && typeof effect.profile === 'object';
}

function isAlike(one: ProfileEffect, other: ProfileEffect): boolean {
  return (
    one.kind === other.kind &&
    one.profile.name === other.profile.name &&
    one.profile.className === other.profile.className
  );
}

function startOf({ command }: ProfileEffect): number {
  return command.text.start;
}
