import { nameOf } from '../../bind/query.ts';
import type { BoundCommand, BoundValue } from '../../bind/types.ts';
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
  return operands.slice(1).flatMap((operand) =>
    isClassKeyword(operand)
      ? operand.values.map((value) => ({
          what,
          command,
          value,
          className: classNameOf(operand),
          prefix: nameOf(value),
        }))
      : [],
  );
}

/** The owned beginnings of the names of one class. */
interface OwnedNames {
  /** Those that give each an owner, in no particular order. */
  readonly prefixes: Map<string, Set<Owned>>;
  /** How many prefixes of each length there are. */
  readonly lengths: Map<number, number>;
  holes: number;
}

/** Which resources the deck gives an owner. Asked for every permission, so the cost does not depend on how many there are. */
export class Ownership {
  private readonly byClass = new Map<string, OwnedNames>();
  /** What is taken from its owner. */
  private readonly taken = new Map<string, OwnedNames>();

  add(owned: readonly Owned[]): void {
    for (const one of owned) {
      const names = this.namesFor(one);
      if (one.prefix === undefined) {
        names.holes++;
        continue;
      }
      let owners = names.prefixes.get(one.prefix);
      if (!owners) {
        names.prefixes.set(one.prefix, (owners = new Set()));
        change(names.lengths, one.prefix.length, 1);
      }
      owners.add(one);
    }
  }

  remove(owned: readonly Owned[]): void {
    for (const one of owned) {
      const names = this.namesFor(one);
      if (one.prefix === undefined) {
        names.holes--;
        continue;
      }
      const owners = names.prefixes.get(one.prefix);
      owners?.delete(one);
      if (owners?.size !== 0) continue;
      names.prefixes.delete(one.prefix);
      change(names.lengths, one.prefix.length, -1);
    }
  }

  private namesFor({ what, className }: Owned): OwnedNames {
    const book = what === 'own' ? this.byClass : this.taken;
    let names = book.get(className);
    if (!names) book.set(className, (names = { prefixes: new Map(), lengths: new Map(), holes: 0 }));
    return names;
  }

  /** The first command behind an offset that takes a resource, or a beginning of its name, from its owner. */
  firstTaken(className: string, name: string, after: number): Owned | undefined {
    return firstOf(this.taken.get(className), name, after);
  }

  /** True when the deck gives some resource of the class an owner. */
  ownsIn(className: string): boolean {
    const names = this.byClass.get(className);
    return names !== undefined && (names.prefixes.size > 0 || names.holes > 0);
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

  /** What is the first to give an owner to a resource or to a beginning of its name; undefined when nothing surely does. */
  firstOwner(className: string, name: string): Owned | undefined {
    return firstOf(this.byClass.get(className), name, -1);
  }
}

function firstOf(names: OwnedNames | undefined, name: string, after: number): Owned | undefined {
  let first: Owned | undefined;
  for (const length of names?.lengths.keys() ?? []) {
    for (const one of names?.prefixes.get(name.slice(0, length)) ?? []) {
      const { start } = one.command.text;
      if (start > after && (!first || start < first.command.text.start)) first = one;
    }
  }
  return first;
}

function change(counts: Map<number, number>, key: number, by: number): void {
  const count = (counts.get(key) ?? 0) + by;
  if (count > 0) counts.set(key, count);
  else counts.delete(key);
}
