/** The profiles of RACF with their access lists, as commands of a deck leave them on a database that was empty before. */
import { hasOperand, nameOf, operandNamed } from '../../bind/query.ts';
import type { BoundCommand } from '../../bind/types.ts';
import type { EffectIndex } from '../index.ts';
import { resetsWhat } from '../permit.ts';
import { profileName } from '../profile-name.ts';
import { universalAccess } from '../profiles.ts';
import { type AccessLevel, identityOf, isOpen, type PermitEffect, type ProfileEffect } from '../types.ts';

/** An entry of an access list, or the universal access as one of `*`. */
export interface ListEntry {
  /** See `identityOf`. */
  readonly id: string;
  /** As the command writes it. */
  readonly written: string;
  /** Empty for the standard access list. */
  readonly condition: string;
  /** Undefined where it is not known. */
  readonly level: AccessLevel | undefined;
  /** True for the universal access, which is no entry of a list. */
  readonly isUniversal: boolean;
  /** The command that makes it. */
  readonly command: BoundCommand;
  /** The command that took it away, or put another level in its place. */
  readonly ended?: BoundCommand;
}

/** One of the two access lists of a profile. */
export interface AccessList {
  /** What the commands leave in it; by identity, in the conditional list with the condition behind a blank. */
  readonly entries: ReadonlyMap<string, ListEntry>;
  /** The keys of the entries with a hole. */
  readonly openEntries: ReadonlySet<string>;
  /** It may have more entries: those of a profile that was there before the deck were copied. */
  readonly hasMore: boolean;
  /** Who it last was about: what was done to another name before may have been done to a name with a hole. */
  readonly lastNamed: string | undefined;
  /** False for an entry that may not be there, or with another level. */
  isSure(entry: ListEntry): boolean;
}

/** A profile at some place of a deck. */
export interface ProfileState {
  readonly className: string;
  readonly name: string;
  /** `before`: no command of the deck makes it, so that it has to be there already. */
  readonly existence: 'before' | 'made' | 'gone';
  /** The command that makes it. */
  readonly made: BoundCommand | undefined;
  readonly standard: AccessList;
  readonly conditional: AccessList;
  /** Undefined when it was not given. */
  readonly universal: ListEntry | undefined;
  /** False when the universal access may be another one. */
  readonly isUniversalSure: boolean;
  /** A name of a data set without apostrophes, so that TSO may put another qualifier in front. */
  readonly isLoose: boolean;
  /** All that was ever granted, in the order of the deck. */
  readonly granted: readonly ListEntry[];
}

/** Names of a profile: class and name. */
export type ProfileKey = readonly [className: string, name: string];

/**
 * Carries out the commands for some profiles, and for those whose lists they copy, one after the other.
 * @param before only commands that start before this document offset count
 * @returns the state of each by class and name with a blank between; none for a profile that no command is about
 */
export function profileStates(
  effects: EffectIndex,
  profiles: Iterable<ProfileKey>,
  before = Infinity,
): ReadonlyMap<string, ProfileState> {
  const drafts = new Map<string, ProfileDraft>();
  const queue = [...profiles];
  const lists: (readonly ProfileEffect[])[] = [];
  for (const [className, name] of queue) {
    const key = `${className} ${name}`;
    if (drafts.has(key)) continue;
    const all = effects.commandsFor(className, name);
    const list = upTo(all, before);
    if (list.length === 0) continue;
    drafts.set(key, new ProfileDraft(className, name));
    lists.push(list);
    for (const effect of list) {
      const source = sourceOf(effect);
      if (source) queue.push(source);
    }
  }
  for (const effect of merged(lists)) {
    const { className, name } = effect.profile;
    drafts.get(`${className} ${name}`)?.carryOut(effect, drafts);
  }
  return drafts;
}

/** The state of one profile; undefined when no command before the offset is about it. */
export function profileState(
  effects: EffectIndex,
  className: string,
  name: string,
  before?: number,
): ProfileState | undefined {
  return profileStates(effects, [[className, name]], before).get(`${className} ${name}`);
}

function upTo(list: readonly ProfileEffect[], before: number): readonly ProfileEffect[] {
  const last = list.at(-1);
  return last && last.command.text.start >= before ? list.filter(({ command }) => command.text.start < before) : list;
}

