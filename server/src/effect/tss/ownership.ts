import { nameOf } from '../../bind/query.ts';
import type { BoundCommand, BoundValue } from '../../bind/types.ts';
import { countWhile } from '../../text/search.ts';
import { Ledger } from '../ledger.ts';
import { classNameOf, isClassKeyword } from './resources.ts';
import { targetOf } from './target.ts';

/** A resource, or a beginning of names, that a command gives an owner, or takes from it. */
export interface Owned {
  readonly what: 'own' | 'disown';
  readonly command: BoundCommand;
  readonly value: BoundValue;
  /** In upper case. */
  readonly className: string;
  /** In upper case; undefined when a hole is in it: then it may cover anything of the class. */
  readonly prefix: string | undefined;
}

/** Records that list resources and own none. */
const lists: ReadonlySet<string> = new Set(['AUDIT', 'DLF']);

const none: readonly Owned[] = [];

/** What a command gives an owner, or takes from it: TSS ADDTO, CREATE and REMOVE with a resource class as keyword. */
export function ownedBy(command: BoundCommand): readonly Owned[] {
  const { spec, broken, operands } = command;
  if (broken || (spec?.name !== 'ADDTO' && spec?.name !== 'CREATE' && spec?.name !== 'REMOVE')) return none;
  const what = spec.name === 'REMOVE' ? 'disown' : 'own';
  if (lists.has(nameOf(targetOf(command)) ?? '')) return none;
  let owned: Owned[] | undefined;
  for (let index = 1; index < operands.length; index++) {
    const operand = operands[index];
    if (!operand || !isClassKeyword(operand)) continue;
    const className = classNameOf(operand);
    for (const value of operand.values) (owned ??= []).push({ what, command, value, className, prefix: nameOf(value) });
  }
  return owned ?? none;
}

/** The owned beginnings of the names of one class. */
interface OwnedNames {
  /** Those that give each an owner. */
  readonly prefixes: Ledger<Owned>;
  /** How many prefixes of each length there are. */
  readonly lengths: Map<number, number>;
  holes: number;
}

/** Of more beginnings of names it is not worth the while to tell the permissions apart. */
const mostChanged = 8;

/** Which resources the deck gives an owner. Asked for every permission, so the cost does not depend on how many there are. */
export class Ownership {
  private readonly byClass = new Map<string, OwnedNames>();
  /** What is taken from its owner. */
  private readonly taken = new Map<string, OwnedNames>();
  /** The beginnings of names by class of which the owner changed; `all` for any name of the class. */
  private changed = new Map<string, Set<string> | 'all'>();

  add(owned: readonly Owned[]): void {
    for (const one of owned) {
      const names = this.namesFor(one);
      const { prefix } = one;
      this.noteChange(one, names);
      if (prefix === undefined) {
        names.holes++;
        continue;
      }
      if (!names.prefixes.has(prefix)) change(names.lengths, prefix.length, 1);
      names.prefixes.add(prefix, one);
    }
  }

  remove(owned: readonly Owned[]): void {
    for (const one of owned) {
      const names = this.namesFor(one);
      const { prefix } = one;
      if (prefix === undefined) names.holes--;
      else if (names.prefixes.has(prefix)) {
        names.prefixes.take(prefix, one);
        if (!names.prefixes.has(prefix)) change(names.lengths, prefix.length, -1);
      }
      this.noteChange(one, names);
    }
  }

  /** @param names without what came or went */
  private noteChange({ className, prefix }: Owned, names: OwnedNames): void {
    const known = this.changed.get(className);
    if (known === 'all') return;
    if (prefix === undefined || names.lengths.size === 0 || (known?.size ?? 0) >= mostChanged) {
      this.changed.set(className, 'all');
    } else if (known) known.add(prefix);
    else this.changed.set(className, new Set([prefix]));
  }

  /** The beginnings of names by class of which the owner changed since this was asked last; `all` for any name. */
  takeChanged(): ReadonlyMap<string, ReadonlySet<string> | 'all'> {
    const { changed } = this;
    this.changed = new Map();
    return changed;
  }

  private namesFor({ what, className }: Owned): OwnedNames {
    const book = what === 'own' ? this.byClass : this.taken;
    let names = book.get(className);
    if (!names) book.set(className, (names = { prefixes: new Ledger(startOf), lengths: new Map(), holes: 0 }));
    return names;
  }

  /** The first command behind an offset that takes a resource, or a beginning of its name, from its owner. */
  firstTaken(className: string, name: string, after: number): Owned | undefined {
    return firstOf(this.taken.get(className), name, after);
  }

  /** True when the deck gives some resource of the class an owner. */
  ownsIn(className: string): boolean {
    const names = this.byClass.get(className);
    return names !== undefined && (names.lengths.size > 0 || names.holes > 0);
  }

  /** True when a command of the class has a hole where the resource should be: it may be any. */
  isOpen(className: string): boolean {
    return (this.byClass.get(className)?.holes ?? 0) > 0;
  }

  /**
   * True when the deck gives an owner to a resource or to a beginning of its name, or may do so.
   * @param name in upper case
   */
  covers(className: string, name: string): boolean {
    const names = this.byClass.get(className);
    if (!names) return false;
    if (names.holes > 0) return true;
    for (const length of names.lengths.keys()) if (names.prefixes.has(name.slice(0, length))) return true;
    return false;
  }

  /**
   * What gives a resource the owner that it has when the commands before an offset are carried out: the longest beginning of its
   * name that is owned counts, and for that the last command.
   */
  ownerOf(className: string, name: string, before = Number.POSITIVE_INFINITY): Owned | undefined {
    const names = this.byClass.get(className);
    if (!names) return undefined;
    const taken = this.taken.get(className);
    for (const length of [...names.lengths.keys()].sort((a, b) => b - a)) {
      if (length > name.length) continue;
      const prefix = name.slice(0, length);
      const given = lastBefore(names.prefixes.of(prefix), before);
      const gone = taken && lastBefore(taken.prefixes.of(prefix), before);
      if (given && (!gone || startOf(gone) < startOf(given))) return given;
    }
    return undefined;
  }

  /** What is the first to give an owner to a resource or to a beginning of its name; undefined when nothing surely does. */
  firstOwner(className: string, name: string): Owned | undefined {
    return firstOf(this.byClass.get(className), name, -1);
  }
}

function firstOf(names: OwnedNames | undefined, name: string, after: number): Owned | undefined {
  if (!names) return undefined;
  let first: Owned | undefined;
  for (const length of names.lengths.keys()) {
    const prefix = name.slice(0, length);
    if (!names.prefixes.has(prefix)) continue;
    const list = names.prefixes.of(prefix);
    const one = list[after < 0 ? 0 : countBefore(list, after + 1)];
    if (one && (!first || startOf(one) < startOf(first))) first = one;
  }
  return first;
}

function lastBefore(list: readonly Owned[], before: number): Owned | undefined {
  return list[countBefore(list, before) - 1];
}

function startOf({ command }: Owned): number {
  return command.text.start;
}

/** How many of a list stand before an offset. */
function countBefore(list: readonly Owned[], start: number): number {
  return countWhile(list.length, (index) => {
    const one = list[index];
    return one !== undefined && startOf(one) < start;
  });
}

function change(counts: Map<number, number>, key: number, by: number): void {
  const count = (counts.get(key) ?? 0) + by;
  if (count > 0) counts.set(key, count);
  else counts.delete(key);
}
