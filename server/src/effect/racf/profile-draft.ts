import { hasOperand, nameOf, operandNamed } from '../../bind/query.ts';
import type { BoundCommand } from '../../bind/types.ts';
import { resetsWhat } from '../permit.ts';
import { profileName } from '../profile-name.ts';
import { universalAccess } from '../profiles.ts';
import { identityOf, isOpen, type PermitEffect, type ProfileEffect, type ProfileName } from '../types.ts';
import type { AccessList, ListEntry, ProfileKey, ProfileState } from './profile-types.ts';

/** The profile whose lists a command copies; undefined when it copies none, or it is not known from which. */
export function sourceOf({ command, profile }: ProfileEffect): ProfileKey | undefined {
  const from = operandNamed(command, 'FROM');
  if (!from) return undefined;
  const fclass = operandNamed(command, 'FCLASS');
  const className = fclass ? nameOf(fclass.values[0]) : profile.className;
  const source = className === undefined ? undefined : profileName(className, from.values[0]);
  return source && [source.className, source.name];
}

/** An entry while commands are carried out. */
interface EntryDraft extends Omit<ListEntry, 'ended'> {
  ended?: BoundCommand;
  /** The step it was last named in, or `unsure`. */
  step: number;
}

/** How many entries profiles may copy from each other: lists that are copied again and again grow beyond all bounds. */
export interface Copies {
  left: number;
}

/** Where entries come from more profiles than these, the others are not told. */
export const mostSources = 200;

/** Comes before all steps. */
const unsure = -1;

/** An access list while commands are carried out. */
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

/** A profile while commands are carried out. */
export class ProfileDraft implements ProfileState {
  readonly className: string;
  readonly name: string;
  readonly standard = new ListDraft();
  readonly conditional = new ListDraft();
  readonly granted: EntryDraft[] = [];
  readonly sources = new Map<string, ProfileKey>();
  made: BoundCommand | undefined;
  universal: EntryDraft | undefined;
  isUniversalSure = true;
  isWarning = false;
  isLoose = false;
  isExistenceSure = true;
  /** It has to be there before the deck, since a command about it needs it before one makes it. */
  private readonly isAssumed: boolean;
  /** Until it is made: it has to be there before, and cannot have been. */
  private readonly isContradicted: boolean;
  private stage: ProfileState['existence'] | undefined;
  /** Counts the commands, from 1. */
  private step = 0;

  private readonly copies: Copies;

  /**
   * @param list the commands about it
   * @param copies shared by the profiles that are carried out together
   */
  constructor({ className, name }: ProfileName, list: readonly ProfileEffect[], copies: Copies) {
    this.copies = copies;
    this.className = className;
    this.name = name;
    const delay = list.findIndex(({ kind }) => kind === 'define' || kind === 'delete');
    // What is deleted first and then made need not have been there.
    const isMade = list.some(({ kind }) => kind === 'define');
    this.isAssumed = list[0]?.kind !== 'define' && !(list[0]?.kind === 'delete' && isMade);
    this.isContradicted = delay > 0 && list[delay]?.kind === 'define';
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
        if (hasOperand(effect.command, 'NOWARNING')) this.isWarning = false;
        else this.isWarning ||= hasOperand(effect.command, 'WARNING');
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
    // It either was there before, and this fails, or it was not, and what came before failed.
    const isContradictory = this.stage === 'before';
    if (isContradictory) this.isUniversalSure = false;
    this.stage = 'made';
    this.made = command;
    this.isWarning = hasOperand(command, 'WARNING');
    this.setUniversal(command);
    if (hasOperand(command, 'FROM')) this.model(effect, others);
    if (!isContradictory) return;
    const isEmpty = this.granted.every(({ isUniversal }) => isUniversal);
    for (const list of [this.standard, this.conditional]) {
      list.doubt(this.step + 1);
      if (!isEmpty) list.hasMore = true;
    }
  }

  private model(effect: ProfileEffect, others: ReadonlyMap<string, ProfileDraft>): void {
    const { command } = effect;
    const source = this.copy(effect, others);
    if (this.mayFail(source)) this.isExistenceSure = false;
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
    this.isWarning = false;
    this.isUniversalSure = true;
    this.isExistenceSure = true;
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
      origin: command,
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
          this.grant(list, {
            id,
            written,
            condition,
            level,
            isUniversal: false,
            command,
            origin: command,
            step: this.step,
          });
        }
      }
    }
    if (!effect.from) return;
    // Whether a name that is taken off may come back is told nowhere.
    if (action === 'delete' && ids.length > 0) (isConditional ? this.conditional : this.standard).hasMore = true;
    this.copy(effect, others);
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
    if (this.mayFail(source)) {
      // All that the command does is in doubt.
      for (const list of [this.standard, this.conditional]) {
        list.doubt(this.step + 1);
        list.hasMore = true;
      }
    }
    if (key) {
      this.sources.set(key.join(' '), key);
      for (const [further, of] of source?.sources ?? []) {
        if (this.sources.size > mostSources) break;
        this.sources.set(further, of);
      }
    }
    const isKnown = source?.existence === 'made';
    for (const which of ['standard', 'conditional'] as const) {
      const list = this[which];
      const hadMore = list.hasMore;
      if (!isKnown || source[which].hasMore) list.hasMore = true;
      for (const [entryKey, entry] of source?.[which].entries ?? []) {
        if (this.copies.left-- <= 0) {
          list.hasMore = true;
          break;
        }
        if (list.entries.has(entryKey)) continue;
        const { id, written, condition, level, origin } = entry;
        // A name with a hole, or one that is not told, may be there already; a data set profile cannot have all conditions of others.
        const isSure =
          source?.[which].isSure(entry) &&
          !hadMore &&
          list.openEntries.size === 0 &&
          !isOpen(entryKey) &&
          (which === 'standard' || key?.[0] === this.className);
        const { command } = effect;
        const step = isSure ? this.step : unsure;
        this.grant(list, { id, written, condition, level, isUniversal: false, command, origin, step });
      }
    }
    return source;
  }

  /** True when a command that copies from a profile may be refused, as that one may not be there. */
  private mayFail(source: ProfileDraft | undefined): boolean {
    if (!source) return false;
    return (
      (source === this && this.made !== undefined) ||
      source.stage === 'gone' ||
      ((source.stage ?? 'before') === 'before' && source.isContradicted) ||
      !source.isExistenceSure ||
      (source.stage === undefined && !source.isAssumed)
    );
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