function merged(lists: readonly (readonly ProfileEffect[])[]): readonly ProfileEffect[] {
  const [only] = lists;
  if (lists.length === 1 && only) return only;
  return lists.flat().sort((a, b) => a.command.text.start - b.command.text.start);
}

/** The profile whose lists a command copies; undefined when it copies none, or it is not known from which. */
function sourceOf({ command, profile }: ProfileEffect): ProfileKey | undefined {
  const from = operandNamed(command, 'FROM');
  if (!from) return undefined;
  const fclass = operandNamed(command, 'FCLASS');
  const className = fclass ? nameOf(fclass.values[0]) : profile.className;
  const source = className === undefined ? undefined : profileName(className, from.values[0]);
  return source && [source.className, source.name];
}

/** An entry while commands are carried out. */
interface EntryDraft {
  readonly id: string;
  readonly written: string;
  readonly condition: string;
  readonly level: AccessLevel | undefined;
  readonly isUniversal: boolean;
  readonly command: BoundCommand;
  ended?: BoundCommand;
  /** The step it was last named in, or `unsure`. */
  step: number;
}

/** Comes before all steps. */
const unsure = -1;

class ListDraft implements AccessList {
  readonly entries = new Map<string, EntryDraft>();
  /** The keys of those with a hole. */
  readonly openEntries = new Set<string>();
  hasMore = false;
  lastNamed: string | undefined;
  /** Up to this step any entry may have been changed. */
  private doubted = 0;

  clear(by: BoundCommand): void {
    for (const entry of this.entries.values()) entry.ended = by;
    this.entries.clear();
    this.openEntries.clear();
    this.hasMore = false;
    this.lastNamed = undefined;
    this.doubted = 0;
  }

  /** Nothing is sure that was done before a step. */
  doubt(step: number): void {
    this.doubted = step;
  }

  isSure(entry: ListEntry): boolean {
    const draft = this.entries.get(keyOf(entry.id, entry.condition));
    return draft !== undefined && draft.step >= this.doubted;
  }

  put(key: string, entry: EntryDraft): void {
    this.entries.set(key, entry);
    if (isOpen(key)) this.openEntries.add(key);
  }

  take(key: string, by: BoundCommand): void {
    const entry = this.entries.get(key);
    if (!entry) return;
    entry.ended = by;
    this.entries.delete(key);
    this.openEntries.delete(key);
  }
}

class ProfileDraft implements ProfileState {
  readonly className: string;
  readonly name: string;
  readonly standard = new ListDraft();
  readonly conditional = new ListDraft();
  readonly granted: EntryDraft[] = [];
  made: BoundCommand | undefined;
  universal: EntryDraft | undefined;
  isUniversalSure = true;
  isLoose = false;
  private stage: ProfileState['existence'] | undefined;
  /** Counts the commands, from 1. */
  private step = 0;

  constructor(className: string, name: string) {
    this.className = className;
    this.name = name;
  }

  get existence(): ProfileState['existence'] {
    return this.stage ?? 'before';
  }

  carryOut(effect: ProfileEffect, others: ReadonlyMap<string, ProfileDraft>): void {
    this.step++;
    if (this.className === 'DATASET' && !effect.profile.value.quoted) this.isLoose = true;
    switch (effect.kind) {
      case 'define':
        this.define(effect, others);
        break;
      case 'delete':
        this.delete(effect.command);
        break;
      case 'alter':
        // RACF refuses what is done to a profile that is not there.
        if (this.stage === 'gone') break;
        this.stage ??= 'before';
        this.setUniversal(effect.command);
        break;
      case 'permit':
        if (this.stage === 'gone') break;
        this.stage ??= 'before';
        this.permit(effect, others);
    }
  }

  private define(effect: ProfileEffect, others: ReadonlyMap<string, ProfileDraft>): void {
    const { command } = effect;
    // RACF refuses to define it again.
    if (this.stage === 'made') return;
    if (this.stage === 'before') {
      // It either was there before, and this fails, or it was not, and what came before failed.
      this.standard.doubt(this.step);
      this.conditional.doubt(this.step);
      this.isUniversalSure = false;
    }
    this.stage = 'made';
    this.made = command;
    this.setUniversal(command);
    if (!hasOperand(command, 'FROM')) return;
    const source = this.copy(effect, others);
    if (!hasOperand(command, 'UACC') && (source?.existence !== 'made' || source.universal))
      this.isUniversalSure = false;
  }

