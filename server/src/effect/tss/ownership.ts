import type { BoundCommand } from '../../bind/types.ts';
import { classNameOf, isClassKeyword } from './resources.ts';

/** A resource, or a beginning of names, that a command gives an owner. */
export interface Owned {
  /** In upper case. */
  readonly className: string;
  /** In upper case; undefined when a hole is in it: then it may cover anything of the class. */
  readonly prefix: string | undefined;
}

/** What a command gives an owner: TSS ADDTO and CREATE with a resource class as keyword. */
export function ownedBy(command: BoundCommand): Owned[] {
  const { spec, broken, operands } = command;
  if (broken || (spec?.name !== 'ADDTO' && spec?.name !== 'CREATE')) return [];
  return operands
    .slice(1)
    .flatMap((operand) =>
      isClassKeyword(operand)
        ? operand.values.map(({ value }) => ({ className: classNameOf(operand), prefix: value?.toUpperCase() }))
        : [],
    );
}

/** The owned beginnings of the names of one class. */
interface OwnedNames {
  /** How many commands give each an owner. */
  readonly prefixes: Map<string, number>;
  /** How many prefixes of each length there are. */
  readonly lengths: Map<number, number>;
  holes: number;
}

/** Which resources the deck gives an owner. Asked for every permission, so the cost does not depend on how many there are. */
export class Ownership {
  private readonly byClass = new Map<string, OwnedNames>();

  add(owned: readonly Owned[]): void {
    for (const one of owned) this.count(one, 1);
  }

  remove(owned: readonly Owned[]): void {
    for (const one of owned) this.count(one, -1);
  }

  private count({ className, prefix }: Owned, by: 1 | -1): void {
    let names = this.byClass.get(className);
    if (!names) this.byClass.set(className, (names = { prefixes: new Map(), lengths: new Map(), holes: 0 }));
    if (prefix === undefined) {
      names.holes += by;
      return;
    }
    change(names.prefixes, prefix, by);
    change(names.lengths, prefix.length, by);
  }

  /** True when the deck gives some resource of the class an owner. */
  ownsIn(className: string): boolean {
    const names = this.byClass.get(className);
    return names !== undefined && (names.prefixes.size > 0 || names.holes > 0);
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
}

function change<K>(counts: Map<K, number>, key: K, by: number): void {
  const count = (counts.get(key) ?? 0) + by;
  if (count > 0) counts.set(key, count);
  else counts.delete(key);
}