  private delete(command: BoundCommand): void {
    this.stage = 'gone';
    this.made = undefined;
    this.standard.clear(command);
    this.conditional.clear(command);
    if (this.universal) this.universal.ended = command;
    this.universal = undefined;
    this.isUniversalSure = true;
  }

  private setUniversal(command: BoundCommand): void {
    if (!hasOperand(command, 'UACC')) return;
    const level = universalAccess(command);
    if (this.universal && level === this.universal.level && level !== undefined) return;
    if (this.universal) this.universal.ended = command;
    this.universal = {
      id: '*',
      written: '*',
      condition: '',
      level,
      isUniversal: true,
      command,
      step: this.step,
    };
    this.granted.push(this.universal);
  }

  private permit(effect: PermitEffect, others: ReadonlyMap<string, ProfileDraft>): void {
    const { command, conditions, ids, action } = effect;
    const reset = resetsWhat(effect);
    if (reset === 'ALL' || reset === 'STANDARD') this.standard.clear(command);
    if (reset === 'ALL' || reset === 'WHEN') this.conditional.clear(command);
    const isConditional = hasOperand(command, 'WHEN');
    // A condition that cannot be read may be any.
    if (isConditional && conditions.length === 0 && ids.length > 0) this.conditional.hasMore = true;
    for (const condition of isConditional ? conditions : ['']) {
      const list = isConditional ? this.conditional : this.standard;
      for (const { value } of ids) {
        const id = identityOf(value);
        if (id === '') continue;
        if (isOpen(id) || isOpen(condition)) list.doubt(this.step);
        list.lastNamed = id;
        if (action === 'delete') revoke(list, id, condition, command);
        else {
          const { level } = effect;
          const { text: written } = value;
          this.grant(list, { id, written, condition, level, isUniversal: false, command, step: this.step });
        }
      }
    }
    if (effect.from) this.copy(effect, others);
  }

  private grant(list: ListDraft, entry: EntryDraft): void {
    // Beside ACCESS the condition for all is ignored: message ICH06013I.
    if (entry.condition.endsWith('(*)')) return;
    const key = keyOf(entry.id, entry.condition);
    const earlier = list.entries.get(key);
    if (earlier && earlier.level === entry.level && entry.level !== undefined) {
      earlier.step = entry.step;
      return;
    }
    if (earlier) earlier.ended = entry.command;
    list.put(key, entry);
    this.granted.push(entry);
  }

  /** Adds the entries of another profile; those that are there stay as they are. */
  private copy(effect: ProfileEffect, others: ReadonlyMap<string, ProfileDraft>): ProfileDraft | undefined {
    const key = sourceOf(effect);
    const source = key && others.get(key.join(' '));
    if (source === this) return source;
    const isKnown = source?.existence === 'made';
    for (const which of ['standard', 'conditional'] as const) {
      const list = this[which];
      if (!isKnown || source[which].hasMore) list.hasMore = true;
      for (const [entryKey, entry] of source?.[which].entries ?? []) {
        if (list.entries.has(entryKey)) continue;
        const { id, written, condition, level } = entry;
        // A name with a hole may be one that is there already; a data set profile cannot have all conditions of others.
        const isSure =
          source?.[which].isSure(entry) &&
          list.openEntries.size === 0 &&
          !isOpen(entryKey) &&
          (which === 'standard' || key?.[0] === this.className);
        const { command } = effect;
        const step = isSure ? this.step : unsure;
        this.grant(list, { id, written, condition, level, isUniversal: false, command, step });
      }
    }
    return source;
  }
}

function revoke(list: ListDraft, id: string, condition: string, command: BoundCommand): void {
  if (!condition.endsWith('(*)')) {
    list.take(keyOf(id, condition), command);
    return;
  }
  // All entries of the name with that condition.
  const start = keyOf(id, condition).slice(0, -2);
  for (const key of [...list.entries.keys()]) if (key.startsWith(start)) list.take(key, command);
}

function keyOf(id: string, condition: string): string {
  return condition === '' ? id : `${id} ${condition}`;
}
